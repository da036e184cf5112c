import { casesOf } from '../../../support/altered';
import { sheetOf, workbookOf, type Lines } from '../../../support/accounts/sheets';
import type { WorkbookSnapshot } from '../../../../src/engine/workbook';

/** A target table of a project: money from row 5, 年度资金总额 in C5. */

const FULL: Lines = [
  ['产出指标', '数量指标', '办案数', '≥10件'],
  ['产出指标', '质量指标', '办结率', '≥95%'],
  ['产出指标', '时效指标', '按期办结', '2023年12月前'],
  ['效益指标', '社会效益指标', '群众安全感', '有所提高'],
  ['满意度指标', '服务对象满意度指标', '当事人满意度', '≥90%'],
];

function table(amounts: Lines, rows: Lines = FULL): WorkbookSnapshot {
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

const money = (total: number, unit = '万元', rest = '其他资金', more: Lines = []): WorkbookSnapshot =>
  table([
    [`项目资金（${unit}）`, '年度资金总额：', total],
    [null, '其中：财政拨款', 60.5],
    [null, rest, 39.5],
    ...more,
  ]);

casesOf('PJ901', [
  // 60.50 + 39.50 = 100
  { says: 'holds when the sources add up', book: money(100), outcome: 'holds', findings: [] },
  {
    says: 'only mentions a tail difference of 0.01 in 万元',
    book: money(100.01),
    outcome: 'violated',
    findings: [{ at: 'C5', reason: 'tail', severity: 'info' }],
  },
  {
    says: 'is violated by 0.01 in 元, which are exact',
    book: money(100.01, '元'),
    outcome: 'violated',
    findings: [{ at: 'C5', reason: 'total', severity: 'error', expected: '100', difference: '+0.01' }],
  },
  {
    says: 'is violated by 0.02 in 万元',
    book: money(100.02),
    outcome: 'violated',
    findings: [{ at: 'C5', reason: 'total', severity: 'error', expected: '100', difference: '+0.02' }],
  },
  {
    says: 'cannot judge a total above its one source: there may be others',
    book: table([
      ['项目资金（万元）', '年度资金总额：', 100],
      [null, '其中：财政拨款', 60.5],
    ]),
    outcome: 'cannot-judge',
    findings: [],
  },
  {
    says: 'does not apply to a table without sources',
    book: table([['项目资金（万元）', '年度资金总额：', 100]]),
    outcome: 'does-not-apply',
  },
]);

/** 预算总额 C4; by source C5 and C6, by use C7 and C8. */
const department = (total: number, basic: number, project: number, unit = '万元'): WorkbookSnapshot =>
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

casesOf('PJ902', [
  // 100 + 20 = 120 = 70 + 50
  { says: 'holds when both splits make up the total', book: department(120, 70, 50), outcome: 'holds' },
  {
    says: 'is violated by a total that neither split makes up, and names the total',
    book: department(102, 70, 50),
    outcome: 'violated',
    findings: [{ at: 'C4', severity: 'error', expected: '120', difference: '-18' }],
  },
  {
    says: 'only mentions a tail difference of 0.01 in 万元',
    book: department(120, 70, 50.01),
    outcome: 'violated',
    findings: [{ reason: 'tail', severity: 'info', at: 'C4' }],
  },
  {
    // The sources vouch for 120, and one digit of 50.01 explains the difference.
    says: 'is violated by 0.01 in 元, which are exact',
    book: department(120, 70, 50.01, '元'),
    outcome: 'violated',
    findings: [{ at: 'C8', reason: 'slip', severity: 'error', expected: '50' }],
  },
  {
    says: 'does not apply to a project, which has no such splits',
    book: money(100),
    outcome: 'does-not-apply',
  },
]);

const counted = (...rows: Lines): WorkbookSnapshot =>
  table([['项目资金（万元）', '年度资金总额：', 10]], rows);

casesOf('PJ903', [
  { says: 'holds when every required group has an indicator', book: counted(...FULL), outcome: 'holds' },
  {
    says: 'is violated by a group whose only indicator has no value, and names its label',
    book: counted(
      ...FULL.map((row) => (row[1] === '质量指标' ? ['产出指标', '质量指标', '办结率', null] : row)),
    ),
    outcome: 'violated',
    findings: [{ at: 'B9', reason: 'none', severity: 'warning' }],
  },
  {
    says: 'is violated by a group that is not there, and names the head of the column',
    book: counted(...FULL.slice(0, 4)),
    outcome: 'violated',
    findings: [{ at: 'B7', reason: 'absent', severity: 'warning' }],
  },
  {
    says: 'does not apply to a table of the department',
    book: department(120, 70, 50),
    outcome: 'does-not-apply',
  },
]);
