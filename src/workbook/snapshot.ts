/**
 * What a host passes to the engine: the cells of a workbook as plain, immutable data. Rows and columns are
 * counted from 0; only cells that hold a value or a formula are listed.
 */

/** An error value as Excel shows it, e.g. `#REF!`. */
export interface CellError {
  readonly error: string;
}

export type CellValue = string | number | boolean | CellError | null;

export interface CellSnapshot {
  readonly row: number;
  readonly col: number;
  /** The stored value; for a formula, its cached result. Dates are serial numbers. */
  readonly value: CellValue;
  /** Formula text without the leading `=`; shared formulas are expanded. */
  readonly formula?: string;
  /** Number format code; absent = General. */
  readonly format?: string;
}

/** A rectangle of cells; all four bounds are inclusive. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export type SheetVisibility = 'visible' | 'hidden' | 'veryHidden';

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** In row-major order. */
  readonly cells: readonly CellSnapshot[];
  readonly merges: readonly Rect[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** null = the sheet is not protected. Otherwise the cells that may still be edited. */
  readonly protection: null | { readonly unlocked: readonly Rect[] };
}

export interface DefinedName {
  readonly name: string;
  /** As written in the workbook, e.g. `Sheet1!$A$1:$B$2`. */
  readonly refersTo: string;
}

/** A sheet that is there and could not be read; `sheets` does not list it. */
export interface UnreadSheet {
  readonly name: string;
  /** The reason and the next step, as a sentence that names the sheet. */
  readonly sentence: string;
}

export interface WorkbookSnapshot {
  /** File name, for reports. */
  readonly name: string;
  readonly sheets: readonly SheetSnapshot[];
  readonly definedNames: readonly DefinedName[];
  /**
   * false when the host could not say which cells are merged (Excel before ExcelApi 1.13, or a sheet it does
   * not report); the engine then infers merged labels from runs of blanks.
   */
  readonly mergesKnown: boolean;
  /** Sheets that could not be read; absent = none. */
  readonly unread?: readonly UnreadSheet[];
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}
