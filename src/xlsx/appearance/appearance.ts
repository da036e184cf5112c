import type { Rect } from '../../workbook/snapshot';

/**
 * How a workbook looks, as plain data: what an embedded spreadsheet needs to draw it as its author sees it.
 * Rows and columns count from 0; lengths are CSS pixels (96 per inch), font sizes points; colours are
 * `#RRGGBB` with theme, palette and tint already resolved.
 */
export interface WorkbookAppearance {
  /** Same order and names as `WorkbookSnapshot.sheets`. */
  readonly sheets: readonly SheetAppearance[];
  /** Cells, rows and columns point into this list; 0 is the workbook's default style. */
  readonly styles: readonly CellStyle[];
  /** The sheet the user saw last; index into `sheets`. */
  readonly activeSheet: number;
}

export interface SheetAppearance {
  readonly name: string;
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
  /** Runs of columns that differ from the default, in order. */
  readonly columns: readonly ColumnAppearance[];
  /** Rows that differ from the default, in order. */
  readonly rows: readonly RowAppearance[];
  /** Styled cells (blank ones too, because of their borders), in row-major order. */
  readonly cells: readonly CellAppearance[];
  readonly merges: readonly Rect[];
  /** Rows and columns that stay in view; null = nothing is frozen. */
  readonly frozen: { readonly rows: number; readonly columns: number } | null;
  readonly gridLines: boolean;
  readonly tabColor: string | null;
  /** Zoom, 1 = 100 %. */
  readonly zoom: number;
  readonly rightToLeft: boolean;
}

export interface ColumnAppearance {
  readonly first: number;
  /** Inclusive. */
  readonly last: number;
  /** null = default width. */
  readonly width: number | null;
  readonly hidden: boolean;
  /** Style of the cells that are not listed. */
  readonly style: number;
}

export interface RowAppearance {
  readonly row: number;
  /** null = default height. */
  readonly height: number | null;
  /** false = the height follows the contents when they change. */
  readonly fixedHeight: boolean;
  readonly hidden: boolean;
  /** Style of the cells of the row that are not listed; null = the column's. */
  readonly style: number | null;
}

export interface CellAppearance {
  readonly row: number;
  readonly col: number;
  readonly style: number;
}

export interface CellStyle {
  readonly font: FontStyle;
  /** Background; null = none. */
  readonly fill: string | null;
  readonly border: BorderStyle;
  readonly alignment: AlignmentStyle;
  /** Number format code, `General` when none is set. */
  readonly format: string;
}

export interface FontStyle {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: 'none' | 'single' | 'double';
  readonly strike: boolean;
  readonly script: 'baseline' | 'superscript' | 'subscript';
  /** null = automatic (black). */
  readonly color: string | null;
}

export type LineStyle =
  | 'thin'
  | 'medium'
  | 'thick'
  | 'double'
  | 'hair'
  | 'dotted'
  | 'dashed'
  | 'dashDot'
  | 'dashDotDot'
  | 'mediumDashed'
  | 'mediumDashDot'
  | 'mediumDashDotDot'
  | 'slantDashDot';

export interface BorderLine {
  readonly style: LineStyle;
  readonly color: string;
}

export interface BorderStyle {
  readonly top: BorderLine | null;
  readonly right: BorderLine | null;
  readonly bottom: BorderLine | null;
  readonly left: BorderLine | null;
  /** From the top left to the bottom right. */
  readonly diagonalDown: BorderLine | null;
  /** From the bottom left to the top right. */
  readonly diagonalUp: BorderLine | null;
}

export interface AlignmentStyle {
  readonly horizontal:
    'general' | 'left' | 'center' | 'right' | 'fill' | 'justify' | 'centerContinuous' | 'distributed';
  readonly vertical: 'top' | 'center' | 'bottom' | 'justify' | 'distributed';
  readonly wrap: boolean;
  readonly shrink: boolean;
  /** Levels of indentation. */
  readonly indent: number;
  /** Degrees counter-clockwise, −90 … 90; `stacked` = letters under each other. */
  readonly rotation: number | 'stacked';
}
