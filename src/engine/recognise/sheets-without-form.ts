import { addressOf } from '../../workbook/address';
import type { OtherSheet } from '../form';
import { fillTemplate } from '../locales/text';
import { sheetTexts } from '../locales/zh-CN/recognising';
import { normaliseLabel } from '../text';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { labelOf } from './labels/label';
import { OTHER_SHEETS } from '../words/sheets';

/** Fewer different heads, one below the other, are not a form turned by 90 degrees. */
const FEWEST_TURNED_HEADS = 4;

/**
 * 一级指标, 三级指标, 年度指标值, 分值 … one below the other in one column: a form turned by 90 degrees; empty where it is not.
 */
function turnedHeads({ cells }: SheetSnapshot): readonly string[] {
  const heads = new Map<number, Map<string, string>>();
  for (const { row, col, value } of cells.slice(0, MOST_CELLS)) {
    const word = typeof value === 'string' ? labelOf(value).column : null;
    if (word === null || word === 'ignored' || word === 'difference') continue;
    const own = heads.get(col) ?? new Map<string, string>();
    heads.set(col, own.set(word, `${addressOf(row, col)}“${String(value).trim()}”`));
  }
  const turned = [...heads.values()].find(
    (own) => own.size >= FEWEST_TURNED_HEADS && own.has('target') && (own.has('score') || own.has('weight')),
  );
  return [...(turned ?? new Map<string, string>()).values()];
}

/** The most cells of a sheet that are read. */
const MOST_CELLS = 1000;

/** The kind of a sheet without a form, by its first words. */
export function otherSheet(sheet: SheetSnapshot, index: number): OtherSheet {
  const texts = sheet.cells
    .slice(0, MOST_CELLS)
    .filter((cell) => typeof cell.value === 'string')
    .slice(0, 60);
  const words = [sheet.name, ...texts.map((cell) => String(cell.value))]
    .map((text) => normaliseLabel(text))
    .join(' ');
  if (sheet.cells.length === 0)
    return { sheet: index, sheetName: sheet.name, kind: 'empty', evidence: [sheetTexts.empty] };
  if (sheet.visibility !== 'visible')
    return { sheet: index, sheetName: sheet.name, kind: 'hidden', evidence: [sheetTexts.hidden] };
  for (const [kind, pattern] of OTHER_SHEETS) {
    const match = pattern.exec(words);
    if (match)
      return {
        sheet: index,
        sheetName: sheet.name,
        kind,
        evidence: [fillTemplate(sheetTexts.named, { words: match[0] })],
      };
  }
  const turned = turnedHeads(sheet);
  if (turned.length > 0)
    return {
      sheet: index,
      sheetName: sheet.name,
      kind: 'unknown',
      evidence: [
        fillTemplate(sheetTexts.turned, { heads: turned.slice(0, 3).join('、') }),
        sheetTexts.transpose,
      ],
    };
  return {
    sheet: index,
    sheetName: sheet.name,
    kind: 'unknown',
    evidence: [sheetTexts.unknown],
  };
}
