import { parseAddress } from '../../../src/workbook/address';
import { INDICATOR_ROLES, type CellTruth, type IndicatorRole, type IndicatorTruth } from '../form-truth';
import { FormFileError, type FormSection, type Line } from './form-file';
import { columnOf, type Sheet } from './grid';
import { numbers, oneOf, pairs, place, said, sheetIndex, type Book } from './values';

/**
 * The indicator tables of a form. Each begins with `columns:` and names its rows:
 *
 *     columns: level1 A↓ · name C · target D · weight F · nature ?
 *     rows: 8-11, 14
 *     blank rows: 12-13
 *     rate row: 7
 *     row 9: weight E9 · score none
 *
 * A role that is not named has no column; `?` leaves it open; `↓` is a label printed once for the rows below it.
 */
export interface Column {
  readonly role: IndicatorRole;
  readonly col: number;
  readonly downwards: boolean;
}

interface Table {
  readonly columns: readonly Column[];
  readonly open: ReadonlySet<IndicatorRole>;
  readonly lines: readonly Line[];
}

interface Row {
  readonly sheet: number;
  /** As in Excel, from 1. */
  readonly number: number;
  readonly kind: 'indicator' | 'blank' | 'rate';
}

const ROW_LINES: Readonly<Record<string, Row['kind']>> = {
  rows: 'indicator',
  'blank rows': 'blank',
  'rate row': 'rate',
};

export function indicatorsOf(book: Book, home: number, section: FormSection): readonly IndicatorTruth[] {
  return tablesOf(section).flatMap((table) => tableRows(book, home, table));
}

/** True for the lines that this file reads. */
export function isTableLine({ key }: Line): boolean {
  return key === 'columns' || key in ROW_LINES || /^row /.test(key);
}

function tablesOf({ lines }: FormSection): readonly Table[] {
  const own = lines.filter(isTableLine);
  const starts = own.flatMap(({ key }, index) => (key === 'columns' ? [index] : []));
  return starts.map((start, index) => {
    const [head, ...rest] = own.slice(start, starts[index + 1]);
    const words = head ? said(head) : { is: 'none' as const };
    const roles = head && words.is === 'said' ? pairs(words.parts, head) : [];
    return {
      columns: roles.flatMap(([role, text]) => (head && text !== '?' ? [column(role, text, head)] : [])),
      open: new Set(
        roles.flatMap(([role, text]) => (head && text === '?' ? [oneOf(INDICATOR_ROLES, role, head)] : [])),
      ),
      lines: rest,
    };
  });
}

function column(role: string, text: string, line: Line): Column {
  return {
    role: oneOf(INDICATOR_ROLES, role, line),
    col: columnOf(text.replace(/↓$/, '')),
    downwards: text.endsWith('↓'),
  };
}

function tableRows(book: Book, home: number, table: Table): readonly IndicatorTruth[] {
  const rows = table.lines.flatMap((line) => {
    const kind = ROW_LINES[line.key];
    return kind === undefined ? [] : rowsOf(book, home, line, kind);
  });
  return rows.map((row) => {
    const sheet = book.sheets[row.sheet];
    if (!sheet) throw new Error(`no sheet ${row.sheet}`);
    const above = rows.filter((one) => one.sheet === row.sheet).map(({ number }) => number - 1);
    return {
      ...(row.sheet === home ? {} : { sheet: row.sheet }),
      cells: withExceptions(book, home, table, row, cellsOf(table, sheet, row.number - 1, above)),
      optional: row.kind === 'blank',
      ...(row.kind === 'rate' ? { execution: true } : {}),
    };
  });
}

/** `8-11, 14` or, on another sheet, `续表!4-9`; the sheets are separated by `·`. */
function rowsOf(book: Book, home: number, line: Line, kind: Row['kind']): readonly Row[] {
  const words = said(line);
  return words.is !== 'said'
    ? []
    : words.parts.flatMap((part) => {
        const [, name, text = ''] = /^(?:(.+)!)?([\d, -]+)$/.exec(part) ?? [];
        const sheet = name === undefined ? home : sheetIndex(book, name, line);
        return numbers(text, line).map((number) => ({ sheet, number, kind }));
      });
}

type Cells = Partial<Record<IndicatorRole, CellTruth>>;

/** The cells that the columns give for a row (from 0) of a table with indicators in `rows`. */
export function cellsOf(
  { columns, open }: Pick<Table, 'columns' | 'open'>,
  sheet: Sheet,
  row: number,
  rows: readonly number[],
): Cells {
  const cells: Cells = {};
  for (const role of INDICATOR_ROLES) if (!open.has(role)) cells[role] = null;
  let top = 0;
  for (const { role, col, downwards } of columns) {
    const found = downwards
      ? labelAbove(
          sheet,
          row,
          col,
          rows.filter((at) => at >= top),
        )
      : { row, col };
    cells[role] = sheet.anchor(found.row, found.col);
    // A second level does not reach beyond the first one it is under.
    if (downwards) top = found.row;
  }
  return cells;
}

/** Between indicators there may be the number of a page, or the second line of a label. */
function labelAbove(
  sheet: Sheet,
  row: number,
  col: number,
  rows: readonly number[],
): { row: number; col: number } {
  const labelled = rows.filter((at) => at <= row && filled(sheet, at, col));
  return { row: labelled.length > 0 ? Math.max(...labelled) : row, col };
}

export function filled(sheet: Sheet, row: number, col: number): boolean {
  const first = parseAddress(sheet.anchor(row, col));
  const cell = sheet.snapshot.cells.find((one) => one.row === first?.row && one.col === first.col);
  return cell !== undefined && cell.value !== null && cell.value !== '';
}

/** `row 9: weight E9 · score none`: cells of a row that are not in the column of their role. */
function withExceptions(book: Book, home: number, table: Table, row: Row, drawn: Cells): Cells {
  const cells = { ...drawn };
  for (const line of table.lines) {
    const [, name, number] = /^row (?:(.+)!)?(\d+)$/.exec(line.key) ?? [];
    if (number === undefined || Number(number) !== row.number) continue;
    if ((name === undefined ? home : sheetIndex(book, name, line)) !== row.sheet) continue;
    const words = said(line);
    if (words.is !== 'said') throw new FormFileError(line.number, `row ${number} says nothing`);
    for (const [role, text] of pairs(words.parts, line)) {
      const key = oneOf(INDICATOR_ROLES, role, line);
      if (text === '?') Reflect.deleteProperty(cells, key);
      else cells[key] = text === 'none' ? null : place(book, row.sheet, text, line).address;
    }
  }
  return cells;
}
