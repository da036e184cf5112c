import { inspect, planFill } from '../../../src/engine';
import { keptProfile, nationalProfile } from '../../../src/engine/profiles';
import { completeProfileSchema } from '../../../src/engine/profiles/schema';
import type { Profile } from '../../../src/engine/profiles/types';
import { exampleOf } from '../../../src/engine/score/example';
import type { Change } from '../../support/altered';
import { written } from '../../support/altered';
import { scored } from '../../support/form-kinds';
import { INDICATOR_HEADS } from '../../support/standard-form';

/**
 * Every rule that is shown is applied: a change of any field of a profile changes a score, a fill or a
 * finding of at least one form. A field that is never used must not exist.
 */

type Section = 'execution' | 'groups' | 'indicator' | 'qualitative' | 'total' | 'reasons';
const SECTIONS: readonly Section[] = ['execution', 'groups', 'indicator', 'qualitative', 'total', 'reasons'];
type Sections = Partial<Record<Section, Readonly<Record<string, unknown>>>>;

interface Walk {
  /** Another value of the field. */
  readonly to: unknown;
  /** Other fields that must be set for it to have an effect. */
  readonly under?: Sections;
  /** The form on which it has an effect; absent = the standard example. */
  readonly form?: readonly (readonly Change[])[];
}

interface Rest {
  readonly title?: string;
  readonly field?: string;
  readonly head?: readonly Change[];
  readonly total?: Change;
  /** Points beside the total. */
  readonly of?: Change;
  readonly last?: readonly (readonly Change[])[];
}

/** A form with this money and this first row; two met rows after it make up 90 points. */
function form(
  {
    budget = 100,
    executed = 100,
    rate = '100%',
    points = 10,
    score = 10,
  }: Readonly<Record<string, Change>> = {},
  first: readonly Change[] = row('≥50件', '50件', 50),
  {
    title = '项目支出绩效自评表',
    field = '项目名称',
    head = INDICATOR_HEADS,
    total = 100,
    of = 100,
    last = [],
  }: Rest = {},
): readonly (readonly Change[])[] {
  return [
    [title],
    ['（2022年度）'],
    [field, '办案经费', null, '实施单位', '某某局'],
    ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    [null, '年度资金总额', budget, budget, executed, points, rate, score],
    head,
    first,
    ['效益指标', '社会效益指标', '结案率', '≥95%', '96%', 30, 30],
    ['满意度指标', '服务对象满意度指标', '群众满意度', '≥90%', '92%', 10, 10],
    ['总分', null, null, null, null, of, total],
    ...last,
  ];
}

function row(target: string, actual: string, score: Change = null): readonly Change[] {
  return ['产出指标', '数量指标', '办案数量', target, actual, 50, score];
}

const BANDS = [{ from: '0.8', share: '0.7' }];

const WALKS: Readonly<Record<string, Walk>> = {
  'execution.points': { to: '20' },
  'execution.mode': { to: 'manual' },
  'execution.bands': {
    under: { execution: { mode: 'bands', bands: BANDS } },
    to: [{ from: '0.8', share: '0.5' }],
  },
  // A form with nothing but the rate.
  'execution.fullAt': {
    under: { execution: { mode: 'quarterly', fullAt: '0.625' } },
    to: '0.5',
    form: [
      ['项目支出绩效自评表'],
      ['项目名称', '办案经费'],
      ['项目资金（万元）', null, '全年执行数', '分值', '执行率', '得分'],
      [null, '年度资金总额', 40, 10, '40%', null],
      INDICATOR_HEADS,
      row('≥50件', '50件', 50),
      ['总分', null, null, null, null, 100, null],
    ],
  },
  'execution.overBudget': { to: 'allowed', form: form({ executed: 120, rate: '120%' }) },
  'execution.zeroBudget': { to: 'zero', form: form({ budget: 0, executed: 0, rate: null, score: null }) },
  'execution.rateDecimals': { to: 0 },
  'execution.scoreDecimals': { to: 0 },
  'execution.rounding': {
    to: 'binary',
    form: form({ budget: 10000, executed: 9985, rate: null, score: null }),
  },
  'execution.reasonBelow': {
    to: null,
    form: form({ executed: 85, rate: '85%', score: 8.5 }, undefined, { total: 98.5 }),
  },
  'groups.project': {
    to: [
      [
        { name: '产出指标', words: ['产出'], points: '60' },
        { name: '效益指标', words: ['效益'], points: '30' },
      ],
    ],
    form: form(),
  },
  'groups.department': {
    to: [
      [
        { name: '产出指标', words: ['产出'], points: '60' },
        { name: '效益指标', words: ['效益'], points: '20' },
        { name: '满意度指标', words: ['满意'], points: '10' },
      ],
    ],
    form: form({}, undefined, { title: '部门整体支出绩效自评表', field: '部门名称' }),
  },
  // A total without points of its own, above those of the set.
  'groups.total': { to: '90', form: form({}, undefined, { total: null, of: null }) },
  'groups.groupScore': {
    to: 'average',
    form: form({}, undefined, { total: null, last: [['产出指标小计', null, null, null, null, 50, null]] }),
  },
  'indicator.positive': { to: 'zero' },
  'indicator.reverse': { to: 'ratio' },
  'indicator.reverseStrict': { to: 'zero', form: form({}, row('<50件', '60件')) },
  'indicator.equalExceeded': { to: 'full', form: form({}, row('=50件', '60件')) },
  'indicator.zeroTarget': { to: 'zero', form: form({}, row('≤0件', '2件')) },
  'indicator.negativeActual': { to: 'zero', form: form({}, row('≥5%', '-3%')) },
  'indicator.floor': { to: '0.9' },
  'indicator.halfAbove': { to: '1.1', form: form({}, row('≥50件', '60件')) },
  'indicator.overWarn': { to: '1.1', form: form({}, row('≥50件', '57件', 50)) },
  'indicator.overWarnFor': { to: [], form: form({}, row('≥50件', '70件', 50)) },
  'indicator.overBlock': { to: '1.3', form: form({}, row('≥50件', '70件', 50)) },
  'indicator.overBlockFor': {
    under: { indicator: { overBlock: '1.3' } },
    to: [],
    form: form({}, row('≥50件', '70件', 50)),
  },
  'indicator.zeroTargetBlock': { to: '30', form: form({}, row('=0件', '40件', 50)) },
  'indicator.scoreDecimals': { to: 0, form: form({}, row('≥60件', '50件')) },
  'indicator.deductionColumn': {
    to: true,
    form: form({}, [...row('≥50件', '50件'), null, 2], { head: [...INDICATOR_HEADS, '扣分'] }),
  },
  'indicator.rowRules': {
    to: false,
    form: form({}, [...row('≥50件', '45件'), null, '每少1件扣2分'], {
      head: [...INDICATOR_HEADS, '评分标准'],
    }),
  },
  'qualitative.tiers': { to: [] },
  'qualitative.grades': {
    to: [{ word: '良', completion: '0.85' }],
    form: form({}, ['产出指标', '质量指标', '办案质量', '优', '良', 50, null]),
  },
  // What the note prints applies; the profile names its source.
  'total.caps': {
    to: [{ name: '资金管理合规性', limit: '70', when: '有重大问题' }],
    form: form({}, undefined, {
      last: [['备注：约束性指标有重大问题的，总得分不得超过70分。'], ['说明：审计发现违规列支2万元。']],
    }),
  },
  'total.grades': { to: [] },
  'total.disputed': {
    to: { from: '70', to: '90' },
    form: form({}, row('≥50件', '36件', 36), { total: 86, last: [['评价结论：自评等级为优。']] }),
  },
  'reasons.warningLight': {
    to: { gap: '0.05', unspent: '0.2' },
    form: form({ executed: 50, rate: '50%', score: 5 }, undefined, { total: 95 }),
  },
};

function laid(base: Profile, change: Sections): Profile {
  const sections = Object.fromEntries(
    SECTIONS.map((section) => [section, { ...base[section], ...change[section] }]),
  );
  const profile = { ...base, id: 'walked', name: '走查', ...sections };
  expect(completeProfileSchema.safeParse(profile).error).toBeUndefined();
  const kept = keptProfile(profile);
  if (kept === null) throw new Error('no set of rules');
  return kept;
}

/** Everything a person sees of the form under the profile. */
function seen(profile: Profile, rows: Walk['form']): string {
  if (rows === undefined) return JSON.stringify(exampleOf(profile));
  const workbook = written(rows);
  const inspection = inspect(workbook, { profile: 'walked', customProfiles: [profile] });
  expect(inspection.forms.map(({ profile: { id } }) => id)).toEqual(['walked']);
  const { forms, findings, summary } = inspection;
  const scores = forms.map(scored).map(({ expectedScores, expectedExecution, expectedTotal, tallies }) => ({
    expectedScores,
    expectedExecution,
    expectedTotal,
    tallies,
  }));
  const said = findings.map(({ code, cell, severity, message, basis }) => ({
    code,
    cell,
    severity,
    message,
    basis,
  }));
  return JSON.stringify([scores, said, summary, planFill(workbook, inspection)]);
}

describe('every field of a set of rules', () => {
  const fields = SECTIONS.flatMap((section) =>
    Object.keys(nationalProfile[section]).map((field) => `${section}.${field}`),
  );

  it('is walked', () => {
    expect(Object.keys(WALKS).sort()).toEqual([...fields].sort());
  });

  it.each(Object.entries(WALKS))('%s is applied', (name, { to, under = {}, form: rows }) => {
    const [section = '', field = ''] = name.split('.');
    const known = SECTIONS.find((one) => one === section);
    const before = laid(nationalProfile, under);
    const after = known ? laid(before, { [known]: { ...before[known], [field]: to } }) : before;
    expect(after).not.toEqual(before);
    expect(seen(after, rows) === seen(before, rows)).toBe(false);
  });
});
