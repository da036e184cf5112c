import { recognise } from '../../../../src/engine/recognise';
import { readingOf } from '../../../../src/engine/reading';
import { oneSheet } from '../../../support/accounts/sheets';
import type { Cells } from '../../../support/found';
import { indicatorForm } from '../../../support/form-kinds';

const formOf = (...rows: readonly Cells[]) => {
  return indicatorForm(recognise(oneSheet(rows)).forms[0]);
};

const TITLE: readonly Cells[] = [['2024年度项目支出绩效自评表'], ['项目名称', '渠道']];

const addresses = (form: ReturnType<typeof formOf>, key: 'name' | 'target' | 'actual') =>
  form.indicators.map((indicator) => indicator[key]?.address ?? null);

describe('heads of targets', () => {
  it('takes the adjusted target where the first one stands beside it', () => {
    const form = formOf(
      ...TITLE,
      ['一级指标', '三级指标', '年初目标', '调整后目标', '实际完成', '分值', '得分'],
      ['产出', '砌护渠道', '≥20公里', '≥18公里', '18.2公里', 50, 50],
      ['效益', '用水户满意度', '≥90%', '≥90%', '92%', 50, 50],
      ['总分', null, null, null, null, 100, 100],
    );
    expect(addresses(form, 'target')).toEqual(['D4', 'D5']);
  });

  it('takes the target of the year where that of the whole period stands beside it', () => {
    const form = formOf(
      ...TITLE,
      ['一级指标', '二级指标', '三级指标', '实施期目标', '2024年目标', '权重'],
      ['产出指标', '数量指标', '砌护渠道', '≥86公里', '≥20公里', 50],
      ['效益指标', '社会效益指标', '改善面积', '≥8万亩', '≥1.9万亩', 50],
    );
    expect(addresses(form, 'target')).toEqual(['E4', 'E5']);
  });

  it('reads 计划 and 实际 under 完成情况 as target and actual value', () => {
    const form = formOf(
      ...TITLE,
      ['指标', null, '完成情况', null, null, '评分', null],
      ['一级', '三级', '计划', '实际', '差异', '分值', '得分'],
      ['产出', '隔离带清理', '≥65公里', '65公里', '0', 50, 50],
      ['效益', '职工满意度', '≥90%', '92%', '+2%', 50, 50],
      ['合计', null, null, null, null, 100, 100],
    );
    expect([addresses(form, 'target'), addresses(form, 'actual')]).toEqual([
      ['C5', 'C6'],
      ['D5', 'D6'],
    ]);
  });
});

describe('points in the names', () => {
  const table = (...names: readonly (string | number)[]) =>
    formOf(
      ['农田建设绩效评价指标及标准'],
      ['评价指标', '分值', '评价标准', '评价依据'],
      ...names.map((name, at): Cells => [`工作${'甲乙丙丁'.charAt(at)}`, name, '按要求做的得分', '平台数据']),
    );

  it('makes the column below 分值 that of the names', () => {
    const form = table('任务分解（40分）', '审批备案（20分）', '项目储备（20分）', '竣工验收（20分）');
    expect(addresses(form, 'name')).toEqual(['B3', 'B4', 'B5', 'B6']);
  });

  it('leaves a column of numbers what its head says', () => {
    expect(addresses(table(40, 20, 20, 20), 'name')).toEqual(['A3', 'A4', 'A5', 'A6']);
  });
});

describe('a row of 加1分 without points of its own', () => {
  it('is a bonus and shares nobody’s points', () => {
    const form = formOf(
      ...TITLE,
      ['类别', '指标', '目标', '完成情况', '分值', '得分'],
      ['产出', '禁牧管护', '≥120万亩', '120万亩', 90, 90],
      ['满意度', '牧民满意度', '≥90%', '94%', 10, 10],
      ['满意度', '获自治区通报表扬，加1分', null, '1次', null, 1],
      ['合计', null, null, null, 100, 101],
    );
    const rows = readingOf(form).rows;
    expect(rows.map(({ standing, unit }) => [standing, unit.rows.length])).toEqual([
      ['counts', 1],
      ['counts', 1],
      ['bonus', 1],
    ]);
  });
});

describe('heads of scores', () => {
  const scores = (...heads: readonly [string, ...string[]]) =>
    formOf(
      ...TITLE,
      ['一级指标', '三级指标', '年度指标值', '实际完成值', '分值', ...heads],
      ['产出指标', '砌护渠道', '≥20公里', '18公里', 50, 90, 45].slice(0, 5 + heads.length),
      ['效益指标', '用水户满意度', '≥90%', '92%', 50, 100, 50].slice(0, 5 + heads.length),
    ).indicators.map(({ score }) => score?.address);

  it('takes the weighted score where the mark of a hundred is beside it', () => {
    expect(scores('评分（百分制）', '加权得分')).toEqual(['G4', 'G5']);
  });

  it('takes the mark of a hundred where it is the only one', () => {
    expect(scores('评分（百分制）')).toEqual(['F4', 'F5']);
  });
});

describe('heads in two rows', () => {
  it('are one header where what was merged down is in both', () => {
    const form = formOf(
      ...TITLE,
      ['一级指标', '三级指标', '年度指标值', '年度指标值', '实际完成值', '分值', '得分'],
      ['一级指标', '三级指标', '符号', '数值', '实际完成值', '分值', '得分'],
      ['产出指标', '砌护渠道', '≥', '20公里', '21公里', 50, 50],
      ['效益指标', '用水户满意度', '≥', '90%', '92%', 50, 50],
    );
    expect(form.indicators.map(({ nature, target }) => [nature?.address, target?.address])).toEqual([
      ['C5', 'D5'],
      ['C6', 'D6'],
    ]);
  });
});
