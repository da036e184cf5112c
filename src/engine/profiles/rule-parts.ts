import type { Profile, RuleKey } from './types';

/**
 * A profile is made of parts, and each part has its own ground: a printed note proves what it prints, the output
 * of the receiving system proves the rules of the system, and the region proves its own rules.
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

/** The rules of each part that have a source. */
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

/** Where a part comes from. */
export type PartGround =
  /** Printed on the form. */
  | 'printed'
  /** Chosen by the user. */
  | 'user'
  /** A rule of the recognised profile itself. */
  | 'set'
  /** Inherited by the recognised profile from another one. */
  | 'inherited'
  /** No clue: the national rule, or left to a person. */
  | 'default';

/** One part of the rules that apply and what proves it. */
export interface PartChoice {
  readonly part: RulePart;
  /** 执行率, 反向指标 … */
  readonly name: string;
  /** Name of the profile it comes from, or 表上印明. */
  readonly from: string;
  readonly ground: PartGround;
  readonly evidence: readonly string[];
  /** The whole part in one sentence, as the user reads it. */
  readonly sentence: string;
}

/** Whether a part has better ground than the national default: only then it may be the basis of an error. */
export function isProven(parts: readonly PartChoice[], part: RulePart): boolean {
  return parts.some((choice) => choice.part === part && choice.ground !== 'default');
}

/** The same rules with a printed part in place of the profile's; its source is the text of the form. */
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
