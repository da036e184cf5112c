import { addressOf } from '../../../src/workbook/address';
import type { BookModel } from '../model/book';
import { bounding, intersect } from '../model/area';
import { shownValue } from '../model/cell';
import type { ConditionalStyle } from '../model/conditional-format';
import type { SheetModel } from '../model/sheet';

/** What the page of the simulated Excel draws: the sheet in view, as plain data. */
export interface GridView {
  readonly name: string;
  readonly sheets: readonly { readonly name: string; readonly active: boolean }[];
  readonly columns: readonly number[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly CellView[] }[];
}

export interface CellView {
  readonly address: string;
  readonly text: string;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly fill: string | null;
  readonly color: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly border: string | null;
  readonly selected: boolean;
  readonly numeric: boolean;
}

const MOST_ROWS = 120;
const MOST_COLUMNS = 26;

export function gridView(book: BookModel): GridView {
  const sheet = book.activeSheet;
  const used = sheet.usedRange(true) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const shown = bounding(used, { top: 0, left: 0, bottom: 20, right: 8 });
  const last = { row: Math.min(shown.bottom, MOST_ROWS), col: Math.min(shown.right, MOST_COLUMNS) };
  const visible = (count: number, hidden: ReadonlySet<number>): number[] =>
    Array.from({ length: count + 1 }, (_, index) => index).filter((index) => !hidden.has(index));
  const columns = visible(last.col, sheet.hiddenColumns);
  const rows = visible(last.row, sheet.hiddenRows).map((row) => ({
    row,
    cells: columns.filter((col) => !sheet.isCovered(row, col)).map((col) => cellView(book, sheet, row, col)),
  }));
  const sheets = book.sheets
    .filter(({ visibility }) => visibility === 'visible')
    .map(({ id, name }) => ({ name, active: id === book.activeSheetId }));
  return { name: book.name, sheets, columns, rows };
}

function cellView(book: BookModel, sheet: SheetModel, row: number, col: number): CellView {
  const cell = sheet.cell(row, col);
  const at = { top: row, left: col, bottom: row, right: col };
  const merge = sheet.merges.find(({ top, left }) => top === row && left === col) ?? at;
  const style = appliedStyle(sheet, row, col);
  const { sheetId, areas } = book.selection;
  return {
    address: addressOf(row, col),
    text: display(shownValue(cell), cell.numberFormat),
    rowSpan: countVisible(merge.top, merge.bottom, sheet.hiddenRows),
    colSpan: countVisible(merge.left, merge.right, sheet.hiddenColumns),
    fill: style?.fill ?? cell.fill,
    color: style?.fontColor ?? null,
    bold: style?.bold ?? cell.bold,
    italic: style?.italic ?? false,
    border: borderOf(style),
    selected: sheetId === sheet.id && areas.some((area) => intersect(area, at) !== null),
    numeric: typeof cell.value === 'number',
  };
}

function countVisible(first: number, last: number, hidden: ReadonlySet<number>): number {
  return last - first + 1 - [...hidden].filter((index) => index >= first && index <= last).length;
}

/** Only rules that always apply are drawn; those of other kinds would need a calculation. */
function appliedStyle(sheet: SheetModel, row: number, col: number): ConditionalStyle | null {
  const at = { top: row, left: col, bottom: row, right: col };
  const rule = sheet.conditionalFormats.find(
    ({ formula, areas }) =>
      formula?.startsWith('=N("') === true && areas.some((area) => intersect(area, at) !== null),
  );
  return rule?.style ?? null;
}

const LINES: Readonly<Record<string, string>> = {
  Continuous: 'solid',
  Dash: 'dashed',
  Dot: 'dotted',
  DashDot: 'double',
};

function borderOf(style: ConditionalStyle | null): string | null {
  const border = style?.borders.get('EdgeTop');
  return border ? `2px ${LINES[border.style] ?? 'solid'} ${border.color}` : null;
}

function display(value: string | number | boolean, format: string): string {
  if (typeof value !== 'number') return String(value);
  const places = /0\.(0+)/.exec(format)?.[1]?.length ?? 0;
  if (format.includes('%')) return `${(value * 100).toFixed(places)}%`;
  return /^[#,0]*0(\.0+)?/.test(format) && format !== 'General' ? value.toFixed(places) : String(value);
}
