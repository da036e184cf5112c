import { SetSelectionsOperation } from '@univerjs/preset-sheets-core';
import { rangeAddress } from '../../workbook/address';
import type { Spreadsheet } from './spreadsheet';

/** The sentence is `E17 ≥5000元`; for a blank cell only the address. */
export function announceSelection(spreadsheet: Spreadsheet, tell: (sentence: string) => void): void {
  spreadsheet.commands.onCommandExecuted(({ id }) => {
    if (id !== SetSelectionsOperation.id) return;
    const range = spreadsheet.api.getActiveWorkbook()?.getActiveRange();
    if (!range) return;
    const { startRow, startColumn, endRow, endColumn } = range.getRange();
    const address = rangeAddress({ top: startRow, left: startColumn, bottom: endRow, right: endColumn });
    tell(`${address} ${range.getDisplayValue()}`.trim());
  });
}
