import { memo } from '../memo';
import { own } from '../../workbook/own';

/**
 * Everything a person reads about one check. Sentences and repairs may hold placeholders in braces;
 * `{cell}`, `{stated}`, `{expected}`, `{difference}`, `{gap}` (the difference in words: 多 2, 少 4) and
 * `{calculation}` are always there, the others come from the check.
 */
export interface CheckText {
  /** Short name of the rule, e.g. 得分不高于分值. */
  readonly title: string;
  /** The same as a fault, where many findings are one line: 得分高于分值. The name of the rule would say the opposite. */
  readonly fault: string;
  /** What is looked at. */
  readonly what: string;
  /** Why it matters: what happens to a form that breaks it. */
  readonly why: string;
  readonly right: string;
  readonly wrong: string;
  /** When the check stays silent or asks. */
  readonly limits: string;
  /** 怎么改. */
  readonly repair: string;
  /** Sentence per reason. */
  readonly sentences: Readonly<Record<string, string>>;
  /** Repair per reason where it differs. */
  readonly repairs?: Readonly<Record<string, string>>;
  /** Parts of sentences that the check puts together from its values: `{rate} 个百分点`. */
  readonly words?: Readonly<Record<string, string>>;
}

const PLACEHOLDER = /\{(\w+)\}/g;

/** Fills the placeholders of a template; one without a value stays visible and a test finds it. */
export function fillTemplate(template: string, data: Readonly<Record<string, string>>): string {
  const parts = partsOf(template);
  let text = parts[0] ?? '';
  for (let at = 1; at < parts.length; at += 2) {
    const key = parts[at] ?? '';
    text += (own(data, key) ?? `{${key}}`) + (parts[at + 1] ?? '');
  }
  return text;
}

/** Words and names of placeholders in turn; there are as many templates as sentences of the locale. */
const partsOf = memo((template: string): readonly string[] => template.split(PLACEHOLDER));

/** Names of the placeholders of a template. */
export function placeholdersOf(template: string): readonly string[] {
  return [...template.matchAll(PLACEHOLDER)].map((match) => match[1] ?? '');
}
