import type { Decimal } from '../../workbook/decimal';
import { decimalText, isBelowZero, roundHalfUp, sumOf } from '../../workbook/decimal';
import type { ExpectedScore } from '../finding';
import type { GradeRule, GroupPreset, Profile } from '../profiles/types';
import { scored, step, unknown } from './outcome';

/** `9 + 20 + 53`; negative addends in brackets. */
function addendsText(values: readonly Decimal[]): string {
  return values
    .map((value) => (isBelowZero(value) ? `(${decimalText(value)})` : decimalText(value)))
    .join('＋');
}

/** The sum of scores, exact: group and grand totals. */
export function expectedSum(values: readonly Decimal[], rule: string): ExpectedScore {
  if (values.length === 0) return unknown('nothing-to-add');
  const total = sumOf(values);
  const steps = () => [step('sum', { calculation: addendsText(values), total: decimalText(total) })];
  return scored({ value: total, steps, rule, assumed: false });
}

/**
 * The score of a group whose form uses averages: every indicator is scored with the points of the group, and the
 * group gets the average (江门: 20 × 27 of 29 = 18.62).
 */
export function expectedAverage(values: readonly Decimal[], rule: string, places = 2): ExpectedScore {
  if (values.length === 0) return unknown('nothing-to-add');
  const total = roundHalfUp(sumOf(values).div(values.length), places);
  const data = { calculation: addendsText(values), count: String(values.length), total: decimalText(total) };
  return scored({ value: total, steps: () => [step('average', data)], rule, assumed: false });
}

/** The grade of a total under the profile; null when the profile has no grades or the total is negative. */
export function gradeOf(total: Decimal, profile: Profile): GradeRule | null {
  if (total.lt(0)) return null;
  return profile.total.grades.find(({ from }) => total.gte(from)) ?? null;
}

/** The preset points of a first-level group, found by the words of its label; null when none fits. */
export function presetOf(set: readonly GroupPreset[], label: string): GroupPreset | null {
  return set.find(({ words }) => words.some((word) => label.includes(word))) ?? null;
}
