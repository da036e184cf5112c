import { parseAddress } from '../workbook/address';
import type { Finding } from '../engine/finding';
import type { WorkbookSnapshot } from '../workbook/snapshot';

/** Checks that are answered with words in the cell of the finding, which nobody but the person knows. */
const ANSWERED_WITH_WORDS: readonly string[] = ['deduction-reason', 'execution-reason'];

/**
 * The cell where words are asked for, when it is blank; else null. In a form without a column for
 * reasons the finding is at the score or the name of the row, and neither is ever written over.
 */
export function blankForWords(
  { sheets }: WorkbookSnapshot,
  { check, cell }: Pick<Finding, 'check' | 'cell'>,
): { readonly value: string | null } | null {
  const at = parseAddress(cell.address);
  if (at === null || !ANSWERED_WITH_WORDS.includes(check)) return null;
  const found = sheets[cell.sheet]?.cells.find(({ row, col }) => row === at.row && col === at.col);
  const value = found?.value ?? null;
  const isBlank = value === null || (typeof value === 'string' && value.trim() === '');
  return isBlank && found?.formula === undefined ? { value } : null;
}
