import type {
  ICellData,
  IColumnData,
  IRange,
  IRowData,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
} from '@univerjs/core';
import { BooleanNumber, LocaleType } from '@univerjs/core';
import type { Rect, SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import type { SheetAppearance, WorkbookAppearance } from '../../xlsx/appearance/appearance';
import { toUniverValue } from './cell-value';
import { toUniverStyle } from './styles';

/** Blank rows and columns shown around the contents. */
const SPARE_ROWS = 30;
const SPARE_COLUMNS = 6;
const LEAST_ROWS = 60;
const LEAST_COLUMNS = 16;

type Matrix = Record<number, Record<number, ICellData>>;

/** Id of the n-th sheet of the file inside the spreadsheet. */
export function sheetId(index: number): string {
  return `sheet-${index}`;
}

/**
 * A read workbook as Univer's own data. Without an appearance (a .xls file) number formats and merged
 * areas still come from the snapshot.
 */
export function toWorkbookData(
  id: string,
  snapshot: WorkbookSnapshot,
  appearance: WorkbookAppearance | null,
): IWorkbookData {
  const styles = new Map<string, IStyleData>(
    appearance?.styles.map((style, index) => [styleId(index), toUniverStyle(style)]),
  );
  const formatStyles = new Map<string, string>();
  const formatStyle = (format: string): string => {
    const known = formatStyles.get(format);
    if (known !== undefined) return known;
    const name = `format-${formatStyles.size}`;
    formatStyles.set(format, name);
    styles.set(name, { n: { pattern: format } });
    return name;
  };
  const sheets = snapshot.sheets.map((sheet, index): [string, Partial<IWorksheetData>] => {
    const look = appearance?.sheets[index] ?? null;
    return [sheetId(index), worksheet(sheetId(index), sheet, look, formatStyle)];
  });
  return {
    id,
    name: snapshot.name,
    appVersion: '0.25.1',
    locale: LocaleType.ZH_CN,
    styles: Object.fromEntries(styles),
    ...(appearance === null ? {} : { defaultStyle: styleId(0) }),
    sheetOrder: snapshot.sheets.map((_, index) => sheetId(index)),
    sheets: Object.fromEntries(sheets),
    resources: definedNames(snapshot),
  };
}

function styleId(index: number): string {
  return `style-${index}`;
}

function worksheet(
  id: string,
  sheet: SheetSnapshot,
  look: SheetAppearance | null,
  formatStyle: (format: string) => string,
): Partial<IWorksheetData> {
  const size = extent(sheet, look);
  return {
    id,
    name: sheet.name,
    hidden: sheet.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: size.rows,
    columnCount: size.columns,
    cellData: cellMatrix(sheet, look, formatStyle),
    mergeData: sheet.merges.map(toRange),
    rowData: rowData(sheet, look),
    columnData: columnData(sheet, look, size.columns),
    showGridlines: look?.gridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rightToLeft: look?.rightToLeft ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    ...(look === null
      ? {}
      : {
          defaultColumnWidth: look.defaultColumnWidth,
          defaultRowHeight: look.defaultRowHeight,
          tabColor: look.tabColor ?? '',
          zoomRatio: look.zoom,
        }),
    ...(look?.frozen
      ? {
          freeze: {
            xSplit: look.frozen.columns,
            ySplit: look.frozen.rows,
            startRow: look.frozen.rows > 0 ? look.frozen.rows : -1,
            startColumn: look.frozen.columns > 0 ? look.frozen.columns : -1,
          },
        }
      : {}),
  };
}

function toRange({ top, left, bottom, right }: Rect): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

function extent(sheet: SheetSnapshot, look: SheetAppearance | null): { rows: number; columns: number } {
  let row = 0;
  let column = 0;
  const reach = (r: number, c: number): void => {
    if (r > row) row = r;
    if (c > column) column = c;
  };
  for (const cell of sheet.cells) reach(cell.row, cell.col);
  for (const merge of sheet.merges) reach(merge.bottom, merge.right);
  for (const cell of look?.cells ?? []) reach(cell.row, cell.col);
  return {
    rows: Math.max(row + 1 + SPARE_ROWS, LEAST_ROWS),
    columns: Math.max(column + 1 + SPARE_COLUMNS, LEAST_COLUMNS),
  };
}

function cellMatrix(
  sheet: SheetSnapshot,
  look: SheetAppearance | null,
  formatStyle: (format: string) => string,
): Matrix {
  const matrix: Matrix = {};
  for (const { row, col, style } of look?.cells ?? []) (matrix[row] ??= {})[col] = { s: styleId(style) };
  for (const cell of sheet.cells) {
    const cells = (matrix[cell.row] ??= {});
    const style = cells[cell.col]?.s ?? (look === null && cell.format ? formatStyle(cell.format) : undefined);
    cells[cell.col] = {
      ...toUniverValue(cell.value),
      ...(cell.formula === undefined ? {} : { f: `=${cell.formula}` }),
      ...(style === undefined ? {} : { s: style }),
    };
  }
  return matrix;
}

function rowData(sheet: SheetSnapshot, look: SheetAppearance | null): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  for (const row of look?.rows ?? []) {
    rows[row.row] = {
      ...(row.height === null
        ? {}
        : { h: row.height, ia: row.fixedHeight ? BooleanNumber.FALSE : BooleanNumber.TRUE }),
      ...(row.style === null ? {} : { s: styleId(row.style) }),
    };
  }
  for (const row of sheet.hiddenRows) rows[row] = { ...rows[row], hd: BooleanNumber.TRUE };
  return rows;
}

function columnData(
  sheet: SheetSnapshot,
  look: SheetAppearance | null,
  count: number,
): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const run of look?.columns ?? []) {
    for (let col = run.first; col <= Math.min(run.last, count - 1); col += 1) {
      columns[col] = {
        ...(run.width === null ? {} : { w: run.width }),
        ...(run.style === 0 ? {} : { s: styleId(run.style) }),
      };
    }
  }
  for (const col of sheet.hiddenColumns) {
    if (col < count) columns[col] = { ...columns[col], hd: BooleanNumber.TRUE };
  }
  return columns;
}

/** Names that formulas may use; print areas and other built-in names are of no use here. */
function definedNames(snapshot: WorkbookSnapshot): IWorkbookData['resources'] {
  const names = snapshot.definedNames.filter(({ name }) => !name.startsWith('_xlnm.'));
  if (names.length === 0) return [];
  const data = Object.fromEntries(
    names.map(({ name, refersTo }, index) => {
      const id = `name-${index}`;
      return [id, { id, name, formulaOrRefString: refersTo, localSheetId: 'AllDefaultWorkbook' }];
    }),
  );
  return [{ name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(data) }];
}
