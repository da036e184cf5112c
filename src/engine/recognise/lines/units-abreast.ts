import { wordOf } from '../header/rows';
import type { Word } from '../header/types';
import type { FormPage } from './page';
import { rowsOfKind } from './segments';
import type { GridCell } from '../sheet/cell';
import { withoutColumns, type GridView } from '../sheet/view';
import type { Segment } from './segments';
import { PART_OF_TIME } from '../../words/head-marks';

/** The first and last column of one unit. */
interface Block {
  readonly left: number;
  readonly right: number;
}

/** Columns that every unit has. */
const OF_UNIT: readonly Word[] = ['target', 'actual', 'score'];

/**
 * 一级指标 | 三级指标 | 目标值 | 完成值 | 分值 | 得分 | 目标值 | 完成值 | 分值 | 得分 | 说明: several units in one table that share its levels
 * and names, each with its own total. Every unit becomes a page without the columns of the others; a page that is
 * not such a table is returned unchanged.
 */
export function unitPages(page: FormPage): readonly FormPage[] {
  const { view, segment } = page;
  for (const row of rowsOfKind(segment.kinds, 'indicatorHeader')) {
    const blocks = blocksIn(view, row);
    if (blocks.length < 2 || !blocks.every((block) => totalled(view, segment, block))) continue;
    return blocks.map((own, at) => ({
      ...page,
      view: blocks.reduce<GridView>(
        (rest, other) => (other === own ? rest : withoutColumns(rest, other.left, other.right)),
        view,
      ),
      columns: {
        left: at === 0 ? view.left : own.left,
        right: at === blocks.length - 1 ? view.right : own.right,
      },
    }));
  }
  return [page];
}

/** The blocks of repeated heads to the right of the names; empty where they are not repeated. */
function blocksIn(view: GridView, row: number): readonly Block[] {
  const heads = view.visibleRow(row);
  const first = heads.findIndex((head) => wordOf(head) === 'target');
  const again = heads.findIndex((head, at) => at > first && head.label === heads[first]?.label);
  const period = again - first;
  if (first < 1 || again < 0) return [];
  const named = heads.slice(0, first).some((head) => wordOf(head) === 'name');
  const words = heads.slice(first, again).map(wordOf);
  if (!named || !OF_UNIT.every((word) => words.includes(word))) return [];
  const blocks: Block[] = [];
  for (let at = first; repeats(heads, first, at, period); at += period) {
    const [begin, end, next] = [heads[at], heads[at + period - 1], heads[at + period]];
    if (!begin || !end || view.at(row - 1, begin.col).words.column !== null || ofTime(view, row, begin))
      return [];
    blocks.push({ left: begin.col, right: Math.min(end.right, (next?.col ?? Infinity) - 1) });
  }
  return blocks;
}

function repeats(heads: readonly GridCell[], first: number, at: number, period: number): boolean {
  const own = heads.slice(at, at + period);
  return own.length === period && own.every(({ label }, index) => label === heads[first + index]?.label);
}

/** 上半年 | 下半年, 2023年 | 2024年 over the blocks: one unit in several periods. */
function ofTime(view: GridView, row: number, { col }: GridCell): boolean {
  return PART_OF_TIME.test(view.at(row - 1, col).label);
}

/** The total of the table has a number in the block. */
function totalled(view: GridView, { kinds }: Segment, { left, right }: Block): boolean {
  return rowsOfKind(kinds, 'total').some((row) =>
    view.row(row).some(({ col, right: end, numeric }) => numeric && col >= left && end <= right),
  );
}
