import { COLUMN_NUMBER, accountsColumn, isAccountsHeaderWord, type AccountsColumn } from '../labels/accounts';
import { ACCOUNTS_TOTAL } from '../../words/totals';
import type { GridCell } from '../sheet/cell';
import type { GridView } from '../sheet/view';
import { NUMBERED_OR_CODE } from '../../words/accounts-heads';

/** The columns of one table; halves that are side by side are separate blocks. */
export interface AccountsBlock {
  /** Columns of the classification code: one, or 类 | 款 | 项. */
  readonly codes: readonly number[];
  /** The column of the row names; null for a table without (三公 in one row). */
  readonly label: number | null;
  readonly amounts: readonly AmountColumn[];
}

export interface AmountColumn {
  readonly col: number;
  /** Header cells from the top down. */
  readonly path: readonly GridCell[];
}

export interface AccountsHeader {
  readonly top: number;
  readonly bottom: number;
  /** The first row below the header and the row of 栏次. */
  readonly dataTop: number;
  readonly blocks: readonly AccountsBlock[];
}

const MOST_HEADER_ROWS = 5;

/** Reads the header that begins in row `from` or below; null when there is none before `to`. */
export function readAccountsHeader(view: GridView, from: number, to: number): AccountsHeader | null {
  const top = view.rows.find((row) => row >= from && row <= to && beginsHeader(view, row));
  if (top === undefined) return null;
  let bottom = top;
  while (
    bottom - top < MOST_HEADER_ROWS &&
    (covered(view, bottom + 1) || continuesHeader(view, top, bottom + 1))
  )
    bottom += 1;
  const dataTop = isNumbersRow(view, bottom + 1) ? bottom + 2 : bottom + 1;
  const blocks = blocksOf(view, top, bottom, dataTop, to);
  return blocks.length === 0 ? null : { top, bottom, dataTop, blocks };
}

/** A row without cells of its own, below header cells that are merged down into it. */
function covered(view: GridView, row: number): boolean {
  return view.row(row).length === 0 && view.visibleRow(row).length > 0;
}

function headerWords(view: GridView, row: number): readonly GridCell[] | null {
  const own = view.row(row);
  const plain = own.every((cell) => typeof cell.value === 'string' && isAccountsHeaderWord(cell.label));
  return own.length > 0 && plain ? own : null;
}

function beginsHeader(view: GridView, row: number): boolean {
  const own = view.row(row);
  if (own.length < 2 || !own.every((cell) => typeof cell.value === 'string')) return false;
  const words = own.filter((cell) => isAccountsHeaderWord(cell.label));
  return words.length >= 2 && words.length >= own.length - 1;
}

function continuesHeader(view: GridView, top: number, row: number): boolean {
  const own = headerWords(view, row) ?? (beginsHeader(view, row) ? view.row(row) : null);
  if (!own || isNumbersRow(view, row)) return false;
  if (own.length === 1 && view.visibleRow(row).length < 2) return false;
  // 合计 below a name or code column is the first row of the table.
  return !own.some((cell) => ACCOUNTS_TOTAL.test(cell.label) && isStub(view, top, row - 1, cell.col));
}

function isStub(view: GridView, top: number, bottom: number, col: number): boolean {
  for (let row = top; row <= bottom; row += 1) {
    const cell = view.at(row, col);
    if (!cell.blank && accountsColumn(cell.label) !== 'amount') return true;
  }
  return false;
}

/** 栏次 | 1 | 2 | 3: the numbers of the columns from 1. */
export function isNumbersRow(view: GridView, row: number): boolean {
  const own = view.row(row);
  const named = own.some((cell) => cell.label === '栏次');
  const rest = own.filter((cell) => !NUMBERED_OR_CODE.test(cell.label));
  if (rest.length === 0) return named;
  if (!rest.every((cell) => COLUMN_NUMBER.test(cell.label))) return false;
  const numbers = rest.map((cell) => Number.parseInt(cell.label, 10));
  return named || (numbers.length >= 2 && numbers.every((value, at) => value === at + 1));
}

interface KindColumn extends AmountColumn {
  readonly kind: AccountsColumn;
}

function blocksOf(
  view: GridView,
  top: number,
  bottom: number,
  dataTop: number,
  to: number,
): readonly AccountsBlock[] {
  const blocks: { codes: number[]; label: number | null; amounts: AmountColumn[] }[] = [];
  for (const column of amountColumns(view, top, bottom, dataTop, to)) {
    let block = blocks.at(-1);
    const stub = column.kind === 'code' || column.kind === 'label';
    if (!block || (stub && block.amounts.length > 0)) {
      block = { codes: [], label: null, amounts: [] };
      blocks.push(block);
    }
    if (column.kind === 'code') block.codes.push(column.col);
    if (column.kind === 'label') block.label ??= column.col;
    if (column.kind === 'amount') block.amounts.push({ col: column.col, path: column.path });
  }
  return blocks.filter(({ amounts }) => amounts.length > 0);
}

function amountColumns(
  view: GridView,
  top: number,
  bottom: number,
  dataTop: number,
  to: number,
): readonly KindColumn[] {
  const columns: KindColumn[] = [];
  for (let col = view.left; col <= view.right; col += 1) {
    const path = pathOf(view, top, bottom, col);
    const last = path.at(-1);
    if (!last) continue;
    const kind = accountsColumn(last.label);
    // With one header merged over code and name, the digits below show which column is which.
    const merged = kind === 'label' && last.span.right > last.span.left;
    const digits = merged && holdsCodes(view, dataTop, to, col);
    const before = columns.at(-1);
    if (kind === 'amount' && before?.path.at(-1) === last) continue;
    columns.push({ col, path, kind: digits ? 'code' : kind });
  }
  return columns;
}

/** The header cells above a column; an unmerged heading extends to the right over blank cells. */
function pathOf(view: GridView, top: number, bottom: number, col: number): readonly GridCell[] {
  const path: GridCell[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const cell = view.at(row, col);
    const found = cell.blank ? headingLeft(view, row, bottom, col) : cell;
    if (found && !path.includes(found)) path.push(found);
  }
  return path;
}

function headingLeft(view: GridView, row: number, bottom: number, col: number): GridCell | null {
  if (row === bottom || view.mergeAt(row, col) !== null) return null;
  const named = (at: number): boolean => {
    for (let below = row + 1; below <= bottom; below += 1) if (!view.at(below, at).blank) return true;
    return false;
  };
  if (!named(col)) return null;
  for (let left = col - 1; left >= view.left; left -= 1) {
    const cell = view.at(row, left);
    if (cell.blank) continue;
    const merged = cell.span.right > cell.span.left || cell.span.bottom > cell.span.top;
    return !merged && named(left) && accountsColumn(cell.label) === 'amount' ? cell : null;
  }
  return null;
}

const CODE = /^\d{3}(?:\d{2}){0,3}$/;

function holdsCodes(view: GridView, from: number, to: number, col: number): boolean {
  const filled = view.rows
    .filter((row) => row >= from && row <= to)
    .map((row) => view.at(row, col))
    .filter((cell) => !cell.blank && cell.col === col && cell.span.right === col);
  const codes = filled.filter((cell) => CODE.test(cell.label.replace(/\s/g, '')));
  return codes.length > 0 && codes.length * 2 >= filled.length;
}
