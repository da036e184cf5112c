import { withoutEnd } from '../workbook/trim';
import { hostTexts } from './texts';

/** Excel allows no longer sheet names. */
const LONGEST_NAME = 31;

/** A sheet name Excel accepts that no other sheet has (`taken` in lower case). */
export function freeSheetName(wanted: string, taken: ReadonlySet<string>): string {
  const cut = wanted
    .replace(/[\\/?*[\]:]/g, ' ')
    .replace(/^['\s]+/, '')
    .slice(0, LONGEST_NAME);
  const clean = withoutEnd(cut, /['\s]/);
  // Excel reserves this name.
  const base = clean === '' || clean.toLowerCase() === 'history' ? hostTexts['report-sheet'] : clean;
  if (!taken.has(base.toLowerCase())) return base;
  for (let number = 2; ; number += 1) {
    const suffix = `(${number})`;
    const name = base.slice(0, LONGEST_NAME - suffix.length) + suffix;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
