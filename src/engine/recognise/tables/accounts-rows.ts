import type { FormCell, Table, TableRow } from '../../form';
import { isNumbersRow, type AccountsBlock, type AccountsHeader } from './accounts-header';
import { accountsColumn, isAccountsHeaderWord } from '../labels/accounts';
import { ACCOUNTS_NOTE } from '../../words/accounts-notes';
import type { GridCell } from '../sheet/cell';
import { looksNumeric } from '../../cells/quantity';
import type { GridView } from '../sheet/view';
import { flatMap } from '../../lists';
import { ADDS_UP } from '../../words/totals';
import { numbersBetween } from '../../../workbook/numbers';

export interface AccountsRows {
  readonly tables: readonly Table[];
  /** The first row below the table: notes, and the sentence of an empty table. */
  readonly end: number;
}

/** Reads the rows of every block down to the notes. */
export function readAccountsRows(view: GridView, header: AccountsHeader, to: number): AccountsRows {
  const rows: TableRow[][] = header.blocks.map(() => []);
  const codes = header.blocks.map(() => new CodeReader());
  let end = to + 1;
  for (let row = header.dataTop; row <= to; row += 1) {
    if (isNote(view, row)) {
      end = row;
      break;
    }
    if (view.visibleRow(row).length === 0 || repeatsHeader(view, header, row) || isNumbersRow(view, row))
      continue;
    let taken: GridCell | null = null;
    const used = new Set<FormCell>();
    header.blocks.forEach((block, index) => {
      const label = rowLabelCell(view, block, row);
      // A label merged over the name columns of the next block (公用经费合计) is read once.
      if (label && label === taken) return;
      taken = label ?? taken;
      const further = header.blocks.slice(index + 1);
      const read = rowOf(view, block, further, row, label, codes[index] ?? new CodeReader());
      const owned = read?.cells.every((cell) => cell === null || !used.has(cell));
      if (read && owned) rows[index]?.push(read);
      for (const cell of read?.cells ?? []) if (cell) used.add(cell);
    });
  }
  return { tables: header.blocks.map((block, index) => tableOf(block, rows[index] ?? [])), end };
}

/** A text over the width, or a row that begins with 注. */
function isNote(view: GridView, row: number): boolean {
  const own = view.row(row);
  const [first] = own;
  if (!first || typeof first.value !== 'string' || own.some(looksNumeric)) return false;
  return ACCOUNTS_NOTE.test(first.label) || (own.length === 1 && first.label.length > 30);
}

/** The header again after a page break. */
function repeatsHeader(view: GridView, header: AccountsHeader, row: number): boolean {
  const own = view.row(row);
  const isHead = ({ value, label }: GridCell): boolean =>
    typeof value === 'string' && isAccountsHeaderWord(label);
  if (own.length < 2 || !own.every(isHead)) return false;
  const above = numbersBetween(header.top, header.bottom).flatMap((at) => view.row(at));
  return own.every((cell) => above.some(({ label }) => label === cell.label));
}

function rowLabelCell(view: GridView, { label, codes }: AccountsBlock, row: number): GridCell | null {
  const columns = label === null ? codes : [label, ...codes];
  for (const col of columns) {
    const cell = view.at(row, col);
    // 类 | 款 | 项 merged down from the header rows are not names.
    if (!cell.blank && cell.row === row) return cell;
  }
  return null;
}

/** `further` are the blocks to the right. */
function rowOf(
  view: GridView,
  block: AccountsBlock,
  further: readonly AccountsBlock[],
  row: number,
  label: GridCell | null,
  codes: CodeReader,
): TableRow | null {
  const cells = amountCells(view, block, further, row, label);
  if (!label && !cells.some(isFilled)) return null;
  const [first] = block.amounts;
  const name = label ?? first?.path.at(-1);
  if (!name) return null;
  const code = codes.read(block.codes.map((col) => view.at(row, col)).filter((cell) => cell.row === row));
  return { label: name, code: code ?? codeInName(name), cells };
}

/**
 * The cells under the amount columns. A total such as 公用经费合计 may be under the last block of its kind, with its
 * label merged over the columns between or followed by blank cells.
 */
function amountCells(
  view: GridView,
  block: AccountsBlock,
  further: readonly AccountsBlock[],
  row: number,
  label: GridCell | null,
): readonly (FormCell | null)[] {
  const cellsOf = ({ amounts }: AccountsBlock): readonly (FormCell | null)[] =>
    amounts.map(({ col }) => {
      const cell = view.at(row, col);
      return cell.row === row && cell !== label ? cell : null;
    });
  const own = cellsOf(block);
  if (!label || !ADDS_UP.test(label.label) || own.some(isFilled)) return own;
  const named = (other: AccountsBlock): boolean => {
    const name = rowLabelCell(view, other, row);
    return name !== null && name !== label;
  };
  const other = further.find((each) => named(each) || cellsOf(each).some(isFilled));
  return other && !named(other) && other.amounts.length === own.length ? cellsOf(other) : own;
}

function isFilled(cell: FormCell | null): boolean {
  return cell !== null && cell.text !== '';
}

function tableOf({ amounts }: AccountsBlock, rows: readonly TableRow[]): Table {
  const paths = amounts.map(({ path }) => path);
  const headers = flatMap(paths, (path) => path.at(-1));
  return { name: blockName(paths), headers, paths, rows };
}

/** 收入, 支出, 人员经费: the heading over all columns of the block. */
function blockName(paths: readonly (readonly GridCell[])[]): string | null {
  const [top] = paths[0] ?? [];
  if (!top || !paths.every((path) => path.length > 1 && path[0] === top)) return null;
  return accountsColumn(top.label) === 'amount' ? top.words.core : null;
}

/** Joins 类 | 款 | 项 and keeps the levels above, which are often written only once. */
class CodeReader {
  #above: readonly string[] = [];

  read(cells: readonly GridCell[]): string | null {
    const parts = [...new Set(cells)].map((cell) => cell.label.replace(/\s/g, ''));
    const filled = parts.filter((part) => part !== '');
    if (filled.length === 0 || !filled.every((part) => /^\d{1,11}$/.test(part))) return null;
    const whole = filled.findLast((part) => part.length >= 5) ?? (parts.length === 1 ? filled[0] : undefined);
    if (whole !== undefined) {
      this.#above = [];
      return whole.length >= 3 ? whole : null;
    }
    const deepest = parts.findLastIndex((part) => part !== '');
    const levels = parts.slice(0, deepest + 1).map((part, level) => {
      const text = part === '' ? (this.#above[level] ?? '') : part;
      return level > 0 && text.length === 1 ? `0${text}` : text;
    });
    this.#above = levels;
    return (levels[0]?.length ?? 0) >= 3 && levels.every((level) => level !== '') ? levels.join('') : null;
  }
}

/** `2101501 行政运行`: code and name in one cell. */
function codeInName(label: GridCell): string | null {
  return /^\(?(\d{3}(?:\d{2}){0,3})\)?[-—_、.]?(?=[\u3400-\u9fff])/.exec(label.label)?.[1] ?? null;
}
