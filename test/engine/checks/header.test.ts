import type { Change } from '../../support/altered';
import { casesOf, SUMMARY_LIST } from '../../support/altered';

/** A form as far as its title, name and date go. */
const titled = (
  title: string,
  name: string,
  columns: readonly string[] = ['年度指标值', '实际完成值'],
): readonly (readonly Change[])[] => [
  [title],
  ['（2023年度）'],
  ['项目名称', name],
  ['填报日期', '2022年11月3日'],
  ['一级指标', '二级指标', '三级指标', ...columns],
  ['产出指标', '数量指标', '培训人数', '≥30人', '32人'],
  ['效益指标', '社会效益指标', '就业人数', '≥20人', '25人'],
  ['满意度指标', '服务对象满意度指标', '学员满意度', '≥90%', '95%'],
];

/**
 * The form these start from: project name C4, 主管部门 C5, 实施单位 G5, goals B12 and F12, title A2,
 * year (2022年度) A3.
 */

/** Words in the column of scores of the form. */
function wordsInScores(): Readonly<Record<string, string>> {
  return Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`H${String(14 + at)}`, '好']));
}

casesOf('PJ101', [
  { says: 'holds when every column is known', outcome: 'holds' },
  {
    says: 'finds a score column under a head nobody knows by its numbers',
    change: { H13: '意见' },
    outcome: 'holds',
  },
  {
    says: 'asks for a score column that it does not find',
    change: { H13: '意见', ...wordsInScores() },
    outcome: 'cannot-judge',
    findings: [{ at: 'H13', severity: 'review' }],
  },
  { says: 'does not apply to a list of results', rows: SUMMARY_LIST, outcome: 'does-not-apply' },
]);

casesOf('PJ102', [
  { says: 'holds when the project is named', outcome: 'holds' },
  {
    says: 'is violated by a blank name',
    change: { C4: null },
    outcome: 'violated',
    findings: [{ at: 'C4', severity: 'error', refused: true }],
  },
  { says: 'does not apply to a form without the label', change: { A4: '编号' }, outcome: 'does-not-apply' },
]);

casesOf('PJ103', [
  { says: 'does not apply when the title names no project', outcome: 'does-not-apply' },
  { says: 'holds when title and field agree', base: 'hubei', outcome: 'holds' },
  {
    says: 'is violated when they differ',
    base: 'hubei',
    change: { B3: '基金稽核培训经费' },
    outcome: 'violated',
    findings: [{ at: 'B3', severity: 'warning', stated: '基金稽核培训经费' }],
  },
  {
    says: 'holds where year and 资金项目 stand in one of them only, and 绩效 in none',
    rows: titled('2020年市级服务贸易发展资金项目自评表', '2020年市级服务贸易发展资金'),
    outcome: 'holds',
  },
  {
    says: 'holds where the office stands in front of the name in the title',
    rows: titled(
      '衡南县市场监督管理局食品安全抽样检测工作经费项目支出绩效自评表',
      '食品安全抽样检测工作经费',
    ),
    outcome: 'holds',
  },
  {
    says: 'is violated by another word in front of the name',
    rows: titled('进口食品安全抽样检测工作经费项目支出绩效自评表', '食品安全抽样检测工作经费'),
    outcome: 'violated',
  },
  {
    says: 'quotes the name without 区域 of 区域绩效自评表',
    rows: titled('城乡建设发展试点区域绩效自评表', '城乡建设发展示范'),
    outcome: 'violated',
    findings: [{ at: 'B3', expected: '城乡建设发展试点' }],
  },
  {
    says: 'cannot judge two names without a word in common: a group of projects and one of them',
    rows: titled('城市道路养护项目支出绩效自评表', '办案设备'),
    outcome: 'cannot-judge',
    findings: [],
  },
]);

casesOf('PJ104', [
  { says: 'holds when the filling date follows the year', base: 'hubei', outcome: 'holds' },
  {
    says: 'is violated by a subtitle of another year',
    change: { A2: '2021年度项目支出绩效自评表' },
    outcome: 'violated',
    findings: [{ at: 'A3', severity: 'warning', near: ['A2'] }],
  },
  { says: 'does not apply to a form without a year', change: { A3: null }, outcome: 'does-not-apply' },
  {
    says: 'is violated by a filling date before the year',
    rows: titled('项目支出绩效自评表', '技能培训'),
    outcome: 'violated',
    findings: [{ at: 'B4', reason: 'date' }],
  },
  {
    says: 'leaves the date of targets alone, which are filed the year before',
    rows: titled('项目支出绩效目标申报表', '技能培训', ['指标值', '备注']),
    outcome: 'holds',
    findings: [],
  },
]);

casesOf('PJ105', [
  { says: 'holds when both units are named', outcome: 'holds' },
  {
    says: 'is violated by a blank one',
    change: { G5: null },
    outcome: 'violated',
    findings: [{ at: 'G5', severity: 'warning' }],
  },
  {
    says: 'does not apply to a form that asks for no unit',
    rows: titled('项目支出绩效自评表', '技能培训'),
    outcome: 'does-not-apply',
  },
]);

casesOf('PJ106', [
  { says: 'holds when goals and results are written', outcome: 'holds' },
  {
    says: 'is violated by blank results',
    change: { F12: null },
    outcome: 'violated',
    findings: [{ at: 'F12', reason: 'achieved', severity: 'warning' }],
  },
  {
    says: 'is violated by a blank goal',
    change: { B12: null },
    outcome: 'violated',
    findings: [{ at: 'B12', reason: 'expected' }],
  },
  { says: 'does not apply to a form without goals', base: 'hubei', outcome: 'does-not-apply' },
]);

casesOf('PJ107', [
  { says: 'holds for a form without hints', outcome: 'holds' },
  {
    says: 'is violated by a hint that was left standing',
    change: { F12: '对照年度目标，说明相关任务目标的完成情况（100字以内）' },
    outcome: 'violated',
    findings: [{ at: 'F12', reason: 'hint', severity: 'warning' }],
  },
  {
    says: 'mentions empty template rows once',
    base: 'noted',
    outcome: 'violated',
    findings: [{ at: 'D15', reason: 'rows', severity: 'info' }],
  },
  { says: 'does not apply to a list of results', rows: SUMMARY_LIST, outcome: 'does-not-apply' },
]);

casesOf('PJ108', [
  { says: 'holds when the values stand under their headers', outcome: 'holds' },
  {
    says: 'is violated by a row that stands one cell to the right',
    // target ← blank, actual ← target, weight ← 86, score ← weight 10, reason ← score 10
    change: { E14: null, F14: '≥86个', G14: 86, H14: 10, I14: 10 },
    outcome: 'violated',
    findings: [{ at: 'E14', reason: 'right', severity: 'error' }],
  },
  {
    says: 'is violated by a row that stands one cell to the left',
    change: { C14: '维护监测站点数量', D14: '≥86个', E14: 86, F14: 10, G14: 10, H14: null },
    outcome: 'violated',
    findings: [{ at: 'D14', reason: 'left' }],
  },
  { says: 'does not apply where no points are declared', base: 'transfer', outcome: 'does-not-apply' },
]);

casesOf('PJ109', [
  { says: 'holds for a form without error values', outcome: 'holds' },
  {
    says: 'is violated by #REF!, and quotes the formula',
    change: { H23: { value: { error: '#REF!' }, formula: 'SUM(H14:H22)+#REF!' } },
    outcome: 'violated',
    findings: [{ at: 'H23', reason: 'with-formula', severity: 'error', stated: '#REF!' }],
  },
  {
    says: 'is violated by a pasted error value',
    change: { H14: { value: { error: '#N/A' } } },
    outcome: 'violated',
    findings: [{ at: 'H14', reason: 'error' }],
  },
]);

casesOf('PJ110', [
  {
    says: 'holds for a form without formulas of ours',
    change: { H23: { value: 99.48, formula: 'SUM(H14:H22)+H7' } },
    outcome: 'holds',
  },
  {
    says: 'is violated by a PJ formula that is left',
    change: { H7: { value: 9.48, formula: 'PJ.EXECSCORE(F7,D7,E7)' } },
    outcome: 'violated',
    findings: [{ at: 'H7', severity: 'warning' }],
  },
]);
