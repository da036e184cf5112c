import { normaliseLabel } from '../text';
import { OF_WHICH_LINE, PART_LINE } from '../words/accounts-lines';

/** Words of rows and columns of the final accounts, without numbering and notes in brackets. */
export function wordsOf(text: string): string {
  return normaliseLabel(text, { dropNumbering: true })
    .replace(OF_WHICH_LINE, '')
    .replace(/\([^()]*\)$/, '');
}

/** 其中 names a part of the row above, which is not counted a second time. */
export function isOfWhich(text: string): boolean {
  return PART_LINE.test(normaliseLabel(text));
}
