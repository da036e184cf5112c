import type { GridCell } from '../sheet/cell';
import type { FundColumn } from '../../form';
import type { Word } from './types';
import { unknownHeads } from './unknown-heads';
import { labelOf } from '../labels/label';
import type { GridView } from '../sheet/view';
import { MAY_HEAD, NAMES_INDICATOR, NAME_PART, PART_OF_VALUE } from '../../words/head-marks';

export const LEVEL_WORDS: readonly Word[] = ['level1', 'level2', 'name', 'fourth'];
export const VALUES: readonly Word[] = [
  'target',
  'actual',
  'weight',
  'score',
  'reviewScore',
  'reason',
  'completion',
  'nature',
  'criteria',
];
export const MAX_HEADER_ROWS = 4;
/** With only two levels, fewer unknown heads than this are not value columns. */
const FEWEST_OTHERS = 2;

export const wordOf = (cell: GridCell): Word => (typeof cell.value === 'string' ? cell.words.column : null);
export const isHeaderCell = (cell: GridCell): boolean => cell.span.bottom - cell.span.top < MAX_HEADER_ROWS;

function countWords(cells: readonly GridCell[]): { levels: number; values: number } {
  const seen: Word[] = [];
  let levels = 0;
  let values = 0;
  for (const cell of cells) {
    const word = isHeaderCell(cell) ? wordOf(cell) : null;
    if (word === null || seen.includes(word)) continue;
    seen.push(word);
    if (LEVEL_WORDS.includes(word)) levels += 1;
    else if (VALUES.includes(word)) values += 1;
  }
  return { levels, values };
}

const KNOWN = new WeakMap<GridView, boolean[]>();

/** true when this row has the level names, or the name and values, of an indicator table; computed once. */
export function isHeaderRow(view: GridView, row: number): boolean {
  let known = KNOWN.get(view);
  if (!known) KNOWN.set(view, (known = []));
  const found = known[row];
  if (found !== undefined) return found;
  const reads = readsAsHeader(view, row);
  known[row] = reads;
  return reads;
}

function readsAsHeader(view: GridView, row: number): boolean {
  const own = view.row(row);
  if (own.length < 2) return false;
  const counted = countWords(own);
  return (
    namesColumns(view, row, own, counted) ||
    ((counted.values < 2 || counted.levels === 0) && isUnknownHeader(view, row))
  );
}

/** Whether the row is of unknown heads; a row of known heads or a caption over them is not. */
function isUnknownHeader(view: GridView, row: number): boolean {
  const known = (at: number): boolean => namesColumns(view, at, view.row(at), countWords(view.row(at)));
  return (
    unknownHeads(view, row) !== null &&
    !isHeaderRow(view, row - 1) &&
    !isHeaderRow(view, row - 2) &&
    !known(row + 1) &&
    !known(row + 2)
  );
}

function namesColumns(
  view: GridView,
  row: number,
  own: readonly GridCell[],
  counted: { readonly levels: number; readonly values: number },
): boolean {
  if (counted.levels === 0) return false;
  // 绩效指标 | 年度指标值 … above a row with the level names: that row is the header.
  if (counted.levels === 1 && countWords(view.row(row + 1)).levels >= 2) return false;
  if (counted.levels >= 2) {
    const all = countWords(view.visibleRow(row));
    const above = countWords(view.row(row - 1));
    const below = countWords(view.row(row + 1));
    if (all.values + above.values + below.values >= 1) return true;
    // 一级指标 | 二级指标 | 三级指标 | 西山镇 | 桃岭乡: with all levels it is a header, whatever the value columns are called.
    const others = own.length - counted.levels;
    return others > (counted.levels > 2 ? 0 : FEWEST_OTHERS) || headsAbove(view, row).length >= FEWEST_OTHERS;
  }
  const heads =
    counted.values >= 1 && own.every((cell) => typeof cell.value === 'string' && cell.text.length <= 20);
  // 考核指标 | 年度指标值 | 自评情况 above 实际完成值 | 分值 | 得分; or only 指标内容 | 年度目标值.
  const whole = heads && own.some((cell) => wordOf(cell) === 'target' || NAMES_INDICATOR.test(cell.label));
  if (
    whole &&
    own.some((cell) => wordOf(cell) === 'name') &&
    (own.every((cell) => wordOf(cell) !== null) || countWords(view.row(row + 1)).values >= 2)
  )
    return true;
  return (
    counted.levels === 1 &&
    counted.values >= 2 &&
    own.filter((cell) => wordOf(cell) !== null).length >= 3 &&
    !headsMoney(own)
  );
}

/** 类别 | 年初预算数 | 决算数 | 支付率 | 分值 | 得分: the classes are of money. */
function headsMoney(own: readonly GridCell[]): boolean {
  const has = (...keys: readonly FundColumn[]): boolean =>
    own.some(({ words: { fund } }) => keys.some((key) => key === fund));
  const classes = own.filter((cell) => LEVEL_WORDS.includes(wordOf(cell)));
  return (
    has('initial', 'budget') &&
    has('executed') &&
    has('rate') &&
    classes.every(({ label }) => !NAMES_INDICATOR.test(label) && !MAY_HEAD.test(label))
  );
}

/**
 * 西山镇 | 桃岭乡 to the right of the levels: in the row above with nothing below them, or merged down into the row of
 * the levels.
 */
export function headsAbove(view: GridView, row: number): readonly GridCell[] {
  const own = view.row(row);
  const last = own.at(-1);
  const above = view.row(row - 1);
  const free = above.filter((cell) => {
    const under = view.at(row, cell.col);
    return last !== undefined && cell.col > last.right && (under.blank || under === cell);
  });
  const levels = own.every((cell) => LEVEL_WORDS.includes(wordOf(cell)));
  const enough = own.length > 2 || (own.length === 2 && free.length > FEWEST_OTHERS);
  return levels && enough && free.every((cell) => typeof cell.value === 'string' && !cell.numeric)
    ? free
    : [];
}

/**
 * The header row below a row of headings: below 绩效指标完成情况, below the upper row of the header, or below both. null
 * where the row is not such a row.
 */
export function headerBelow(view: GridView, row: number): number | null {
  // Most rows are not above a header, and this is quick to find out.
  if (!isHeaderRow(view, row + 1) && !isHeaderRow(view, row + 2)) return null;
  for (let at = row; at < row + 2 && isHeadings(view.row(at)); at += 1) {
    if (isHeaderRow(view, at + 1)) return at + 1;
  }
  return null;
}

function isHeadings(own: readonly GridCell[]): boolean {
  const heading = (cell: GridCell): boolean =>
    wordOf(cell) !== null ||
    (typeof cell.value === 'string' &&
      cell.text.length <= 20 &&
      (cell.span.right > cell.span.left || MAY_HEAD.test(cell.label)));
  const words = own.filter((cell) => wordOf(cell) !== null);
  // A row of an indicator may have only labels: 可持续影响指标 | 信息共享机制 | 达成预期指标.
  const caption = own.length === 1 || words.length * 2 > own.length;
  return own.length > 0 && caption && own.every(heading) && own.every((cell) => !cell.numeric);
}

/** 类别 | 项目 under 考评内容, 单位自评 | 主管部门评 under 考评得分: all are below heads that are merged over several columns. */
function partsOfHeads(view: GridView, row: number, own: readonly GridCell[]): boolean {
  return (
    own.length >= 2 &&
    (own.some((cell) => wordOf(cell) !== null) || unknownHeads(view, row) !== null) &&
    own.every((cell) => {
      const over = view.at(row - 1, cell.col);
      return (
        cell.text.length <= 20 && over.right > over.left && over.bottom === row - 1 && wordOf(over) !== null
      );
    })
  );
}

/** 一级 above 指标, 自评 above 得分: heads that are cut over two rows. */
function isRestOfHeads(view: GridView, own: readonly GridCell[]): boolean {
  const whole = own.filter((cell) => cutHead(view.at(cell.row - 1, cell.col), cell) !== null);
  return (
    whole.length > 2 && whole.length * 2 > own.length && own.every(({ label }) => REST_OF_HEAD.test(label))
  );
}

/** The word that a head makes together with the beginning above it, if neither is wider than the other. */
export function cutHead(above: GridCell, cell: GridCell): Word {
  const cut = above.row === cell.row - 1 && above.bottom === above.row && above.right === cell.right;
  if (!cut || above.col !== cell.col || above.blank || above.label.length + cell.label.length > LONGEST_HEAD)
    return null;
  return labelOf(`${above.label}${cell.label}`).column;
}

const LONGEST_HEAD = 12;
const REST_OF_HEAD = /^[\p{Script=Han}()%]{1,8}$/u;

/** 经费保障 | 人员保障 | 其他 | 原因说明 below 偏差原因分析, whose cells are no longer merged: most of them have no head above. */
function partsWithoutMerge(view: GridView, row: number, own: readonly GridCell[]): boolean {
  const headless = own.filter(({ col }) => view.at(row - 1, col).blank);
  return (
    own.length > 2 &&
    headless.length * 2 > own.length &&
    own.every(({ text }) => /^\p{Script=Han}{1,8}$/u.test(text))
  );
}

/** A row below the header that only has names of parts of it (符号 | 数值 | 单位). */
export function isSubHeader(view: GridView, row: number, nameColumns: readonly number[]): boolean {
  // If labels were merged down before, they may be in both rows.
  const all = view.row(row);
  const own = all.filter((cell) => cell.blank || cell.label !== view.at(row - 1, cell.col).label);
  if (
    all.length - own.length >= 2 &&
    own.length > 0 &&
    own.every((cell) => wordOf(cell) !== null || PART_OF_VALUE.test(cell.label))
  )
    return true;
  if (own.length === 0 || own.some((cell) => typeof cell.value !== 'string')) return false;
  if (partsOfHeads(view, row, own)) return true;
  // 名称 | 权重 under every level.
  if (
    own.every((cell) => NAME_PART.test(cell.label) || wordOf(cell) !== null) &&
    own.some((cell) => NAME_PART.test(cell.label))
  )
    return true;
  if (isRestOfHeads(view, own)) return true;
  if (own.some((cell) => nameColumns.includes(cell.col))) return false;
  if (partsWithoutMerge(view, row, own)) return true;
  const known = own.filter((cell) => wordOf(cell) !== null || PART_OF_VALUE.test(cell.label));
  return (
    known.length >= Math.max(1, Math.ceil(own.length * 0.6)) &&
    known.some((cell) => VALUES.includes(wordOf(cell)) || wordOf(cell) === 'unit')
  );
}
