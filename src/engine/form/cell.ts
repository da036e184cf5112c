import type { Quantity } from './quantity';
import type { CellValue, Rect } from '../../workbook/snapshot';

/** A cell of a form; for a merged area its top-left cell. One place of a workbook is one object. */
export interface FormCell {
  /** Index of the sheet in the snapshot. */
  readonly sheet: number;
  readonly row: number;
  readonly col: number;
  readonly address: string;
  readonly value: CellValue;
  readonly formula: string | null;
  /** Number format code, `General` when none is set. */
  readonly format: string;
  /** The value as text: NFKC, trimmed, line breaks kept; numbers as shown by their format. */
  readonly text: string;
  /** The text goes on in the rows below (pasted from a PDF); the value is its first line and cannot be replaced alone. */
  readonly cut: boolean;
  /** What is in the cell: a number with its unit, a nil mark, a text, an error, or nothing. */
  readonly quantity: Quantity;
}

/** The cells of a workbook, merged areas resolved: those that the forms consist of, and all others. */
export interface BookCells {
  /** The cell that begins at a place; null inside a merged area, and where there is no such sheet. */
  at(sheet: number, row: number, col: number): FormCell | null;
  /** The cells with content that begin in an area, row by row. */
  within(sheet: number, area: Rect): readonly FormCell[];
}

export type FieldKey =
  'projectName' | 'department' | 'unit' | 'projectCode' | 'fillingDate' | 'headerTotal' | 'other';

/** A labelled entry of the header, e.g. 项目名称 | 市外医疗专项调查费. */
export interface Field {
  readonly key: FieldKey;
  readonly label: FormCell;
  /** null when the label has no cell to its right. */
  readonly value: FormCell | null;
}
