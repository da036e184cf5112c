import type { NilMark } from '../form/quantity';
import { memo } from '../memo';
import { collapseRepeats, compactText } from '../text';
import { DASH, NONE, NOT_APPLICABLE } from '../words/nil';

/** A longer text is never a nil mark, not even of a mark that is repeated to the width of the column. */
const LONGEST_NIL = 24;

/** Which nil mark a text is; null for a blank text and for every other text. */
export function nilMark(text: string): NilMark | null {
  return text.length > LONGEST_NIL ? null : lookUp(text);
}

const lookUp = memo((text: string): NilMark | null => {
  const words = compactText(collapseRepeats(text));
  if (DASH.test(words)) return 'dash';
  if (NONE.test(words)) return 'none';
  return NOT_APPLICABLE.test(words) ? 'not-applicable' : null;
});

/** true for marks such as —, -, /, 无 and 不适用, which mean that there is nothing to fill in. */
export function isNilMark(text: string): boolean {
  return nilMark(text) !== null;
}
