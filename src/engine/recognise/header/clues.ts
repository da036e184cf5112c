import type { IndicatorColumn } from '../../form';
import type { ColumnProfile } from './profile';
import { flatMap } from '../../lists';
import { clueTexts } from '../../locales/zh-CN/recognising';

/** Columns that can be found without knowing the words above them. */
export const PLACED = ['level1', 'level2', 'name', 'target', 'actual', 'weight', 'score', 'reason'] as const;
export type Placed = (typeof PLACED)[number] & IndicatorColumn;

/** The properties of a column that clues use. */
export interface Seen {
  readonly left: number;
  readonly profile: ColumnProfile;
}

/** Evidence that a column has this meaning; `says` is shown to the user who must choose. */
export interface ColumnClue {
  readonly column: Placed;
  readonly says: string;
  readonly weight: number;
  readonly holds: (seen: Seen, rows: number) => boolean;
}

/** Evidence that two columns have these meanings. */
export interface PairClue {
  readonly columns: readonly [Placed, Placed];
  readonly says: string;
  readonly weight: number;
  readonly holds: (first: Seen, second: Seen, rows: number) => boolean;
}

/** The points of a table: all points, or all except those of the execution rate; as shares they add up to 1. */
export const TABLE_WHOLES: readonly number[] = [100, 90, 80, 1];

const share = (part: number, of: number): number => (of === 0 ? 0 : part / of);
const allNumbers = ({ filled, numbers }: ColumnProfile): boolean =>
  numbers >= 2 && share(numbers, filled) >= 0.9;

/** Columns that are in this order from left to right on every form without known words. */
export const COLUMN_ORDER: readonly (readonly [Placed, Placed])[] = [
  ['level1', 'level2'],
  ['level1', 'name'],
  ['level2', 'name'],
  ['level1', 'target'],
  ['level2', 'target'],
  ['name', 'target'],
  ['name', 'actual'],
  ['name', 'score'],
];

/** Kinds of values and sums; the strongest evidence for each column first. */
export const CLUES: readonly ColumnClue[] = [
  {
    column: 'level1',
    says: clueTexts['level1-names'],
    weight: 6,
    holds: ({ profile }) => profile.level1 > 0 && share(profile.level1, profile.filled) >= 0.5,
  },
  {
    column: 'level2',
    says: clueTexts['level2-names'],
    weight: 6,
    holds: ({ profile }) => profile.level2 > 1 && share(profile.level2, profile.filled) >= 0.5,
  },
  {
    column: 'level1',
    says: clueTexts['spans-rows'],
    weight: 3,
    holds: ({ profile }, rows) => isLabels(profile) && profile.filled <= rows * 0.6,
  },
  {
    column: 'level2',
    says: clueTexts['spans-rows'],
    weight: 2,
    holds: ({ profile }, rows) => isLabels(profile) && profile.filled <= rows * 0.9,
  },
  {
    column: 'level2',
    says: clueTexts['short-texts'],
    weight: 1,
    holds: ({ profile }) => isLabels(profile) && profile.longest <= 14,
  },
  {
    column: 'name',
    says: clueTexts['own-texts'],
    weight: 4,
    holds: ({ profile }, rows) =>
      share(profile.filled, rows) >= 0.7 &&
      profile.numbers === 0 &&
      profile.longest > 2 &&
      share(profile.different, profile.filled) >= 0.7,
  },
  {
    column: 'target',
    says: clueTexts.operators,
    weight: 4,
    holds: ({ profile }) => profile.operators > 1 && share(profile.operators, profile.filled) >= 0.25,
  },
  { column: 'target', says: clueTexts.units, weight: 2, holds: isMeasured },
  { column: 'actual', says: clueTexts.units, weight: 2, holds: isMeasured },
  {
    column: 'weight',
    says: clueTexts['adds-up'],
    weight: 6,
    holds: ({ profile }) => allNumbers(profile) && TABLE_WHOLES.some((whole) => profile.sum.eq(whole)),
  },
  { column: 'weight', says: clueTexts['numbers-everywhere'], weight: 3, holds: arePoints },
  { column: 'score', says: clueTexts['numbers-everywhere'], weight: 3, holds: arePoints },
  {
    column: 'weight',
    says: clueTexts['as-total'],
    weight: 3,
    holds: ({ profile }) => makesTotal(profile) && (profile.total?.gte(90) ?? false),
  },
  { column: 'score', says: clueTexts['as-total'], weight: 4, holds: ({ profile }) => makesTotal(profile) },
  {
    column: 'score',
    says: clueTexts.numbers,
    weight: 1,
    holds: ({ profile }) => allNumbers(profile) && profile.sum.lte(100) && profile.sum.gt(0),
  },
  {
    column: 'reason',
    says: clueTexts['blank-or-long'],
    weight: 2,
    holds: ({ profile }, rows) =>
      profile.numbers === 0 && (profile.filled * 2 < rows || profile.longest > 25),
  },
];

/** Numbers in most rows that may be points or scores. */
function arePoints({ profile }: Seen, rows: number): boolean {
  const { sum, numbers } = profile;
  const points =
    makesTotal(profile) || TABLE_WHOLES.some((whole) => sum.eq(whole)) || (sum.gte(50) && sum.lte(100));
  return numbers >= rows * 0.7 && points;
}

/** Names of groups: words without numbers. */
function isLabels({ filled, numbers, words }: ColumnProfile): boolean {
  return words >= 2 && numbers === 0 && share(words, filled) >= 0.7;
}

/** The column adds up to its total, or to the total without the execution rate. */
function makesTotal({ sum, total, numbers }: ColumnProfile): boolean {
  if (total === null || numbers < 2) return false;
  const rest = total.minus(sum);
  return rest.gte(0) && rest.lte(20) && total.lte(100);
}

function isMeasured({ profile: { filled, measures, words, longest } }: Seen, rows: number): boolean {
  const texts = measures > 0 || words > 1;
  return share(filled, rows) >= 0.5 && texts && share(measures, filled) >= 0.3 && longest <= 60;
}

/** The first column is left of the second. */
const inThisOrder = (first: Placed, second: Placed, weight: number, says: string): PairClue => ({
  columns: [first, second],
  says,
  weight,
  holds: (one, other) => one.left < other.left,
});

export const PAIR_CLUES: readonly PairClue[] = [
  {
    columns: ['weight', 'score'],
    says: clueTexts['within-points'],
    weight: 4,
    holds: (weight, score) => {
      const pairs = flatMap(weight.profile.values, (points, at) => {
        const value = score.profile.values[at];
        return points && value ? points.gte(value) : null;
      });
      return pairs.length >= 2 && pairs.every((under) => under);
    },
  },
  inThisOrder('weight', 'score', 1.5, clueTexts['left-of-score']),
  {
    columns: ['target', 'actual'],
    says: clueTexts['written-alike'],
    weight: 3,
    holds: ({ profile: target }, { profile: actual }, rows) =>
      Math.abs(target.filled - actual.filled) <= rows * 0.3 &&
      Math.abs(target.measures - actual.measures) <= rows * 0.3 &&
      actual.operators <= target.operators,
  },
  inThisOrder('target', 'actual', 2, clueTexts['left-of-actual']),
  inThisOrder('name', 'target', 1, clueTexts['right-of-name']),
  {
    columns: ['level1', 'level2'],
    says: clueTexts['more-than-level1'],
    weight: 1,
    holds: (upper, lower) => upper.profile.filled <= lower.profile.filled,
  },
  inThisOrder('level1', 'level2', 1, clueTexts['right-of-level1']),
  inThisOrder('level2', 'name', 2, clueTexts['right-of-level2']),
  inThisOrder('level1', 'name', 2, clueTexts['right-of-level1']),
  inThisOrder('score', 'reason', 2, clueTexts['right-of-score']),
];
