import type { AccountsTable } from '../../form';
import { accountsTitle, isAccountsHeaderWord } from '../labels/accounts';
import type { GridCell } from '../sheet/cell';
import type { GridView } from '../sheet/view';

/** A table begins at most this many rows below its title (公开01表, 部门, 单位 are between). */
const REACH = 8;

/** The title of a final account in this row; null when there is none. */
export function accountsTitleCell(view: GridView, row: number): GridCell | null {
  const own = view.row(row);
  if (own.length === 0 || own.length > 3) return null;
  return own.find((cell) => typeof cell.value === 'string' && accountsTitle(cell.label) !== null) ?? null;
}

export function tableOfTitle(cell: GridCell): AccountsTable {
  return accountsTitle(cell.label) ?? 'other';
}

/**
 * true when the title is above a table: a row of header words comes before the next title. The same words in a
 * table of contents are followed by other titles.
 */
export function isAccountsTitle(view: GridView, row: number): boolean {
  if (!accountsTitleCell(view, row)) return false;
  for (let next = row + 1; next <= Math.min(row + REACH, view.bottom); next += 1) {
    if (isAccountsHeader(view, next)) return true;
    if (accountsTitleCell(view, next)) return false;
  }
  return false;
}

/** At least two header words, and nothing else in the row. */
export function isAccountsHeader(view: GridView, row: number): boolean {
  const own = view.row(row);
  if (own.length < 2) return false;
  const words = own.filter((cell) => typeof cell.value === 'string' && isAccountsHeaderWord(cell.label));
  return (
    words.length >= 2 && words.length >= own.length - 1 && own.every((cell) => typeof cell.value === 'string')
  );
}
