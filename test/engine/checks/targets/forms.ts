import { sheetOf, workbookOf, type Lines } from '../../../support/accounts/sheets';
import type { WorkbookSnapshot } from '../../../../src/workbook/snapshot';

/** A target table of a project: money from row 5, 年度资金总额 in C5. */

export const FULL: Lines = [
  ['产出指标', '数量指标', '办案数', '≥10件'],
  ['产出指标', '质量指标', '办结率', '≥95%'],
  ['产出指标', '时效指标', '按期办结', '2023年12月前'],
  ['效益指标', '社会效益指标', '群众安全感', '有所提高'],
  ['满意度指标', '服务对象满意度指标', '当事人满意度', '≥90%'],
];

export function table(amounts: Lines, rows: Lines = FULL): WorkbookSnapshot {
  return workbookOf([
    sheetOf('目标表', [
      ['项目支出绩效目标表'],
      ['（2023年度）'],
      ['项目名称', '办案经费'],
      ['主管部门', '某某局', '实施单位', '某某局机关'],
      ...amounts,
      ['年度目标', '保障办案'],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ...rows,
    ]),
  ]);
}

export const money = (total: number, unit = '万元', rest = '其他资金', more: Lines = []): WorkbookSnapshot =>
  table([
    [`项目资金（${unit}）`, '年度资金总额：', total],
    [null, '其中：财政拨款', 60.5],
    [null, rest, 39.5],
    ...more,
  ]);

/** 预算总额 C4; by source C5 and C6, by use C7 and C8. */
export const department = (total: number, basic: number, project: number, unit = '万元'): WorkbookSnapshot =>
  workbookOf([
    sheetOf('目标表', [
      ['部门整体绩效目标表'],
      ['（2023年度）'],
      ['部门名称', '某某局'],
      [`预算情况（${unit}）`, '部门预算总额', total],
      [null, '1、资金来源：（1）财政性资金', 100],
      [null, '（2）其他资金', 20],
      [null, '2、资金结构：（1）基本支出', basic],
      [null, '（2）项目支出', project],
      ['年度目标', '保障工作开展'],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', '办案数', '≥10件'],
      ['满意度指标', '服务对象满意度指标', '当事人满意度', '≥90%'],
    ]),
  ]);
