import type { OtherSheet } from '../form';
import { normaliseLabel } from '../text';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { OTHER_SHEETS } from '../words/sheets';

/** Says what a sheet without a form is, by its first words. */
export function otherSheet(sheet: SheetSnapshot, index: number): OtherSheet {
  const texts = sheet.cells
    .slice(0, 1000)
    .filter((cell) => typeof cell.value === 'string')
    .slice(0, 60);
  const words = [sheet.name, ...texts.map((cell) => String(cell.value))]
    .map((text) => normaliseLabel(text))
    .join(' ');
  if (sheet.cells.length === 0)
    return { sheet: index, sheetName: sheet.name, kind: 'empty', evidence: ['工作表是空的'] };
  if (sheet.visibility !== 'visible')
    return { sheet: index, sheetName: sheet.name, kind: 'hidden', evidence: ['取消隐藏后再检查'] };
  for (const [kind, pattern] of OTHER_SHEETS) {
    const match = pattern.exec(words);
    if (match) return { sheet: index, sheetName: sheet.name, kind, evidence: [`“${match[0]}”`] };
  }
  return {
    sheet: index,
    sheetName: sheet.name,
    kind: 'unknown',
    evidence: ['没有找到自评表的列标题，如一级指标、年度指标值、分值、得分'],
  };
}
