import type { ICommandInfo } from '@univerjs/core';
import { DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY } from '@univerjs/core';
import { SetCellEditVisibleOperation } from '@univerjs/preset-sheets-core';

/**
 * The fx of the formula bar opens the cell's editor in the name of the formula bar's own document. Given up with
 * Esc, Univer then looks for the sheets of that document, which has none, and breaks down. The editor belongs to
 * the workbook.
 */
export function nameEditorsWorkbook({ id, params }: ICommandInfo, workbook: string | null): void {
  if (id !== SetCellEditVisibleOperation.id || workbook === null) return;
  if (!params || !('unitId' in params) || params.unitId !== DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY) return;
  Object.assign(params, { unitId: workbook });
}
