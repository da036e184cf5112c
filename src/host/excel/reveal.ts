import { columnName, parseAddress, type CellPosition } from '../../workbook/address';
import type { CellAt } from '../../workbook/edit';
import type { RevealResult } from '../host';
import type { Runner, Sync } from './runner';
import { officeCode } from './trouble';
import { hostTexts } from '../texts';
import { excelTexts } from './texts';
import { doingTexts } from './doing-texts';

const REVEAL = { doing: doingTexts.reveal, writes: false } as const;

/** What is hidden stays hidden: the user is shown where the cell is and how to show it. */
export async function reveal(runner: Runner, cell: CellAt): Promise<RevealResult> {
  const position = parseAddress(cell.address);
  if (!position) return notFound(cell);
  return runner.run(REVEAL, async (context, sync) => {
    const { worksheets } = context.workbook;
    worksheets.load({ name: true, visibility: true });
    await sync();
    const sheet = worksheets.items.find(({ name }) => name === cell.sheetName);
    if (!sheet) return notFound(cell);
    if (sheet.visibility !== Excel.SheetVisibility.visible) return hiddenSheet(cell, sheet.visibility);
    const range = sheet.getRange(cell.address);
    range.load({ rowHidden: true, columnHidden: true });
    sheet.activate();
    await sync();
    const hidden = hiddenLine(cell, position, range);
    // A hidden cell is selected too: a user who then shows the row sees it.
    const selected =
      (await select(context, range, position, sync)) || (await select(context, range, position, sync));
    if (hidden) return { shown: false, sentence: hidden };
    return selected ? { shown: true, sentence: null } : { shown: false, sentence: notSelected(cell) };
  });
}

/** true when the cell really is selected now: Excel may ignore the request while another window has the focus. */
async function select(
  context: Excel.RequestContext,
  range: Excel.Range,
  { row, col }: CellPosition,
  sync: Sync,
): Promise<boolean> {
  range.select();
  const selected = context.workbook.getSelectedRange();
  selected.load({ rowIndex: true, columnIndex: true, worksheet: { name: true } });
  range.load({ worksheet: { name: true } });
  try {
    await sync();
  } catch (error) {
    // A selected picture or chart, or several areas, is no range.
    if (officeCode(error) === 'InvalidSelection') return false;
    throw error;
  }
  const sameSheet = selected.worksheet.name === range.worksheet.name;
  return sameSheet && selected.rowIndex === row && selected.columnIndex === col;
}

function notFound(cell: CellAt): RevealResult {
  return { shown: false, sentence: hostTexts['not-found'](`${cell.sheetName}!${cell.address}`) };
}

function notSelected({ sheetName, address }: CellAt): string {
  return excelTexts['not-selected'](sheetName, address);
}

function hiddenSheet({ sheetName, address }: CellAt, visibility: string): RevealResult {
  const deep = visibility === 'VeryHidden';
  return { shown: false, sentence: excelTexts['hidden-sheet'](sheetName, address, deep) };
}

function hiddenLine(
  { address }: CellAt,
  { row, col }: CellPosition,
  { rowHidden, columnHidden }: Excel.Range,
): string | null {
  if (rowHidden) return excelTexts['hidden-row'](address, row + 1);
  if (columnHidden) return excelTexts['hidden-column'](address, columnName(col));
  return null;
}
