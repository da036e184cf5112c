import { inspect, planFill } from '../../../src/engine';
import type { InspectOptions, Inspection } from '../../../src/engine';
import { Decimal } from '../../../src/workbook/decimal';
import { findProfile, nationalProfile } from '../../../src/engine/profiles';
import { expectedExecution } from '../../../src/engine/score';
import { standardForm, type StandardForm, type StandardRow } from '../../support/standard-form';
import { scored } from '../../support/form-kinds';
import { expectedText } from '../../../src/engine/report/json-cells';

/**
 * Cases that were once computed wrongly because a rule contained more than its source, on whole forms. The
 * numbers are from the receiving system's pages, published forms and notes printed on them.
 */

function row(over: Partial<StandardRow>): StandardRow {
  return {
    level1: '产出指标',
    level2: '数量指标',
    name: '办案数量',
    target: '≥50件',
    actual: '50件',
    weight: 50,
    score: null,
    ...over,
  };
}

const FULL: readonly StandardRow[] = [
  row({ score: 50 }),
  row({
    level1: '效益指标',
    level2: '社会效益指标',
    name: '结案率',
    target: '≥95%',
    actual: '96%',
    weight: 30,
    score: 30,
  }),
  row({
    level1: '满意度指标',
    level2: '服务对象满意度指标',
    name: '群众满意度',
    target: '≥90%',
    actual: '92%',
    weight: 10,
    score: 10,
  }),
];

/** A form whose first row is the one in question; the others are met and full. */
function form(first: Partial<StandardRow>, rest: Omit<Partial<StandardForm>, 'rows'> = {}): StandardForm {
  return { ...rest, rows: [row(first), ...FULL.slice(1)] };
}

function errors({ findings }: Inspection): readonly string[] {
  return findings
    .filter(({ severity }) => severity === 'error')
    .map(({ code, cell }) => `${code} ${cell.address}`);
}

function firstScore(of: StandardForm, options: InspectOptions = {}): string | null {
  const expected = scored(inspect(standardForm(of), options).forms[0]).expectedScores[0];
  return expectedText(expected);
}

const TIERS_80_50 = '定性指标完成度按100%-80%（含80%）、80%-50%（含50%）、50%-0%合理填写';
const CENTRAL = '国家某某局信息中心.xlsx';

describe('the execution score of the receiving system', () => {
  const exported = {
    budget: 10000,
    executed: 9985,
    rate: { value: 0.9985, format: '0.00%' },
    executionScore: 9.98,
  };

  it.each([
    ['its own total, which counts the score before it is rounded', 99.99],
    ['the sum of what is printed', 99.98],
  ])('9.98 at 99.85 %% and %s are no errors', (_what, totalScore) => {
    for (const profile of [undefined, 'pmkpi', 'anhui', 'national']) {
      const inspection = inspect(
        standardForm({ ...exported, rows: FULL, totalScore }),
        profile ? { profile } : {},
      );
      expect([profile, errors(inspection)]).toEqual([profile, []]);
    }
  });

  it('9.97 at 99.85 % is an error, and the right score is offered', () => {
    const inspection = inspect(
      standardForm({ ...exported, executionScore: 9.97, rows: FULL, totalScore: 99.97 }),
    );
    expect(errors(inspection)).toContain('PJ204 H6');
  });

  it.each([
    ['national', '9.99'],
    ['pmkpi', '9.98'],
  ])('filled under %s is %s, and the fill says so', (profile, score) => {
    const workbook = standardForm({ ...exported, executionScore: null, rows: FULL });
    const { proposals } = planFill(workbook, inspect(workbook, { profile }));
    const proposal = proposals.find(({ edit }) => edit.cell.address === 'H6');
    expect(proposal?.edit.value).toBe(Number(score));
    expect(proposal?.rule).toContain(score);
  });
});

describe('one weak word', () => {
  const executed = { budget: 100, executed: 85, rate: { value: 0.85, format: '0.00%' } };
  const weak = (name: string, first: Partial<StandardRow>): string | null => {
    const workbook = standardForm(form(first, executed));
    const [sheet] = workbook.sheets;
    const cells =
      sheet?.cells.map((cell) => (cell.value === '92%' ? { ...cell, value: '达成预期指标' } : cell)) ?? [];
    const inspection = inspect({ ...workbook, name, sheets: sheet ? [{ ...sheet, cells }] : [] });
    const inspected = scored(inspection.forms[0]);
    const [expected] = inspected.expectedScores;
    expect([inspected.profile.id, expectedText(inspected.expectedExecution)]).toEqual(['national', '8.5']);
    return expectedText(expected);
  };

  it.each(['江西省卫生健康委.xlsx', '安徽省某局.xlsx', '湖北省某局.xlsx', '自评表.xlsx'])(
    '达成预期指标 on a form of %s scores 85 %% as 8.5, a missed ≤ and an exceeded = not at all',
    (name) => {
      expect(weak(name, { target: '≤50件', actual: '60件' })).toBeNull();
      expect(weak(name, { target: '=50件', actual: '60件' })).toBeNull();
      expect(weak(name, { target: '≥50件', actual: '40件' })).toBe('40');
    },
  );
});

describe('a note proves what it prints and nothing else', () => {
  it.each([
    // ≥: 实际/指标×分值; ≤: 指标/实际×分值: 50 × 50 ÷ 60 = 41.67, 50 × 40 ÷ 50 = 40.
    [
      '≤50件',
      '60件',
      '若定量指标为反向指标（即指标值为≤*），则得分计算方法应用年度指标值（A）/全年实际值（B）*该指标分值。',
      '41.67',
    ],
    ['≤50件', '60件', '反向指标：年度指标值（A）/全年实际值（B）×该指标分值', '41.67'],
    ['≥50件', '40件', '正向指标：全年实际值（B）/年度指标值（A）×该指标分值', '40'],
    // Tiers, points and positive formulas do not cover a missed ≤ or an exceeded =.
    ['≤50件', '60件', TIERS_80_50, null],
    ['=50件', '60件', TIERS_80_50, null],
    ['≤50件', '60件', '正向指标：全年实际值（B）/年度指标值（A）×该指标分值', null],
    ['=50件', '60件', '反向指标：年度指标值（A）/全年实际值（B）×该指标分值', null],
  ])('%s with %s under “%s” is %s', (target, actual, note, score) => {
    expect(firstScore(form({ target, actual }, { notes: [note] }))).toBe(score);
  });

  it('a central unit with a note of tiers 80–50 is not scored by the rules of Hubei, and 9.98 is no error', () => {
    const workbook = standardForm({
      budget: 10000,
      executed: 9985,
      rate: { value: 0.9985, format: '0.00%' },
      executionScore: 9.98,
      rows: FULL,
      totalScore: 99.98,
      notes: [TIERS_80_50],
    });
    const inspection = inspect({ ...workbook, name: CENTRAL });
    const { id, parts } = inspection.forms[0]?.profile ?? { id: '', parts: [] };
    expect(id).toBe('national');
    expect(parts.filter(({ ground }) => ground === 'printed').map(({ part }) => part)).toEqual(['tiers']);
    expect(errors(inspection)).toEqual([]);
  });
});

describe('regions of the system', () => {
  it('Zhejiang: nothing budgeted and nothing spent is left to a person by check and fill alike', () => {
    const workbook = standardForm({ budget: 0, executed: 0, rate: null, rows: FULL });
    const inspection = inspect(workbook, { profile: 'zhejiang' });
    expect(scored(inspection.forms[0]).expectedExecution).toMatchObject({
      kind: 'unknown',
      reason: 'zero-budget',
    });
    const { proposals, left } = planFill(workbook, inspection);
    expect(proposals.map(({ edit }) => edit.cell.address)).not.toContain('H6');
    expect(left.map(({ cell }) => cell.address)).toContain('H6');
  });

  it.each(['hebei', 'tianjin'])(
    '%s: a missed ≤ and another = are for a person, a missed < is linear',
    (profile) => {
      expect(firstScore(form({ target: '≤50件', actual: '60件' }), { profile })).toBeNull();
      expect(firstScore(form({ target: '=50件', actual: '60件' }), { profile })).toBeNull();
      // 50 × (1 − 10 ÷ 50) = 40; twice the target is nothing.
      expect(firstScore(form({ target: '<50件', actual: '60件' }), { profile })).toBe('40');
      expect(firstScore(form({ target: '<50件', actual: '100件' }), { profile })).toBe('0');
    },
  );

  it('Hubei: a rate above 100 % earns 20 points and is refused', () => {
    const above = {
      budget: 100,
      executed: 105,
      rate: { value: 1.05, format: '0.00%' },
      executionPoints: 20,
      executionScore: 20,
    };
    const inspection = inspect(standardForm({ ...above, rows: FULL }), { profile: 'hubei' });
    expect(expectedText(scored(inspection.forms[0]).expectedExecution)).toBe('20');
    expect(errors(inspection)).toContain('PJ203 G6');
  });

  it.each([
    ['jiangxi', '99.99', '7'],
    ['jiangxi', '80', '7'],
    ['jiangxi', '60', '5'],
    ['jiangxi', '59.99', '0'],
    ['anhui', '99.99', '10'],
  ])('%s: a rate of %s %% earns %s', (profile, executed, score) => {
    const expected = expectedExecution({
      budget: new Decimal(100),
      executed: new Decimal(executed),
      points: new Decimal(10),
      profile: findProfile(profile) ?? nationalProfile,
    });
    expect(expectedText(expected)).toBe(score);
  });
});

describe('calculations printed on published forms', () => {
  // budget, executed, points, as printed, by the rule that is printed.
  it.each([
    ['明光 2022', '7', '6.999', '10', '10.00', '10'],
    ['大英', '100', '95.88', '10', '9.59', '9.59'],
    ['天长 2022', '880', '880', '10', '10', '10'],
    ['曾都 2022', '1133.18', '1133.18', '20', '20', '20'],
    ['黄冈 2020', '10', '10', '20', '20', '20'],
    ['嘉峪关 2021', '753.6', '750.6', '10', '9', '9.96'],
    ['稷山 2020', '65.66', '65.07', '10', '9', '9.91'],
    ['廊坊 2019', '43.2', '37.24', '10', '9', '8.62'],
    ['海淀 2016', '310.2', '154.74', '10', '5', '4.99'],
    ['银川 2021', '64.8', '64.8', '10', '9', '10'],
  ])(
    '%s: %s planned, %s spent, %s points; printed %s, by the rule %s',
    (_where, budget, executed, points, printed, rule) => {
      const expected = expectedExecution({
        budget: new Decimal(budget),
        executed: new Decimal(executed),
        points: new Decimal(points),
        profile: nationalProfile,
      });
      expect(expectedText(expected)).toBe(rule);
      const workbook = standardForm({
        budget: Number(budget),
        executed: Number(executed),
        executionPoints: Number(points),
        rate: { value: Number(executed) / Number(budget), format: '0.00%' },
        executionScore: Number(printed),
        rows: FULL,
      });
      const accused = inspect(workbook).findings.filter(({ code }) => code === 'PJ204');
      expect(
        accused.map(({ severity }) => severity).includes('error') && Number(printed) === Number(rule),
      ).toBe(false);
      expect(accused.length > 0).toBe(Number(printed) !== Number(rule));
    },
  );

  it.each([
    ['稷山 2020', '8755人', '8676人', 15, '14.86'],
    ['黄冈 2020', '≥98%', '98%', 20, '20'],
  ])('%s: %s with %s earns %s × the ratio, %s', (_where, target, actual, weight, score) => {
    expect(firstScore(form({ target, actual, weight }))).toBe(score);
  });
});
