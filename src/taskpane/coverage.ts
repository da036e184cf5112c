import type { CheckOutcome, Inspection } from '../engine/finding';

/** One check over all forms: on how many it held, was violated, did not apply or was left to a person. */
export interface CheckCoverage {
  readonly code: string;
  readonly outcomes: Readonly<Record<CheckOutcome, number>>;
}

const NO_OUTCOMES: CheckCoverage['outcomes'] = {
  holds: 0,
  violated: 0,
  'does-not-apply': 0,
  'cannot-judge': 0,
};

/** Sorted by code. */
export function checkCoverage({ forms }: Inspection): readonly CheckCoverage[] {
  const byCode = new Map<string, CheckCoverage['outcomes']>();
  for (const { code, outcome } of forms.flatMap(({ tallies }) => tallies)) {
    const before = byCode.get(code) ?? NO_OUTCOMES;
    byCode.set(code, { ...before, [outcome]: before[outcome] + 1 });
  }
  return [...byCode]
    .map(([code, outcomes]) => ({ code, outcomes }))
    .sort((a, b) => a.code.localeCompare(b.code));
}

/** `3 张表无误，1 张表有问题，2 张表不适用` */
export function coverageWords({ outcomes }: CheckCoverage): string {
  const words: readonly (readonly [CheckOutcome, string])[] = [
    ['violated', '张表有问题'],
    ['cannot-judge', '张表需人工'],
    ['holds', '张表无误'],
    ['does-not-apply', '张表不适用'],
  ];
  return words
    .filter(([outcome]) => outcomes[outcome] > 0)
    .map(([outcome, word]) => `${outcomes[outcome]} ${word}`)
    .join('，');
}
