import type { CheckText } from '../locales/text';
import { CHECK_TEXTS } from './all-texts';

export type CheckId = keyof typeof CHECK_TEXTS;

/** Reasons a check may give: the keys of its sentences. */
export type ReasonOf<Id extends CheckId> = keyof (typeof CHECK_TEXTS)[Id]['sentences'] & string;

/** All texts about a check for the user. */
export function checkText(id: CheckId): CheckText {
  return CHECK_TEXTS[id];
}
