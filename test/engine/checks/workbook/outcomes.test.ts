import { altered, casesOf, written } from '../../../support/altered';
import { sheetOf, withCell, workbookOf, type Lines } from '../../../support/accounts/sheets';
import { fixtureWorkbook } from '../../../support/fixtures';
import { projectSheet } from '../../../support/project-sheet';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../../src/engine/workbook';

/** Workbooks of a few forms; each differs from a right one in what its sentence says. */

const alone = altered('anhui');

const rows = (...names: readonly string[]): Lines =>
  names.map((name) => ['产出指标', '数量指标', name, '≥10次', 12, 30, 30]);

const two = (second: Lines, name = '培训费'): WorkbookSnapshot =>
  workbookOf([
    projectSheet({ name: '办案经费', rows: rows('办案次数', '走访次数', '宣传次数') }),
    { ...projectSheet({ name, rows: second }), name: '第二张' },
  ]);

casesOf('PJ701', [
  {
    says: 'is violated by three rows in succession that two projects share',
    book: two(rows('办案次数', '走访次数', '宣传次数')),
    outcome: 'violated',
    findings: [{ at: 'C9', severity: 'warning' }],
  },
  {
    says: 'holds for two rows in succession: so many may be alike by chance',
    book: two(rows('办案次数', '走访次数', '培训次数')),
    outcome: 'holds',
    findings: [],
  },
  { says: 'does not apply to a form alone', book: alone, outcome: 'does-not-apply' },
]);

const list = (...names: readonly string[]): SheetSnapshot =>
  sheetOf('清单', [
    ['绩效自评项目清单'],
    ['序号', '项目名称', '备注'],
    ...names.map((name, at) => [at + 1, name]),
  ]);
const forms = ['办案经费', '宣传经费'].map((name) => projectSheet({ name }));

casesOf('PJ702', [
  {
    says: 'holds when list and forms name the same projects',
    book: workbookOf([list('办案经费', '宣传经费'), ...forms]),
    outcome: 'holds',
    findings: [],
  },
  {
    says: 'is violated by a listed project without a form',
    book: workbookOf([list('办案经费', '宣传经费', '取暖费'), ...forms]),
    outcome: 'violated',
    findings: [{ at: 'B5', reason: 'no-form', severity: 'warning' }],
  },
  {
    says: 'still says so when half of the list has a form',
    book: workbookOf([list('办案经费', '宣传经费', '取暖费', '差旅费'), ...forms]),
    outcome: 'violated',
    findings: [
      { at: 'B5', reason: 'no-form' },
      { at: 'B6', reason: 'no-form' },
    ],
  },
  {
    says: 'cannot judge a list of which fewer than half have a form here',
    book: workbookOf([list('办案经费', '宣传经费', '取暖费', '差旅费', '会议费'), ...forms]),
    outcome: 'cannot-judge',
    findings: [],
  },
  { says: 'does not apply without a list', book: workbookOf(forms), outcome: 'does-not-apply' },
]);

/** Anyang: 项目支出 9821.30 (D15), of three projects with 3000, 6671.30 and 150 (sheet 4, E8 and E9). */
const anyang = (third: number): WorkbookSnapshot =>
  withCell(withCell(fixtureWorkbook('anyang-2021-targets'), 3, 7, 4, third), 3, 8, 4, third);

casesOf('PJ703', [
  // 3000 + 6671.30 + 150 = 9821.30
  { says: 'holds when the projects add up', book: anyang(150), outcome: 'holds', findings: [] },
  {
    says: 'holds for a tail difference of 0.02 in 万元 (0.005 per amount shown, four of them)',
    book: anyang(150.02),
    outcome: 'holds',
    findings: [],
  },
  {
    says: 'is violated by 0.03',
    book: anyang(150.03),
    outcome: 'violated',
    findings: [{ at: 'D15', reason: 'above', expected: '9821.33', difference: '-0.03', severity: 'warning' }],
  },
  {
    says: 'asks a person when the projects come to less: others may have no form here',
    // 3000 + 6671.30 + 64.50 = 9735.80
    book: anyang(64.5),
    outcome: 'cannot-judge',
    findings: [{ at: 'D15', reason: 'below', severity: 'review' }],
  },
  { says: 'does not apply without a form of the department', book: alone, outcome: 'does-not-apply' },
]);

const summary = (score: number, others: readonly number[] = [95, 99]): WorkbookSnapshot =>
  written([
    ['2021年度项目绩效自评结果汇总表'],
    ['序号', '项目名称', '预算数', '执行数', '资金使用率', '得分', '等级'],
    ...[98, score, ...others].map((one, at) => [
      at + 1,
      `项目${'甲乙丙丁'[at] ?? ''}建设`,
      10,
      10,
      '100%',
      one,
      '优',
    ]),
  ]);

casesOf('PJ704', [
  { says: 'holds when nothing is above 100', book: summary(97), outcome: 'holds', findings: [] },
  { says: 'holds for 100 itself', book: summary(100), outcome: 'holds', findings: [] },
  {
    says: 'is violated by more than 100 where the three others keep to it',
    book: summary(100.5),
    outcome: 'violated',
    findings: [{ at: 'F4', reason: 'above', severity: 'warning' }],
  },
  {
    says: 'cannot judge it where another is above 100 as well: the full points may be others',
    book: summary(120, [130, 99]),
    outcome: 'cannot-judge',
    findings: [],
  },
  { says: 'does not apply without a summary list', book: alone, outcome: 'does-not-apply' },
]);

const rated = (actual: string, executed = 9, name = '预算执行率'): WorkbookSnapshot =>
  workbookOf([
    projectSheet({
      name: '办案经费',
      executed,
      rows: [['投入指标', '预算执行', name, '100%', actual, 90, 90]],
    }),
  ]);

casesOf('PJ705', [
  { says: 'holds when the indicator says the rate of the fund rows', book: rated('90%'), outcome: 'holds' },
  {
    says: 'holds for 90 % where the fund rows give 89.5 %, which rounds to it',
    book: rated('90%', 8.95),
    outcome: 'holds',
    findings: [],
  },
  {
    says: 'leaves a rate alone that is rounded the wrong way: 89.1 % is less than one place away',
    book: rated('90%', 8.91),
    outcome: 'holds',
    findings: [],
  },
  {
    says: 'is violated by 90 % where they give 89 %, a whole place away',
    book: rated('90%', 8.9),
    outcome: 'violated',
    findings: [{ at: 'E9', severity: 'warning', stated: '90%', expected: '89%' }],
  },
  {
    says: 'cannot judge words',
    book: rated('按进度执行'),
    outcome: 'cannot-judge',
    findings: [],
  },
  {
    says: 'does not apply without an indicator for the rate',
    book: rated('90%', 9, '办案率'),
    outcome: 'does-not-apply',
  },
]);
