import { columnName, parseAddress, type CellPosition } from '../../../../src/workbook/address';
import type { AccountRowTruth, AccountsTruth } from '../../form-truth';
import type { Book } from '../values';
import { runs } from './table-text';

/** The lines with the truth of a table of the final accounts (`accountsTruth` reads them back). */
export function accountsText(
  book: Book,
  home: number,
  { table, unit, rows }: AccountsTruth,
): readonly string[] {
  const lines = new Map<string, number[]>();
  for (const row of rows) {
    const at = parseAddress(row.label ?? row.amounts[0] ?? '');
    if (!at) continue;
    const columns = columnsOf(book, home, row, at);
    lines.set(columns, [...(lines.get(columns) ?? []), at.row + 1]);
  }
  return [
    `table: ${table}`,
    `money unit: ${unit ?? 'none'}`,
    ...(lines.size === 0 ? ['figures: none'] : []),
    ...[...lines].map(([columns, numbers]) => `figures ${runs(numbers)}: ${columns}`),
  ];
}

function columnsOf(
  book: Book,
  home: number,
  { label, code, amounts }: AccountRowTruth,
  at: CellPosition,
): string {
  const codes = code === null ? [] : codeColumns(book, home, code, at);
  return [
    ...(codes.length === 0 ? [] : [`code ${codes.join(', ')}`]),
    ...(label === null ? [] : [`label ${columnName(at.col)}`]),
    ...(amounts.length === 0
      ? []
      : [`amounts ${amounts.map((cell) => cell.replace(/\d+$/, '')).join(', ')}`]),
  ].join(' · ');
}

/** Columns whose digits in the row form the code: 类, 款 and 项 may be in columns of their own. */
function codeColumns(book: Book, home: number, code: string, { row }: CellPosition): readonly string[] {
  const digits = (book.sheets[home]?.snapshot.cells ?? [])
    .filter((cell) => cell.row === row)
    .map(({ col, value }) => ({ col, text: String(value).trim() }))
    .filter(({ text }) => /^\d+$/.test(text) && code.includes(text));
  const whole = digits.find(({ text }) => text === code);
  return (whole ? [whole] : digits).map(({ col }) => columnName(col));
}
