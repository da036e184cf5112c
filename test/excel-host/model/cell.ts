import type { CellValue } from '../../../src/workbook/snapshot';

/** One cell of the simulated workbook; a cell is replaced as a whole, never changed. */
export interface Cell {
  /** null = blank. For a formula, its cached result. */
  readonly value: CellValue;
  /** Without the leading `=`; null = a constant or blank. */
  readonly formula: string | null;
  readonly numberFormat: string;
  readonly locked: boolean;
  /** `#RRGGBB`; null = no fill. */
  readonly fill: string | null;
  readonly bold: boolean;
  readonly wrap: boolean;
  /** Typed with a leading apostrophe: text, whatever it looks like. */
  readonly textPrefix: boolean;
  /** Rows × columns a dynamic array takes, on the cell that holds its formula. */
  readonly spill: { readonly rows: number; readonly cols: number } | null;
}

export const BLANK_CELL: Cell = {
  value: null,
  formula: null,
  numberFormat: 'General',
  locked: true,
  fill: null,
  bold: false,
  wrap: false,
  textPrefix: false,
  spill: null,
};

/** A cell without contents and formats: nothing is stored for it. */
export function isBlank(cell: Cell): boolean {
  return (
    !hasContent(cell) &&
    cell.numberFormat === BLANK_CELL.numberFormat &&
    cell.locked &&
    cell.fill === null &&
    !cell.bold &&
    !cell.wrap &&
    !cell.textPrefix &&
    cell.spill === null
  );
}

export function hasContent(cell: Cell): boolean {
  return cell.value !== null || cell.formula !== null;
}

/** As `Range.values` shows it: blanks are empty strings, errors are their names. */
export function shownValue(cell: Cell): string | number | boolean {
  const { value } = cell;
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

/** As `Range.formulas` shows it: constants are shown as values, texts without their apostrophe. */
export function shownFormula(cell: Cell): string | number | boolean {
  return cell.formula === null ? shownValue(cell) : `=${cell.formula}`;
}

export function valueType(cell: Cell): string {
  const { value } = cell;
  if (value === null) return cell.formula === null ? 'Empty' : 'String';
  if (typeof value === 'object') return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}
