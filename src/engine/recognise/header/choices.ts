import { normaliseLabel } from '../../text';
import type { GridCell } from '../sheet/cell';
import type { Word } from './types';
import { INDICATOR_COLUMNS } from '../labels/vocabulary';

/** Columns that the user chose for a header like this one. */

/** A short fingerprint of the header's words (FNV-1a): the same template has the same layout. */
export function layoutOf(cells: readonly GridCell[]): string {
  let hash = 0x811c9dc5;
  for (const char of cells.map((cell) => cell.words.core).join('|')) {
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}

/** The user's choice decides: the chosen column has this meaning, and no other column has it. */
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
