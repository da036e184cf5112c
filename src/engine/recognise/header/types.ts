import type { ColumnDoubt, IndicatorColumn, RivalMeaning } from '../../form';
import type { GridCell } from '../sheet/cell';

/** What a head says: a column, or why it is none; null = nothing that is known. */
export type Word = IndicatorColumn | 'ignored' | 'difference' | 'fourth' | 'unknown' | null;

/** A column of the indicator table and the sheet columns that belong to it. */
export interface ColumnSpan {
  readonly header: GridCell;
  readonly left: number;
  readonly right: number;
}

/** Header of an indicator table: one to three rows. */
export interface IndicatorHeader {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly columns: ReadonlyMap<IndicatorColumn, ColumnSpan>;
  /** Columns that no word names, placed by the values below them. */
  readonly placed: ReadonlySet<IndicatorColumn>;
  readonly doubts: readonly ColumnDoubt[];
  /** The fingerprint of the header's words. */
  readonly layout: string;
  /** Headers with unknown words. */
  readonly unknown: readonly ColumnSpan[];
  /** Columns that might be the right ones instead of the chosen ones. */
  readonly rivals: readonly Rival[];
  /** The column that is used when the target cell is blank: 年初指标值 beside 调整指标值. */
  readonly earlierTarget: ColumnSpan | null;
  /** The column that says 目标 and 完成, where the actual value is below the target in the next row. */
  readonly valueMarks: ColumnSpan | null;
  /** 序号: its numbers may show the level of a row. */
  readonly serial: ColumnSpan | null;
}

/** A column beside the chosen one of the same meaning; null = no word names the column. */
export interface Rival {
  readonly column: RivalMeaning | null;
  readonly span: ColumnSpan;
}

/** Columns that the user chose: layout → column → label of its header. */
export type ColumnChoices = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A head that may be a column. */
export interface Candidate {
  readonly word: Exclude<Word, null>;
  readonly span: ColumnSpan;
}
