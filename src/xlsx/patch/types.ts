import type { Edit, CellAt } from '../../workbook/edit';
import type { Severity } from '../../workbook/severity';
import type { CellValue } from '../../workbook/snapshot';
import type { OpenOptions } from '../source';

/** A cell to be highlighted. */
export interface XlsxMark {
  readonly cell: CellAt;
  readonly severity: Severity;
}

/** The result of a formula as it is after the edits. */
export interface CachedValue {
  readonly cell: CellAt;
  readonly value: CellValue;
}

export interface PatchOptions extends OpenOptions {
  /** File name for error sentences. */
  readonly name?: string;
  /** Write `edit.formula` where an edit has one; `edit.value` becomes its stored result. */
  readonly formulas?: boolean;
  /**
   * Write over formulas too: the person typed something else there. Array formulas, and a formula that
   * others share, are still left alone.
   */
  readonly replaceFormulas?: boolean;
  /** Fresh results of formulas that depend on edited cells; the others keep what is stored. */
  readonly cached?: readonly CachedValue[];
}

export interface SkippedEdit {
  readonly edit: Edit;
  readonly why: 'changed' | 'locked' | 'formula' | 'missing' | 'failed';
  /** Sentence for the user. */
  readonly sentence: string;
}

export interface PatchResult {
  readonly bytes: Uint8Array;
  readonly written: readonly Edit[];
  readonly skipped: readonly SkippedEdit[];
}
