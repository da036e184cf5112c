import { inspect } from '../../../src/engine';
import { oneSheet } from '../../support/accounts/sheets';
import type { Cells } from '../../support/found';

/** Errors on one form, as code and cell. */
function errors(rows: readonly Cells[]): readonly string[] {
  const { findings } = inspect(oneSheet(rows));
  return findings
    .filter(({ severity }) => severity === 'error')
    .map(({ code, cell }) => `${code} ${cell?.address ?? ''}`);
}

describe('a form that nobody has filled yet', () => {
  const form = (name: string | null, actual: string | null, score: number): readonly Cells[] => [
    ['项目支出绩效自评表'],
    ['项目名称', name],
    ['项目资金（万元）', null, '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    [null, '年度资金总额', null, null, 10, null, 0],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'],
    ['产出指标', '数量指标', '指标1：', null, actual, 30, score, null],
    [null, '质量指标', '指标1：', null, null, 20, 0, null],
    ['效益指标', '社会效益指标', '指标1：', null, null, 20, 0, null],
    ['满意度指标', '满意度指标', '服务对象满意度', '≥90%', null, 20, 0, null],
    ['总分', null, null, null, null, 100, 0, null],
  ];

  it('is not scolded line by line', () => {
    expect(errors(form(null, null, 0))).toEqual([]);
  });

  it('is asked for what is missing once somebody has begun', () => {
    const found = errors(form(null, '12次', 30));
    expect(found).toContain('PJ102 B2');
    expect(found).toContain('PJ206 C4');
    // 20 points less, and the row has a name of its own.
    expect(found).toContain('PJ409 H9');
  });
});

describe('a form of targets of which next to nothing is filled', () => {
  const form = (...targets: readonly (string | null)[]): readonly Cells[] => [
    ['项目支出绩效目标申报表'],
    ['项目名称', null],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ...targets.map((target, at): Cells => [
      at === 0 ? '产出指标' : null,
      '数量指标',
      `第${at + 1}项`,
      target,
    ]),
  ];

  it('has one remark for the column', () => {
    expect(errors(form(null, null, null, null, '≥5次'))).toEqual([]);
  });

  it('has an error for each blank target where most are filled', () => {
    expect(errors(form(null, '≥1次', '≥2次', '≥3次', '≥5次'))).toEqual(['PJ102 B2', 'PJ501 D4']);
  });
});

describe('rows that only head the ones numbered below them', () => {
  const form = (reason: string | null): readonly Cells[] => [
    ['2024年度部门整体支出绩效自评评分表'],
    ['部门：某县商务局'],
    ['评价指标', '分值', '评分标准', '自评分', '扣分说明'],
    ['一、履职效能', 60, null, 59, null],
    ['1.1 重点工作完成率', 40, '得分=完成率×40分', 39, reason],
    ['1.2 企业满意度', 20, '达到90%得20分', 20, null],
    ['二、管理效率', 40, null, 40, null],
    ['2.1 预算编制规范性', 30, '编制规范得30分', 30, null],
    ['2.2 资产管理', 10, '账实相符得10分', 10, null],
    ['合计', 100, null, 99, null],
  ];

  it('are asked for no reason of their own', () => {
    expect(errors(form('20项中1项未完成'))).toEqual([]);
  });

  it('leave the asking to the row that lost the point', () => {
    expect(errors(form(null))).toEqual(['PJ409 E5']);
  });
});
