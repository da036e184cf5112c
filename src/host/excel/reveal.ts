import { columnName, parseAddress, type CellPosition } from '../../workbook/address';
import type { CellAt } from '../../workbook/edit';
import type { RevealResult } from '../host';
import type { Runner, Sync } from './runner';
import { officeCode } from './trouble';

const REVEAL = { doing: '定位单元格', writes: false } as const;

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
    // Selected all the same: the user who shows the row then sees the cell.
    const selected =
      (await select(context, range, position, sync)) || (await select(context, range, position, sync));
    if (hidden) return { shown: false, sentence: hidden };
    return selected ? { shown: true, sentence: null } : { shown: false, sentence: notSelected(cell) };
  });
}

/** true when the cell really is selected now: Excel may ignore the wish while another window has the focus. */
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
  return { shown: false, sentence: `找不到 ${cell.sheetName}!${cell.address}，请重新检查。` };
}

function notSelected({ sheetName, address }: CellAt): string {
  return `Excel 没有选中 ${sheetName}!${address}。请先点一下表格区域，再点这条问题；也可以在名称框里输入 ${address}。`;
}

function hiddenSheet({ sheetName, address }: CellAt, visibility: string): RevealResult {
  const deep = visibility === 'VeryHidden';
  const next = deep
    ? '该表被设为深度隐藏，只能由制表人在 VBA 编辑器里改回'
    : '请右键任一工作表标签，点“取消隐藏”，再点一次';
  return { shown: false, sentence: `${address} 在隐藏的工作表“${sheetName}”里。${next}。` };
}

function hiddenLine(
  { address }: CellAt,
  { row, col }: CellPosition,
  { rowHidden, columnHidden }: Excel.Range,
): string | null {
  if (rowHidden)
    return `${address} 在隐藏的第 ${row + 1} 行。请选中上下两行，右键“取消隐藏”（若是筛选，请清除筛选）后再看。`;
  if (columnHidden)
    return `${address} 在隐藏的 ${columnName(col)} 列。请选中左右两列，右键“取消隐藏”后再看。`;
  return null;
}
