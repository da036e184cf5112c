import type { Profile, RuleKey } from './types';

/**
 * A rule set is made of parts, each with its own ground: a printed note proves what it prints, the output
 * of the receiving system proves the system's parts, a place the place's.
 */
export const RULE_PARTS = [
  'execution',
  'points',
  'positive',
  'reverse',
  'equal',
  'over',
  'tiers',
  'grades',
  'reasons',
] as const;

export type RulePart = (typeof RULE_PARTS)[number];

/** The rules of each part that carry a source. */
export const PART_KEYS: Readonly<Record<RulePart, readonly RuleKey[]>> = {
  execution: ['execution.score', 'execution.overBudget', 'execution.zeroBudget', 'execution.reason'],
  points: ['groups.points'],
  positive: ['indicator.positive', 'indicator.zeroTarget', 'indicator.rounding'],
  reverse: ['indicator.reverse'],
  equal: ['indicator.equal'],
  over: ['indicator.over'],
  tiers: ['qualitative.tiers'],
  grades: ['total.caps', 'total.grades'],
  reasons: ['reasons'],
};

/** What settles a part. */
export type PartGround =
  /** Printed on the form. */
  | 'printed'
  /** Chosen by the person. */
  | 'user'
  /** A rule of the recognised set itself. */
  | 'set'
  /** Inherited by the recognised set from another one. */
  | 'inherited'
  /** No clue: the national rule, or left to a person. */
  | 'default';

/** One part of the rules in force and what proves it, in the words of the form. */
export interface PartChoice {
  readonly part: RulePart;
  /** 执行率, 反向指标 … */
  readonly name: string;
  /** Name of the set it comes from, or 表上印明. */
  readonly from: string;
  readonly ground: PartGround;
  readonly evidence: readonly string[];
  /** All of it, as a person reads it. */
  readonly sentence: string;
}

/** Whether a part rests on more than the national habit: only then it may be the ground of an error. */
export function isProven(parts: readonly PartChoice[], part: RulePart): boolean {
  return parts.some((choice) => choice.part === part && choice.ground !== 'default');
}

/** The same rules with a printed part laid over them; its sources are the form's own words. */
export function withPrinted(
  profile: Profile,
  keys: readonly RuleKey[],
  change: Partial<Pick<Profile, 'execution' | 'groups' | 'indicator' | 'qualitative' | 'total'>>,
  quote: string,
): Profile {
  const source = { id: 'form-note', text: quote, ground: 'original' } as const;
  return {
    ...profile,
    ...change,
    sources: { ...profile.sources, ...Object.fromEntries(keys.map((key) => [key, source])) },
  };
}
