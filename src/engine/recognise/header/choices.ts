import { normaliseLabel } from '../../text';
import type { GridCell } from '../sheet/cell';
import type { Word } from './rows';
import { INDICATOR_COLUMNS } from '../labels/vocabulary';

/** Columns the user pointed at in a header like this one. */

/** Short fingerprint of the header's words: the same template has the same layout (FNV-1a). */
export function layoutOf(cells: readonly GridCell[]): string {
  let hash = 0x811c9dc5;
  for (const char of cells.map((cell) => cell.words.core).join('|')) {
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}

/** The user's word counts: a column pointed at is that column, and no other is. */
export function chosenWord(
  cell: GridCell,
  word: Exclude<Word, null>,
  chosen: Readonly<Record<string, string>>,
): Exclude<Word, null> {
  const mine = INDICATOR_COLUMNS.find(
    (column) => chosen[column] !== undefined && normaliseLabel(chosen[column]) === cell.label,
  );
  if (mine) return mine;
  return chosen[word] === undefined ? word : 'ignored';
}
