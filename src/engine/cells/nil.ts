import type { NilMark } from '../form/quantity';
import { memo } from '../memo';
import { collapseRepeats, compactText } from '../text';
import { DASH, NONE, NOT_APPLICABLE } from '../words/nil';

/** Not even a nil mark that a column width repeated is longer. */
const LONGEST_NIL = 24;

/** The mark a text is; null when it says something. A blank text is no mark. */
export function nilMark(text: string): NilMark | null {
  return text.length > LONGEST_NIL ? null : lookUp(text);
}

const lookUp = memo((text: string): NilMark | null => {
  const words = compactText(collapseRepeats(text));
  if (DASH.test(words)) return 'dash';
  if (NONE.test(words)) return 'none';
  return NOT_APPLICABLE.test(words) ? 'not-applicable' : null;
});

/** true for marks such as —, -, /, 无 and 不适用, which say that nothing belongs here. */
export function isNilMark(text: string): boolean {
  return nilMark(text) !== null;
}
