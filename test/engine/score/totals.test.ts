import { Decimal, decimalText } from '../../../src/workbook/decimal';
import type { ExpectedScore } from '../../../src/engine/finding';
import { findProfile, nationalProfile } from '../../../src/engine/profiles';
import type { Profile } from '../../../src/engine/profiles';
import {
  rateOfExecution,
  expectedAverage,
  expectedExecution,
  expectedExecutionOfRate,
  expectedFormScores,
  expectedSum,
  gradeOf,
  inTier,
  presetOf,
  tierInterval,
  tierRule,
} from '../../../src/engine/score';
import { intervalText } from '../../../src/engine/score/tiers';
import { fixtureForm, fixtureForms } from '../../support/fixtures';
import { indicatorForm } from '../../support/form-kinds';
import { expectedText } from '../../../src/engine/report/json-cells';
import { plainScore } from '../../support/plain-score';

function profile(id: string): Profile {
  return findProfile(id) ?? nationalProfile;
}

function brief(result: ExpectedScore | null): string | null {
  if (result === null) return null;
  return result.kind === 'score'
    ? decimalText(result.value)
    : result.kind === 'unknown'
      ? result.reason
      : result.tier;
}

function execution(
  rules: string,
  budget: string | null,
  executed: string | null,
  points: string | null,
): string | null {
  return brief(
    expectedExecution({
      budget: budget === null ? null : new Decimal(budget),
      executed: executed === null ? null : new Decimal(executed),
      points: points === null ? null : new Decimal(points),
      profile: profile(rules),
    }),
  );
}

describe('the execution rate', () => {
  it.each([
    ['national', '753.60', '750.6', '10', '9.96'], // 99.6019 % → 99.60 % → 9.96
    ['national', '7', '6.999', '10', '10'], // 99.9857 % → 99.99 % → 9.999 → 10.00
    ['national', '65.66', '65.07', '10', '9.91'], // 99.1014 % → 99.10 %
    ['national', '43.2', '37.24', '10', '8.62'], // 86.2037 % → 86.20 %
    ['national', '310.2', '154.74', '10', '4.99'], // 49.8839 % → 49.88 %
    ['hubei', '1133.18', '1133.18', '20', '20'],
    ['hubei', '40', '30', '20', '15'],
    ['hubei', '40', '44', '20', '20'], // above 100 % → 20
    ['jiangxi', '100', '100', '10', '10'],
    ['jiangxi', '100', '99.99', '10', '7'],
    ['jiangxi', '100', '80', '10', '7'],
    ['jiangxi', '100', '79.99', '10', '5'],
    ['jiangxi', '100', '59', '10', '0'],
    ['zhejiang', '0', '0', '10', 'zero-budget'],
    ['pmkpi', '0', '0', '10', '0'],
    ['national', '0', '0', '10', 'zero-budget'],
    ['pmkpi', '0', '5', '10', 'zero-budget'],
    ['national', null, '5', '10', 'budget-missing'],
    ['national', '-3', '5', '10', 'amount-negative'],
    ['guangdong', '100', '98', '10', 'quarterly'],
    ['hubei', '40', '30', null, '15'], // the profile's 20 points
  ])('%s: %s of %s for %s points is %s', (rules, budget, executed, points, expected) => {
    expect(execution(rules, budget, executed, points)).toBe(expected);
  });

  it('points taken from the profile are an assumption', () => {
    const result = expectedExecution({
      budget: new Decimal(40),
      executed: new Decimal(30),
      points: null,
      profile: profile('hubei'),
    });
    expect(plainScore(result)).toMatchObject({
      assumed: true,
      sentence: '执行率＝30÷40＝75%，得分＝20×75%＝15 分',
    });
  });

  it('a budget of nothing is judged by the rule for that', () => {
    const rule = (budget: number) => {
      const amounts = { budget: new Decimal(budget), executed: new Decimal(0), points: new Decimal(10) };
      const result = expectedExecution({ ...amounts, profile: profile('pmkpi') });
      return result.kind === 'score' ? result.rule : null;
    };
    const { sources } = profile('pmkpi');
    expect(rule(0)).toBe(sources['execution.zeroBudget']?.text);
    expect(rule(5)).toBe(sources['execution.score']?.text);
    expect(rule(0)).not.toBe(rule(5));
  });

  it('the rate is kept exact and rounded', () => {
    const rate = rateOfExecution({
      budget: new Decimal(7),
      executed: new Decimal('6.999'),
      profile: nationalProfile,
    });
    expect(rate?.percent.toFixed(2)).toBe('99.99');
    expect(rate?.share.toFixed(6)).toBe('0.999857');
  });

  it('a rate given as such is scored alike', () => {
    const points = new Decimal(10);
    expect(brief(expectedExecutionOfRate(new Decimal('0.996'), { points, profile: nationalProfile }))).toBe(
      '9.96',
    );
    // 江门: progress 98.34 % is above 62.5 %, 50 % earns 10 × 50 ÷ 62.5 = 8
    expect(
      brief(expectedExecutionOfRate(new Decimal('0.9834'), { points, profile: profile('guangdong') })),
    ).toBe('10');
    expect(
      brief(expectedExecutionOfRate(new Decimal('0.5'), { points, profile: profile('guangdong') })),
    ).toBe('8');
  });
});

describe('totals, averages and grades', () => {
  const decimals = (...values: readonly string[]): readonly Decimal[] =>
    values.map((value) => new Decimal(value));

  it('a total is the exact sum and shows its addends', () => {
    expect(plainScore(expectedSum(decimals('9', '20', '53', '10', '10'), '合计'))).toMatchObject({
      value: '102',
      sentence: '9＋20＋53＋10＋10＝102',
    });
    expect(brief(expectedSum(decimals('0.1', '0.2'), '合计'))).toBe('0.3');
    expect(brief(expectedSum([], '合计'))).toBe('nothing-to-add');
  });

  it('江门: 27 of 29 output indicators with 20 points each average to 18.62', () => {
    const scores = [...Array<string>(27).fill('20'), '0', '0'];
    expect(brief(expectedAverage(decimals(...scores), '平均'))).toBe('18.62');
  });

  it.each([
    ['100', '优'],
    ['90', '优'],
    ['89.99', '良'],
    ['80', '良'],
    ['60', '中'],
    ['59.99', '差'],
    ['0', '差'],
    ['-1', null],
  ])('%s points are %s', (total, grade) => {
    expect(gradeOf(new Decimal(total), nationalProfile)?.name ?? null).toBe(grade);
  });

  it('a region without published bands gives no grade', () => {
    expect(gradeOf(new Decimal(95), profile('guangxi'))).toBeNull();
  });

  it('preset points are found by the words of a label', () => {
    const [set = []] = nationalProfile.groups.project;
    expect(presetOf(set, '服务对象满意度指标')?.points).toBe('10');
    expect(presetOf(set, '项目决策')).toBeNull();
  });

  it.each([
    [true, true, '6–8 分之间'],
    [true, false, '6–8 分之间（不含 8 分）'],
    [false, true, '6–8 分之间（不含 6 分）'],
    [false, false, '6–8 分之间（不含 6 分、8 分）'],
  ])('lower end its own: %s, upper end: %s is said as %s', (lowIncluded, highIncluded, text) => {
    const ends = { low: new Decimal(6), high: new Decimal(8) };
    expect(intervalText({ ...ends, lowIncluded, highIncluded })).toBe(text);
  });

  it('a tier whose lower end is not its own begins above it', () => {
    const tier = { low: new Decimal(6), high: new Decimal(8), lowIncluded: false, highIncluded: true };
    expect([6, 6.01, 8, 8.01].map((score) => inTier(new Decimal(score), tier))).toEqual([
      ...[false, true],
      ...[true, false],
    ]);
  });

  it('a score at the lower end of a tier belongs to it, at the upper end of a lower tier it does not', () => {
    const rule = tierRule(nationalProfile, 'partial');
    const interval = rule && tierInterval(rule, new Decimal(10));
    expect(interval && [inTier(new Decimal(6), interval), inTier(new Decimal(8), interval)]).toEqual([
      true,
      false,
    ]);
  });
});

describe('whole forms', () => {
  it('the published scores of 明光 are the expected ones, qualitative rows lie in their tier', () => {
    for (const form of fixtureForms('mingguang-2022').map(indicatorForm)) {
      const expected = expectedFormScores(form, profile('anhui'));
      expect(brief(expected.execution)).toBe('10');
      expect(brief(expected.total)).toBe('100');
      form.indicators.forEach((indicator, index) => {
        const own = expected.indicators[index];
        const given = new Decimal(String(indicator.score?.value));
        if (own?.kind === 'score') expect(expectedText(own)).toBe(given.toFixed());
        else if (own?.kind === 'tier') expect(given.gte(own.low) && given.lte(own.high)).toBe(true);
        // 不适用 is scored 5 of 5 in one form; no score can be expected there.
        else expect(indicator.target?.text).toContain('不适用');
      });
    }
  });

  it('嘉峪关: the execution score should be 9.96, the rows add up to 102', () => {
    const form = fixtureForm('jiayuguan-2021', '整体支出绩效自评表');
    const expected = expectedFormScores(form, profile('gansu'));
    expect(brief(expected.execution)).toBe('9.96');
    expect(brief(expected.total)).toBe('102');
    expect(expected.total?.sentence().startsWith('9＋')).toBe(true);
  });

  it('曾都: every quantitative row of every form has its published score', () => {
    for (const form of fixtureForms('zengdu-2022-self-evaluation').map(indicatorForm)) {
      const { indicators, execution: own } = expectedFormScores(form, profile('hubei'));
      expect(brief(own)).toBe('20');
      indicators.forEach((score, index) => {
        const given = form.indicators[index]?.score?.value;
        if (score.kind === 'score')
          expect([form.sheetName, expectedText(score)]).toEqual([form.sheetName, String(given)]);
      });
    }
  });

  it('forms without scores expect none', () => {
    const form = fixtureForm('layouts/H13-transfer-linhe-2023', '转移支付绩效自评表');
    const expected = expectedFormScores(form, nationalProfile);
    expect(expected.execution).toBeNull();
    expect(expected.total).toBeNull();
    expect(expected.indicators.every(({ kind }) => kind === 'unknown')).toBe(true);
  });

  it('江门: without a column of targets every row is left to a person', () => {
    const scores = fixtureForms('jiangmen-2023').flatMap(
      (form) => expectedFormScores(indicatorForm(form), profile('guangdong')).indicators,
    );
    expect(new Set(scores.map((score) => (score.kind === 'unknown' ? score.reason : score.kind)))).toEqual(
      new Set(['no-target-column']),
    );
  });

  it('the total of an empty column waits for the rows', () => {
    const form = indicatorForm(fixtureForms('mingguang-2022-blank')[0]);
    expect(brief(expectedFormScores(form, profile('anhui')).total)).toBe('score-missing');
  });
});
