import { memo } from '../memo';
import { own } from '../../workbook/own';

/**
 * Everything a person reads about one check. Sentences and repairs may hold placeholders in braces; `{cell}`,
 * `{stated}`, `{expected}`, `{difference}`, `{gap}` (the difference in words: 多 2, 少 4) and `{calculation}` always
 * have a value, the others come from the check.
 */
export interface CheckText {
  /** Short name of the rule, e.g. 得分不高于分值. */
  readonly title: string;
  /**
   * The broken rule in words, for a line that stands for many findings: 得分高于分值. The title would say the opposite.
   */
  readonly fault: string;
  /** What the check judges. */
  readonly what: string;
  /** Why it matters: what happens to a form that breaks it. */
  readonly why: string;
  readonly right: string;
  readonly wrong: string;
  /** When the check reports nothing or asks the user. */
  readonly limits: string;
  /** 怎么改. */
  readonly repair: string;
  /** A sentence for each reason. */
  readonly sentences: Readonly<Record<string, string>>;
  /** A repair for each reason where it differs. */
  readonly repairs?: Readonly<Record<string, string>>;
  /** Parts of sentences that the check combines with its values: `{rate} 个百分点`. */
  readonly words?: Readonly<Record<string, string>>;
}

const PLACEHOLDER = /\{(\w+)\}/g;

/** Fills the placeholders of a template. A placeholder without a value stays visible, so that a test finds it. */
export function fillTemplate(template: string, data: Readonly<Record<string, string>>): string {
  const parts = partsOf(template);
  let text = parts[0] ?? '';
  for (let at = 1; at < parts.length; at += 2) {
    const key = parts[at] ?? '';
    text += (own(data, key) ?? `{${key}}`) + (parts[at + 1] ?? '');
  }
  return text;
}

/**
 * Words and placeholder names alternate in the result; there are only as many templates as sentences of the
 * locale.
 */
const partsOf = memo((template: string): readonly string[] => template.split(PLACEHOLDER));
