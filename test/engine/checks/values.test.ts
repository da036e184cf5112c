import { casesOf, SUMMARY_LIST } from '../../support/altered';

/**
 * The form these start from, row by row (target E, actual F): 14 ≥86个 / 86, 15 ≥62座 / 62,
 * 16 ≥95% / 97.2, 17 =100% / 100, 18 成本 ≤0.8万元 / 0.76, 19 ≥500万元 / 530, 20 =0人 / 0,
 * 21 持续提升 / 持续提升, 22 ≥90% / 92. All met, all scored in full.
 */

casesOf('PJ501', [
  { says: 'holds when every row has a target', outcome: 'holds' },
  {
    says: 'is violated by a blank target beside an actual value',
    change: { E14: null },
    outcome: 'violated',
    findings: [{ at: 'E14', reason: 'missing', severity: 'error', refused: true }],
  },
  {
    says: 'only warns where the name is a whole sentence',
    change: { D19: '增加就业机会，提高农民收入。', E19: null },
    outcome: 'violated',
    findings: [{ at: 'E19', severity: 'warning', refused: false }],
  },
  {
    says: 'only mentions a row that is filled by choice',
    change: { C19: '经济效益指标（选填）', E19: null },
    outcome: 'violated',
    findings: [{ at: 'E19', severity: 'info', refused: false }],
  },
  {
    says: 'only warns of rows of a table for targets, which may be printed and not used',
    rows: [
      ['中央对地方转移支付区域绩效目标表'],
      ['（2023年度）'],
      ['项目名称', '林业改革发展资金'],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', '造林面积', '≥30万亩'],
      [null, null, '森林抚育面积', null],
      ['满意度指标', '服务对象满意度指标', '林农满意度', '≥90%'],
    ],
    outcome: 'violated',
    findings: [{ at: 'D6', severity: 'warning' }],
  },
  {
    says: 'only warns where target and actual value are both blank: the name may hold the target',
    change: { D17: '年度资金支付完成率100%', E17: null, F17: null },
    outcome: 'violated',
    findings: [{ at: 'E17', reason: 'both', severity: 'warning' }],
  },
  {
    says: 'is violated in a target table',
    base: 'targets',
    change: { E15: null },
    outcome: 'violated',
    findings: [{ at: 'E15', severity: 'error' }],
  },
  { says: 'does not apply to a form without a target column', base: 'guangdong', outcome: 'does-not-apply' },
]);

casesOf('PJ502', [
  { says: 'holds when every row has an actual value', outcome: 'holds' },
  {
    says: 'is violated by a scored row without one',
    change: { F19: null },
    outcome: 'violated',
    findings: [{ at: 'F19', reason: 'scored', severity: 'error', stated: '10', refused: true }],
  },
  { says: 'takes 无 for an answer', change: { E20: '无伤亡', F20: '无' }, outcome: 'holds' },
  {
    says: 'warns of a dash in a scored row',
    change: { F19: '—' },
    outcome: 'violated',
    findings: [{ at: 'F19', reason: 'mark', severity: 'warning' }],
  },
  {
    says: 'remarks once on a form in which none is filled',
    change: {
      F14: null,
      F15: null,
      F16: null,
      F17: null,
      F18: null,
      F19: null,
      F20: null,
      F21: null,
      F22: null,
    },
    outcome: 'violated',
    findings: [{ at: 'F14', reason: 'column', severity: 'warning' }],
  },
  { says: 'does not apply to a form without actual values', base: 'guangdong', outcome: 'does-not-apply' },
]);

casesOf('PJ503', [
  { says: 'holds when signs come with numbers', outcome: 'holds' },
  {
    says: 'is violated by ≥个',
    change: { E14: '≥个' },
    outcome: 'violated',
    findings: [{ at: 'E14', severity: 'error', stated: '≥个' }],
  },
  { says: 'does not apply to a form without targets', base: 'guangdong', outcome: 'does-not-apply' },
]);

casesOf('PJ504', [
  { says: 'holds for well-formed numbers', outcome: 'holds' },
  {
    says: 'is violated by 91%% and says what was meant',
    change: { F16: '97.2%%' },
    outcome: 'violated',
    findings: [{ at: 'F16', reason: 'double-percent', expected: '97.2%', severity: 'error' }],
  },
  {
    says: 'is violated by misplaced commas',
    change: { F19: '5,3,0' },
    outcome: 'violated',
    findings: [{ at: 'F19', reason: 'commas' }],
  },
  {
    says: 'is violated by two decimal points',
    change: { F16: '97.2.1' },
    outcome: 'violated',
    findings: [{ at: 'F16', reason: 'dots' }],
  },
  {
    says: 'is violated by the letter O for 0',
    change: { F17: '1OO' },
    outcome: 'violated',
    findings: [{ at: 'F17', reason: 'letters' }],
  },
  { says: 'does not apply to a form without targets', base: 'guangdong', outcome: 'does-not-apply' },
]);

casesOf('PJ505', [
  { says: 'holds for plain writing', outcome: 'holds' },
  {
    says: 'offers to clean full-width digits',
    change: { F14: '８６个' },
    outcome: 'violated',
    findings: [
      {
        at: 'F14',
        reason: 'full-width',
        severity: 'info',
        expected: '86个',
        fixes: [
          expect.objectContaining({ certain: true, edits: [expect.objectContaining({ value: '86个' })] }),
        ],
      },
    ],
  },
  {
    says: 'offers to close a gap inside a number',
    change: { E14: '≥ 86 个' },
    outcome: 'violated',
    findings: [{ at: 'E14', reason: 'spaces', expected: '≥86个' }],
  },
  { says: 'does not join two numbers', change: { F14: '86 90' }, outcome: 'holds' },
  { says: 'does not apply to a list of results', rows: SUMMARY_LIST, outcome: 'does-not-apply' },
]);

casesOf('PJ506', [
  { says: 'holds for the same unit, or none beside it', outcome: 'holds' },
  { says: 'holds for 34万人 and 347173人', change: { E14: '≥34万人', F14: '347173人' }, outcome: 'holds' },
  {
    says: 'is violated by 37个 and 100%',
    change: { E14: '37个', F14: '100%' },
    outcome: 'violated',
    findings: [{ at: 'F14', severity: 'warning', stated: '100%' }],
  },
  { says: 'does not apply to a form without actual values', base: 'guangdong', outcome: 'does-not-apply' },
  {
    says: 'cannot judge the same unit ten thousand times over: a slip, or another thing counted',
    change: { E14: '≥34人', F14: '347173人' },
    outcome: 'cannot-judge',
    findings: [],
  },
]);

casesOf('PJ507', [
  { says: 'holds for numbers beside numbers and words beside words', outcome: 'holds' },
  {
    says: 'is violated by words for a number',
    change: { F14: '达成预期指标' },
    outcome: 'violated',
    findings: [{ at: 'F14', reason: 'number-text', severity: 'warning' }],
  },
  {
    says: 'is violated by a number for words',
    change: { F21: 37 },
    outcome: 'violated',
    findings: [{ at: 'F21', reason: 'text-number' }],
  },
  {
    says: 'leaves 100% for 全覆盖 to a person',
    change: { E21: '全覆盖', F21: '100%' },
    outcome: 'cannot-judge',
  },
  { says: 'does not apply to a form without actual values', base: 'guangdong', outcome: 'does-not-apply' },
  {
    says: 'remarks once on a form that answers numbers in words throughout',
    change: { F14: '达成预期指标', F15: '达成预期指标', F16: '达成预期指标', F18: '达成预期指标' },
    outcome: 'violated',
    findings: [{ at: 'F14', reason: 'several', severity: 'warning', near: ['F15', 'F16', 'F18'] }],
  },
]);

casesOf('PJ508', [
  { says: 'holds when the boundary is passed', change: { E16: '>95%' }, outcome: 'holds' },
  {
    says: 'is violated by ≥95% for >95%',
    change: { E16: '>95%', F16: '≥95%' },
    outcome: 'violated',
    findings: [{ at: 'F16', severity: 'warning', near: ['E16'] }],
  },
  {
    says: 'is violated by exactly 95 % for >95%',
    change: { E16: '>95%', F16: '95%' },
    outcome: 'violated',
    findings: [{ at: 'F16' }],
  },
  { says: 'does not apply without strict targets', outcome: 'does-not-apply' },
]);

casesOf('PJ509', [
  { says: 'holds below 120 %', outcome: 'holds', options: { profile: 'anhui' } },
  {
    says: 'is violated by 150 % without a reason',
    options: { profile: 'anhui' },
    // 129 ÷ 86 = 150 %
    change: { F14: 129 },
    outcome: 'violated',
    findings: [{ at: 'F14', reason: 'warn', severity: 'warning', stated: '150%', expected: '120%' }],
  },
  {
    says: 'holds when the reason is given',
    options: { profile: 'anhui' },
    change: { F14: 129, I14: '新增站点移交' },
    outcome: 'holds',
  },
  {
    says: 'is an error where the system refuses it without a reason (Guangxi, 130 %)',
    options: { profile: 'guangxi' },
    change: { F14: 129 },
    outcome: 'violated',
    findings: [{ at: 'F14', reason: 'block', severity: 'error', refused: true, expected: '130%' }],
  },
  {
    says: 'only warns in Guangxi from 120 to below 130 %',
    options: { profile: 'guangxi' },
    // 110 ÷ 86 = 127.9 %
    change: { F14: 110 },
    outcome: 'violated',
    findings: [{ at: 'F14', reason: 'warn', severity: 'warning', expected: '120%' }],
  },
  {
    says: 'is an error in Guangxi for a ≤ target as well: 1.04 against ≤0.8 is 130 %',
    options: { profile: 'guangxi' },
    change: { F18: '1.04万元' },
    outcome: 'violated',
    findings: [{ at: 'F18', reason: 'block', severity: 'error', refused: true, stated: '130%' }],
  },
  {
    says: 'does not speak of a ≤ target elsewhere',
    options: { profile: 'anhui' },
    change: { F18: '1.04万元' },
    outcome: 'holds',
    findings: [],
  },
  {
    says: 'is an error in Guangxi for a target of 0 with 30 and more',
    options: { profile: 'guangxi' },
    change: { E14: '=0个', F14: '30个' },
    outcome: 'violated',
    findings: [{ at: 'F14', reason: 'block-zero', severity: 'error', stated: '30', expected: '30' }],
  },
  {
    says: 'says nothing of a target of 0 with 29',
    options: { profile: 'guangxi' },
    change: { E14: '=0个', F14: '29个' },
    outcome: 'holds',
  },
  {
    says: 'is for ≥ and > only in Hebei and Tianjin: 129 against =86 is theirs to score by hand',
    options: { profile: 'tianjin' },
    change: { E14: '=86个', F14: 129 },
    outcome: 'holds',
    findings: [],
  },
  {
    says: 'cannot judge a form without a place for reasons',
    base: 'sichuan',
    options: { profile: 'anhui' },
    change: { H16: 80 },
    outcome: 'cannot-judge',
  },
  { says: 'does not apply to a form without actual values', base: 'guangdong', outcome: 'does-not-apply' },
]);

casesOf('PJ510', [
  { says: 'holds for 满意度 ≥90%', outcome: 'holds' },
  {
    says: 'is violated by 投诉率 ≥5%',
    change: { D16: '群众投诉率', E16: '≥5%', F16: '5%' },
    outcome: 'violated',
    findings: [{ at: 'E16', reason: 'should-be-low', expected: '≤', severity: 'warning' }],
  },
  {
    says: 'is violated by 合格率 ≤95%',
    change: { D16: '工程合格率', E16: '≤95%' },
    outcome: 'violated',
    findings: [{ at: 'E16', reason: 'should-be-high' }],
  },
  { says: 'lets 投诉办结率 be high', change: { D16: '投诉办结率', E16: '≥95%' }, outcome: 'holds' },
  { says: 'does not apply to a form without targets', base: 'guangdong', outcome: 'does-not-apply' },
]);

casesOf('PJ511', [
  { says: 'holds for ≤0.8万元', outcome: 'holds' },
  {
    says: 'is violated by a cost of ≥',
    change: { E18: '≥0.7万元' },
    outcome: 'violated',
    findings: [{ at: 'E18', severity: 'warning' }],
  },
  {
    says: 'does not apply to savings',
    change: { D18: '节约成本', E18: '≥0.7万元' },
    outcome: 'does-not-apply',
  },
]);

casesOf('PJ512', [
  { says: 'holds for 97.2 of 100', outcome: 'holds' },
  {
    says: 'is violated by 满意度 120%',
    change: { F22: '120%' },
    outcome: 'violated',
    findings: [{ at: 'F22', reason: 'outside', severity: 'warning' }],
  },
  {
    says: 'is violated by ≤100%, which says nothing',
    change: { E22: '≤100%' },
    outcome: 'violated',
    findings: [{ at: 'E22', reason: 'empty' }],
  },
  {
    says: 'lets growth rates pass 100 %',
    change: { D22: '收入增长率', D17: '完成率', D16: '增长率', F22: '120%' },
    outcome: 'does-not-apply',
  },
]);

casesOf('PJ513', [
  { says: 'holds for texts written once', outcome: 'holds' },
  {
    says: 'mentions a text that a column width repeated',
    change: { E21: '持续提升 持续提升' },
    outcome: 'violated',
    findings: [{ at: 'E21', severity: 'info', expected: '持续提升' }],
  },
  { says: 'does not apply without texts', base: 'guangdong', outcome: 'does-not-apply' },
]);

casesOf('PJ514', [
  { says: 'holds for values', outcome: 'holds' },
  {
    says: 'mentions a bound',
    change: { F16: '≥97%' },
    outcome: 'violated',
    findings: [{ at: 'F16', severity: 'info' }],
  },
  { says: 'does not apply to a form without actual values', base: 'guangdong', outcome: 'does-not-apply' },
]);

casesOf('PJ515', [
  {
    says: 'is violated by a score in a row that is 不适用',
    change: { D20: '不适用', E20: '不适用', F20: '达成预期指标' },
    outcome: 'violated',
    findings: [{ at: 'H20', severity: 'error', stated: '10' }],
  },
  {
    says: 'holds when such a row has none',
    change: { D20: '不适用', E20: '不适用', F20: '/', G20: '/', H20: '/', G19: 20, H19: 20 },
    outcome: 'holds',
  },
  { says: 'does not apply when every row applies', outcome: 'does-not-apply' },
]);

casesOf('PJ516', [
  { says: 'holds when some actual values differ from their targets', outcome: 'holds' },
  {
    says: 'mentions a form in which all are the same and all marks full',
    base: 'hubei',
    outcome: 'violated',
    findings: [{ at: 'E10', severity: 'info' }],
  },
  { says: 'does not apply to a form that is not scored', base: 'transfer', outcome: 'does-not-apply' },
]);

casesOf('PJ413', [
  { says: 'does not apply when no grade is stated', outcome: 'does-not-apply' },
  {
    says: 'holds when it fits the total',
    base: 'sichuan',
    options: { profile: 'pmkpi' },
    change: { B24: '自评等级为优。' },
    outcome: 'holds',
  },
  {
    says: 'is violated when it does not: 100 is 优',
    base: 'sichuan',
    options: { profile: 'pmkpi' },
    change: { B24: '自评总分100分，等级为良。' },
    outcome: 'violated',
    findings: [{ at: 'B24', stated: '良', expected: '优', severity: 'warning' }],
  },
  ...(['90', '85', '70'] as const).map((total) => ({
    says: `asks a person at ${total}: the pages of the system give different grades there`,
    base: 'sichuan' as const,
    options: { profile: 'pmkpi' },
    change: { J23: Number(total), B24: `自评总分${total}分，等级为中。` },
    outcome: 'cannot-judge' as const,
    findings: [],
  })),
  {
    says: 'is judged at 69.99 and by the national bands everywhere',
    base: 'sichuan',
    options: { profile: 'pmkpi' },
    change: { J23: 69.99, B24: '等级为优。' },
    outcome: 'violated',
    findings: [{ at: 'B24', stated: '优', expected: '中' }],
  },
]);
