import type { OtherSheet } from '../form';
import { normaliseLabel } from '../text';
import type { SheetSnapshot } from '../workbook';

const KINDS: readonly (readonly [OtherSheet['kind'], RegExp, number])[] = [
  ['project-list', /项目(?:清单|列表|一览|目录)|序号.{0,4}项目名称/, 1],
  ['report', /检查报告|自评报告|绩效报告|PJ/, 1],
  ['instructions', /填表说明|填报说明|填写说明|说明|须知|填报要求|指标库|下拉/, 1],
  ['cover', /封面|报送单位|编制单位|目录|联系人/, 1],
];

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
  for (const [kind, pattern] of KINDS) {
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
