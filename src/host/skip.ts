import type { Edit } from '../workbook/edit';
import type { ApplyResult } from './host';
import { hostTexts } from './texts';

/** An edit that is not written, with a sentence for the reason. */
export type Skip = ApplyResult['skipped'][number];

/** The cell of an edit as sentences name it. */
export function cellName({ cell }: Edit): string {
  return `${cell.sheetName}!${cell.address}`;
}

export function notFound(edit: Edit): Skip {
  return { edit, why: 'missing', sentence: hostTexts.missing(cellName(edit)) };
}
