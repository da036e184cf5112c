import { chosenWord } from './choices';
import { LEVEL_WORDS, cutHead, isHeaderCell, wordOf } from './rows';
import type { Candidate, Word } from './types';
import type { GridCell } from '../sheet/cell';
import type { GridView } from '../sheet/view';
import { isReviewer } from '../labels/vocabulary';
import { LATIN, NAME_PART, PLAN_BEGINS, SELF_EVALUATED } from '../../words/head-marks';

/** The lowest head of every column, from left to right; 得分 and not the word Score below it. */
export function headerCells(view: GridView, top: number, bottom: number): readonly GridCell[] {
  const cells = new Map<number, GridCell>();
  for (let row = top; row <= bottom; row += 1) {
    for (const cell of view.visibleRow(row)) {
      const again = cells.has(cell.col) && LATIN.test(cell.text);
      if (isHeaderCell(cell) && cell.span.bottom <= bottom && !again) cells.set(cell.col, cell);
    }
  }
  return [...cells.values()].sort((a, b) => a.col - b.col);
}

export function columnCandidates(
  view: GridView,
  ordered: readonly GridCell[],
  top: number,
  chosen: Readonly<Record<string, string>>,
): readonly Candidate[] {
  const found: Candidate[] = [];
  ordered.forEach((cell, index) => {
    const parents: GridCell[] = [];
    for (let row = cell.row - 1; row >= top; row -= 1) {
      const parent = parentAt(view, row, cell);
      if (!parent.blank && isHeaderCell(parent) && !parents.includes(parent) && parent !== cell)
        parents.push(parent);
    }
    const word = chosenWord(cell, meaning(cell, parents) ?? 'unknown', chosen);
    const next = ordered[index + 1];
    const right = next ? Math.max(cell.col, next.col - 1) : cell.span.right;
    found.push({ word, span: { header: cell, left: cell.col, right } });
  });
  return found;
}

/** The head over a cell; if the place above is blank because nothing is merged, the nearest head to the left. */
function parentAt(view: GridView, row: number, cell: GridCell): GridCell {
  const above = view.at(row, cell.col);
  return above.blank ? (view.row(row).findLast(({ col }) => col < cell.col) ?? above) : above;
}

/** The meaning of a header cell under its parents. */
function meaning(cell: GridCell, parents: readonly GridCell[]): Exclude<Word, null> | null {
  const word = wordOf(cell);
  const cut = (word === null || word === 'name') && parents[0] ? cutHead(parents[0], cell) : null;
  const own = cut ?? word;
  const reviewed = parents.some((parent) => isReviewer(parent.label) && !SELF_EVALUATED.test(parent.label));
  if (reviewed && (own === 'score' || own === 'weight' || own === 'reason'))
    return own === 'score' ? 'reviewScore' : 'ignored';
  const above = parents.map(wordOf).find((word) => word !== null) ?? null;
  if (NAME_PART.test(cell.label) && above !== null && LEVEL_WORDS.includes(above)) return above;
  // 计划 | 实际 | 差异 under 完成情况: the word 计划 itself shows that it is the target.
  if (above === 'actual' && own === 'target' && PLAN_BEGINS.test(cell.words.core)) return own;
  if (above === 'actual' && (own === 'target' || own === 'name')) return above;
  if (above === 'target' && own === 'name') return above;
  // 绩效指标 over 一级指标 | 三级指标 | 指标值 | 指标值类型 heads the table and says nothing of one column.
  return own ?? (above === 'name' ? null : above);
}
