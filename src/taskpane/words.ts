import { parseAddress } from '../workbook/address';
import type { Finding } from '../engine/finding';
import { NONE } from '../engine/words/nil';
import type { WorkbookSnapshot } from '../workbook/snapshot';

/** Checks that are answered with words in the cell of the finding, which only the person knows. */
const ANSWERED_WITH_WORDS: readonly string[] = ['deduction-reason', 'execution-reason'];

/**
 * The cell where words are asked for, when it is blank; else null. In a form without a column for reasons the
 * finding is at the score or the name of the row, and neither is ever written over. The one cell for the
 * reasons of the whole form is certain, so a bare 无 in it may be replaced by the reason.
 */
export function blankForWords(
  { sheets }: WorkbookSnapshot,
  { check, reason, cell }: Pick<Finding, 'check' | 'reason' | 'cell'>,
): { readonly value: string | null } | null {
  const at = parseAddress(cell.address);
  if (at === null || !ANSWERED_WITH_WORDS.includes(check)) return null;
  const found = sheets[cell.sheet]?.cells.find(({ row, col }) => row === at.row && col === at.col);
  const value = found?.value ?? null;
  const isBlank = value === null || (typeof value === 'string' && value.trim() === '');
  const saysNone = reason === 'form' && typeof value === 'string' && NONE.test(value.trim());
  return (isBlank || saysNone) && found?.formula === undefined ? { value } : null;
}
