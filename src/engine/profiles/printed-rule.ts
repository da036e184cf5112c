import type { RulePart } from './rule-parts';
import type { Profile } from './types';

/** The kinds of rules that are read from the text of a form; each can be switched off by its key. */
export const PRINTED_KEYS = [
  'reverse-ratio',
  'reverse-linear',
  'positive-ratio',
  'tiers',
  'points',
  'execution-points',
  'execution-bands',
  'floor',
  'half',
  'grades',
  'criteria',
  'missed-zero',
  'execution-unread',
  'positive-unread',
  'reverse-unread',
] as const;

export type PrintedKey = (typeof PRINTED_KEYS)[number];

export interface PrintedRule {
  readonly part: RulePart;
  /** The words from which it was read, shortened. */
  readonly quote: string;
  /** The key of the sentence for the user, with its data. */
  readonly key: PrintedKey;
  readonly data: Readonly<Record<string, string>>;
  readonly apply: (profile: Profile) => Profile;
}

const QUOTE = 40;

export function quoteOf(words: string): string {
  return words.length > QUOTE ? `${words.slice(0, QUOTE)}…` : words;
}

/** Printed rules that are not applied: true = all, or those with these keys. */
export type IgnorePrinted = boolean | readonly string[];

export function isIgnored(ignored: IgnorePrinted, key: PrintedKey): boolean {
  return typeof ignored === 'boolean' ? ignored : ignored.includes(key);
}
