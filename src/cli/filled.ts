import type { FillProposal } from '../engine/fill';
import type { CellAt } from '../workbook/edit';
import { isCellError, type CellValue, type UnreadSheet } from '../workbook/snapshot';
import type { SkippedEdit } from '../xlsx';
import { cliTexts } from './texts';

/** A cell a person still has to look at. */
export interface Left {
  readonly cell: CellAt;
  readonly label: string;
  readonly why: string;
}

/** A cell that was filled, or fixed by `pj fix`. */
export type WrittenCell = Pick<FillProposal, 'edit' | 'label' | 'rule' | 'assumed'> & {
  readonly kind: FillProposal['kind'] | 'fix';
};

/** What was filled, for the list that the user reads. */
export interface Filled {
  readonly written: readonly WrittenCell[];
  readonly skipped: readonly SkippedEdit[];
  readonly left: readonly Left[];
  /** An old workbook: a person types in what is listed. */
  readonly old: boolean;
  /** Settings that came with the file, as sentences. */
  readonly brought: readonly string[];
  /** Sheets that could not be read: nothing is written there. */
  readonly unread: readonly UnreadSheet[];
}

export function plainValue(value: CellValue): string | number | boolean | null {
  return isCellError(value) ? value.error : value;
}

export function valueText(value: CellValue): string {
  const text = plainValue(value);
  return text === null || text === '' ? cliTexts.blank : String(text);
}
