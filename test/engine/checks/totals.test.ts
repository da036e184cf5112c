import { inspect } from '../../../src/engine';
import { casesOf } from '../../support/altered';
import { knownForm } from '../../support/forms/corpus';

/** Totals, reasons and formulas; the form is the one of scores.test.ts. */

casesOf('PJ407', [
  { says: 'holds for 9.48 + 9 × 10 = 99.48', outcome: 'holds' },
  {
    says: 'is violated by another total',
    change: { H23: 98.48 },
    outcome: 'violated',
    findings: [{ at: 'H23', stated: '98.48', expected: '99.48', difference: '-1', severity: 'error' }],
  },
  {
    says: 'only warns of a total rounded to whole points',
    change: { H23: 99 },
    outcome: 'violated',
    findings: [{ at: 'H23', reason: 'rounded', severity: 'warning' }],
  },
  { says: 'takes 100, 100.00 and a text for the same number', change: { H23: '99.48' }, outcome: 'holds' },
  { says: 'cannot judge while a score is missing', change: { H14: null }, outcome: 'cannot-judge' },
  {
    says: 'cannot judge where the total fits once the score above its weight is what it should be',
    change: { H7: 99 },
    outcome: 'cannot-judge',
    findings: [],
  },
  {
    says: 'is violated where the total fits neither with the score above its weight nor without',
    change: { H7: 99, H23: 97.48 },
    outcome: 'violated',
  },
  {
    says: 'compares the total in the header with the total row',
    base: 'hubei',
    change: { D2: '总分：98' },
    outcome: 'violated',
    findings: [{ at: 'D2', reason: 'header', stated: '98', expected: '100', severity: 'warning' }],
  },
  {
    says: 'leaves the header alone when the rows bear it out and the total row is wrong',
    base: 'hubei',
    change: { B17: 90 },
    outcome: 'violated',
    findings: [{ at: 'B17', reason: 'differs', stated: '90', expected: '100' }],
  },
  { says: 'does not apply to a form without a total', base: 'transfer', outcome: 'does-not-apply' },
]);

casesOf('PJ409', [
  {
    says: 'holds when the reason stands in the row',
    change: { H14: 8, I14: '站点撤并', H23: 97.48 },
    outcome: 'holds',
  },
  {
    says: 'is violated by a deduction without a reason',
    change: { H14: 8, H23: 97.48 },
    outcome: 'violated',
    findings: [
      // The cell is blank: 8 of 10 stand in other cells.
      { at: 'I14', stated: null, difference: null, severity: 'error', refused: true, near: ['H14', 'G14'] },
    ],
  },
  {
    says: 'takes 无 for no reason',
    change: { H14: 8, I14: '无', H23: 97.48 },
    outcome: 'violated',
    findings: [{ at: 'I14' }],
  },
  {
    says: 'warns once where one reason cell serves the whole form',
    base: 'hubei',
    // 8 + 9 + 10 + 10 = 37 of the 40 points of 产出指标
    change: { F11: 8, F12: 9, B17: 97 },
    outcome: 'violated',
    findings: [{ at: 'B18', reason: 'form', severity: 'warning', stated: null }],
  },
  {
    says: 'holds when the reason cell of the form says why',
    base: 'hubei',
    change: { F11: 8, F12: 9, B17: 97, B18: '受疫情影响，两期培训改为线上。' },
    outcome: 'holds',
  },
  { says: 'does not apply when nothing was deducted', outcome: 'does-not-apply' },
  {
    says: 'does not apply where the form has no place for reasons',
    base: 'sichuan',
    change: { J16: 18 },
    outcome: 'does-not-apply',
  },
  {
    says: 'reminds of a target that is missed in a form without scores',
    rows: [
      ['中央对地方转移支付绩效自评表'],
      ['项目名称', '某资金'],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '全年实际完成值', '未完成原因和改进措施'],
      ['产出指标', '质量指标', '验收合格率', '100%', '95%', null],
      [null, '数量指标', '建设里程', '≥20公里', '18公里', '征地延迟'],
      [null, '时效指标', '完成及时率', '≥90%', '92%', null],
    ],
    outcome: 'violated',
    findings: [{ at: 'F4', reason: 'unmet', severity: 'warning', refused: false, near: ['D4', 'E4'] }],
  },
  {
    says: 'cannot judge a blank reason beside one that is given for the whole form',
    // 40 + 58 = 98
    rows: [
      ['项目支出绩效自评表'],
      ['项目名称', '技能培训'],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'],
      ['产出指标', '数量指标', '培训人数', '≥30人', '30人', 40, 40, null],
      ['效益指标', '社会效益指标', '就业人数', '≥60人', '58人', 60, 58, null],
      ['总分', null, null, null, null, 100, 98, null],
      ['偏差大或目标未完成原因分析', '两名学员迁往外地。'],
    ],
    outcome: 'cannot-judge',
    findings: [],
  },
]);

casesOf('PJ410', [
  { says: 'holds for full marks of met targets', outcome: 'holds' },
  {
    says: 'is violated by full marks for 43 of ≥86',
    change: { F14: 43 },
    outcome: 'violated',
    findings: [{ at: 'H14', stated: '10', severity: 'error', near: ['E14', 'F14'] }],
  },
  {
    says: 'is violated by full marks for 0.9 against ≤0.8万元',
    change: { F18: 0.9 },
    outcome: 'violated',
    findings: [{ at: 'H18' }],
  },
  {
    says: 'holds when the missed target lost points',
    change: { F14: 43, H14: 5, I14: '站点撤并' },
    outcome: 'holds',
  },
  { says: 'does not apply without scores', base: 'transfer', outcome: 'does-not-apply' },
  {
    says: 'cannot judge a strict target that is not proved',
    change: { E16: '>95%', F16: '≥95%' },
    outcome: 'cannot-judge',
  },
]);

casesOf('PJ411', [
  {
    says: 'holds for a formula over all rows and the execution score',
    change: { H23: { value: 99.48, formula: 'SUM(H14:H22)+H7' } },
    outcome: 'holds',
  },
  {
    says: 'is violated by a range that ends a row too early',
    change: { H23: { value: 89.48, formula: 'SUM(H7,H14:H21)' } },
    outcome: 'violated',
    findings: [{ at: 'H23', reason: 'short', severity: 'error', near: ['H22'] }],
  },
  {
    says: 'is violated by a row that is added twice',
    change: { H23: { value: 109.48, formula: 'SUM(H14:H22)+H7+H22' } },
    outcome: 'violated',
    findings: [{ at: 'H23', reason: 'twice', near: ['H22'] }],
  },
  {
    says: 'is violated by a number that is no score',
    change: { H23: { value: 109.48, formula: 'SUM(H14:H22)+H7+F7' } },
    outcome: 'violated',
    findings: [{ at: 'H23', reason: 'extra', near: ['F7'] }],
  },
  {
    says: 'reads the formula of the weights as well',
    change: { G23: { value: 90, formula: 'SUM(G15:G22)+F7' } },
    outcome: 'violated',
    findings: [{ at: 'G23', reason: 'short', near: ['G14'] }],
  },
  {
    says: 'cannot judge other functions',
    change: { H23: { value: 99.48, formula: 'SUMPRODUCT(H14:H22)+H7' } },
    outcome: 'cannot-judge',
  },
  { says: 'does not apply to a typed total', outcome: 'does-not-apply' },
]);

casesOf('PJ412', [
  { says: 'holds for numbers', outcome: 'holds' },
  {
    says: 'is violated by 99.48分',
    change: { H23: '99.48分' },
    outcome: 'violated',
    findings: [{ at: 'H23', severity: 'warning', expected: '99.48' }],
  },
  {
    says: 'is violated by two numbers in one cell',
    change: { H23: '100   99.48' },
    outcome: 'violated',
    findings: [{ at: 'H23', reason: 'unreadable' }],
  },
  { says: 'does not apply to a form without a total', base: 'transfer', outcome: 'does-not-apply' },
]);

describe('PJ407 of a form whose execution score stands in a sentence that is not read', () => {
  const { snapshot } = knownForm('first-sight/d66-jiangsu-elderly-three-forms-abreast-one-fault');

  it('names between which numbers the total must be, and no right value: nobody knows it', () => {
    const found = inspect(snapshot).findings.filter(({ code }) => code === 'PJ407');
    // 30 + 19 + 20 + 20 = 89, and 10 points are for the execution rate.
    expect(found).toMatchObject([
      {
        cell: { address: 'K9' },
        reason: 'beyond',
        stated: '99.5',
        expected: null,
        message: expect.stringContaining('总分应在 89 和 99 之间'),
      },
    ]);
    expect(found.flatMap(({ fixes }) => fixes)).toEqual([]);
  });
});
