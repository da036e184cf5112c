import type { CellValue } from './snapshot';

/** A cell as findings and edits name it. */
export interface CellAt {
  readonly sheet: number;
  readonly sheetName: string;
  /** Top-left cell of a merged area. */
  readonly address: string;
}

/** One change to a cell that a person has seen before it is written. */
export interface Edit {
  readonly cell: CellAt;
  /** What the cell held when the plan was made; a host refuses the edit when it holds something else. */
  readonly old: CellValue;
  readonly value: number | string | null;
  /** Number format to set, absent = keep the cell's own. */
  readonly format?: string;
  /** Native Excel formula (without `=`) offered instead of the value, for totals and rates. */
  readonly formula?: string;
}
