import type { ICommandInfo } from '@univerjs/core';
import { DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY } from '@univerjs/core';
import { SetCellEditVisibleOperation } from '@univerjs/preset-sheets-core';

/**
 * The fx of the formula bar opens the cell's editor under the id of the formula bar's own document. After
 * Esc, Univer looks for the sheets of that document, which has none, and throws an error. So the editor gets
 * the id of the workbook.
 */
export function nameEditorsWorkbook({ id, params }: ICommandInfo, workbook: string | null): void {
  if (id !== SetCellEditVisibleOperation.id || workbook === null) return;
  if (!params || !('unitId' in params) || params.unitId !== DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY) return;
  Object.assign(params, { unitId: workbook });
}
