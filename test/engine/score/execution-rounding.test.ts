import { Decimal } from '../../../src/workbook/decimal';
import { findProfile, nationalProfile } from '../../../src/engine/profiles';
import { expectedExecution } from '../../../src/engine/score';
import { linearScores } from '../../../src/engine/score/execution';
import { expectedText } from '../../../src/engine/report/json-cells';

/** Scores of ten points for a rate of so many hundredths of a percent (9985 = 99.85 %). */
function scoresOf(hundredths: number): readonly string[] {
  return linearScores(new Decimal(hundredths).div(100), new Decimal(10), 2).map((score) => score.toFixed(2));
}

/** Hundredths of a point, half-up, by whole numbers only: 9985 → 999 (9.985 → 9.99). */
function halfUp(hundredths: number): string {
  return (Math.floor((hundredths + 5) / 10) / 100).toFixed(2);
}

describe('the execution score to the last place', () => {
  it('is right half-up and as the system prints it, for all 10,001 rates of two places', () => {
    const differing: number[] = [];
    for (let hundredths = 0; hundredths <= 10_000; hundredths++) {
      const allowed = scoresOf(hundredths);
      // The score that the fund page of the system prints for the rate it shows.
      const printed = (hundredths / 100 / 10).toFixed(2);
      expect(allowed[0]).toBe(halfUp(hundredths));
      expect([hundredths, allowed.includes(printed)]).toEqual([hundredths, true]);
      expect(allowed.length).toBe(printed === allowed[0] ? 1 : 2);
      if (printed !== allowed[0]) differing.push(hundredths);
    }
    // Only rates whose third place of the score is a 5 can differ, and always by 0.01 downwards.
    expect(differing.every((hundredths) => hundredths % 10 === 5)).toBe(true);
    expect(differing).toEqual(expect.arrayContaining([9985, 9545, 9135]));
  });

  it.each([
    ['99.85', '9.99', '9.98'],
    ['98.65', '9.87', '9.87'],
    ['95.45', '9.55', '9.54'],
    ['91.35', '9.14', '9.13'],
    ['50', '5', '5'],
  ])('a rate of %s %% fills %s by the national rule, %s by the system', (rate, national, system) => {
    const input = { budget: new Decimal(100), executed: new Decimal(rate), points: new Decimal(10) };
    const system10 = findProfile('pmkpi') ?? nationalProfile;
    const value = (profile: typeof nationalProfile): string | null => {
      return expectedText(expectedExecution({ ...input, profile }));
    };
    expect([value(nationalProfile), value(system10)]).toEqual([national, system]);
  });

  it('is rounded half-up where the points are not ten: how the system rounds is not known', () => {
    const twenty = linearScores(new Decimal('99.85'), new Decimal(20), 2);
    expect(twenty.map(String)).toEqual(['19.97']);
  });
});
