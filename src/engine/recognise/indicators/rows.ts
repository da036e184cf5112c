import { nilMark } from '../../cells/nil';
import { sumOf } from '../../../workbook/decimal';
import type { IndicatorColumn, TotalRow } from '../../form';
import { cellUnder } from '../header/column-cell';
import type { GridCell } from '../sheet/cell';
import type { IndicatorHeader } from '../header/types';
import { headerBelow, isHeaderRow } from '../header/rows';
import { TABLE_WHOLES } from '../header/clues';
import { hasActualBelow } from '../header/settle-values';
import { goalOver, headingAt, levelsAt, namesExecution, NOWHERE, type Place } from '../lines/headings';
import { withLabelsInTheMiddle } from './labels-in-the-middle';
import { isNil, numberIn, pointsIn } from '../../cells/quantity';
import { namesRate } from './rate-row';
import { isCountRow, isHintRow, type RowKind } from '../lines/rows';
import type { IndicatorRow } from '../lines/indicator-row';
import { readTotalRow, repeatsTotal, scopes, totalBelow, totalIn } from '../lines/totals';
import { WHOLE_NAME } from '../../words/lines';
import { ENDS_NIL, TEMPLATE_NAME } from '../../words/placeholders';
import type { GridView } from '../sheet/view';
import { flatMap } from '../../lists';
import { CALLED_INDICATOR, CONSTRAINT } from '../../words/levels';
import { BRACKET_WITHOUT_NUMBER } from '../../words/numbering';
import { NOTE_WITH_TEXT, STAMP } from '../../words/closing';
import { UNIT_IN_BRACKETS } from '../../words/amounts';
import { ENDS_WITH_SCORE, MONEY_GROUP, SPEAKS_OF_EXECUTION } from '../../words/execution';

export interface IndicatorReading {
  readonly rows: readonly IndicatorRow[];
  readonly totals: readonly TotalRow[];
  /** 预算执行率, where it is a row of the table. */
  readonly executionRow: IndicatorRow | null;
  /** 约束性指标 and other rows that never have points. */
  readonly constraints: readonly GridCell[];
  readonly bottom: number;
  /** The place of the last row: the table may continue below the head of the next page. */
  readonly place: Place;
}

/** Reads the rows below a header down to `limit`; `before` is the place where the page before ended. */
export function readIndicators(
  view: GridView,
  header: IndicatorHeader,
  kinds: ReadonlyMap<number, RowKind>,
  limit: number,
  fundsHaveScore: boolean,
  before: Place = NOWHERE,
): IndicatorReading {
  const rows: IndicatorRow[] = [];
  const totals: TotalRow[] = [];
  const constraints: GridCell[] = [];
  let executionRow: IndicatorRow | null = null;
  let place = goalOver(view, header.top, header) ?? before;
  let bottom = header.bottom;
  /** The last row of the head, also where it is printed again. */
  let head = header.bottom;
  for (let row = header.bottom + 1; row <= limit; row += 1) {
    const own = view.row(row);
    if (own.length === 0) continue;
    const kind = kinds.get(row);
    if (kind === 'title' || kind === 'fundHeader' || kind === 'projectName' || kind === 'list') break;
    if (kind === 'pageBreak' || isPageCount(own, header)) continue;
    const next = headerBelow(view, row);
    if (next !== null && repeats(view, next, header)) {
      // 满意度指标(10分) printed as the last row of the page above.
      const last = own.length === 1 ? headingAt(view, row, header, place) : null;
      place = goalOver(view, next, header) ?? last ?? place;
      continue;
    }
    if (isHeaderRow(view, row + 1) && !repeats(view, row + 1, header) && saysOne(own, row, header)) break;
    if (isHeaderRow(view, row)) {
      if (!repeats(view, row, header)) break;
      head = row;
      continue;
    }
    // The lower row of a repeated header; its 自评得分 is not a total.
    if (own.length >= 2 && own.every((cell) => cell.words.column !== null)) {
      head = row;
      continue;
    }
    const label = totalIn(own);
    if (label) {
      const total = readTotalRow(view, row, label, header);
      if (repeatsTotal(total, totals)) continue;
      totals.push(total);
      bottom = row;
      continue;
    }
    if (totals.some(({ scope }) => scope === 'grand') && !hasNumbers(view, row, header)) {
      break;
    }
    if (row <= head + 2 && (isCountRow(own) || isHintRow(own))) continue;
    // The continuation of a name below it.
    if (own.length === 1 && rows.length > 0 && BRACKET_WITHOUT_NUMBER.test(own[0]?.label ?? '')) continue;
    const heading = headingAt(view, row, header, place);
    if (heading) {
      place = heading;
      bottom = row;
      continue;
    }
    if (closes(view, row, header, kind)) {
      if (goesOnBelow(view, row, limit, header, kinds)) continue;
      totals.push(...totalBelow(view, row, Math.min(limit, row + 6), header, totals));
      break;
    }
    if (isRemark(own, header) || isSigned(own)) continue;
    place = levelsAt(view, row, header, place);
    const read = readRow(view, row, header, place);
    if (!read) continue;
    bottom = Math.max(bottom, read.name.span.bottom, row);
    if (fundsHaveScore && restatesExecution(read)) continue;
    if (read.level1 && CONSTRAINT.test(read.level1.label)) constraints.push(read.name);
    else if (!fundsHaveScore && !executionRow && isExecution(read)) executionRow = read;
    else rows.push(read);
  }
  const closing = totals.length === 0 ? summingRow(rows) : null;
  if (closing) {
    rows.pop();
    totals.push(closing);
  }
  const whole = withoutSecondLines(rows, executionRow);
  return {
    rows: withLabelsInTheMiddle(whole),
    totals: scopes(totals),
    executionRow,
    constraints,
    bottom,
    place,
  };
}

/**
 * Without 危房改造户数 below 农村低收入群体等重点对象 | ≥320户 | 326户 | 10 | 10: the second line of a name has no values, and
 * the points are complete without it.
 */
function withoutSecondLines(
  rows: readonly IndicatorRow[],
  executionRow: IndicatorRow | null,
): readonly IndicatorRow[] {
  const bare = rows.filter(({ cells }) => VALUES.every((column) => cells[column]?.blank ?? true));
  if (bare.length === 0) return rows;
  const lines = new Set(bare);
  const whole = rows.filter((row) => !lines.has(row));
  const weights = flatMap([...whole, executionRow], (row) => row?.cells.weight);
  const sum = sumOf(flatMap([...new Set(weights)], (cell) => pointsIn(cell)));
  const goesOn = rows.every((row, index) => {
    const above = rows[index - 1];
    return !lines.has(row) || (above !== undefined && isSecondLine(row, above));
  });
  return goesOn && TABLE_WHOLES.some((points) => sum.eq(points)) ? whole : rows;
}

function isSecondLine({ row, name, level1, level2 }: IndicatorRow, above: IndicatorRow): boolean {
  const own = [level1, level2].some((cell) => cell?.row === row) || name.words.level !== null;
  const { target, weight } = above.cells;
  const filled = [target, weight].every((cell) => cell?.blank === false);
  return above.row === row - 1 && !own && filled && !WHOLE_NAME.test(above.name.label);
}

/** 综合绩效 | 100 | 83: the last row has no values but all points of the rows above it, so it is their total. */
function summingRow(rows: readonly IndicatorRow[]): TotalRow | null {
  const last = rows.at(-1);
  const weight = pointsIn(last?.cells.weight ?? null);
  const { target = null, actual = null } = last?.cells ?? {};
  if (!last || !weight?.eq(100) || rows.length < 3 || !isNil(target) || !isNil(actual)) return null;
  const above = new Set(flatMap(rows.slice(0, -1), ({ cells }) => cells.weight));
  if (!sumOf(flatMap([...above], (cell) => pointsIn(cell))).eq(weight)) return null;
  const { weight: points = null, score = null } = last.cells;
  return { label: last.name, weight: points, score, scope: 'grand', group: null };
}

/** 项目年度目标：… above the head of the next table, also beside the label of both. */
function saysOne(own: readonly GridCell[], row: number, { right }: IndicatorHeader): boolean {
  return own.filter((cell) => cell.bottom === row || cell.right >= right).length === 1;
}

/** The same header again after a page break. */
function repeats(view: GridView, row: number, header: IndicatorHeader): boolean {
  const name = header.columns.get('name');
  return (
    name !== undefined &&
    // Without merged cells its name may be in the upper row only.
    [...view.row(row - 1), ...view.visibleRow(row)].some(
      (cell) => cell.col === name.left && cell.words.core === name.header.words.core,
    )
  );
}

/** 2 alone in its row, to the left of the values: the number of a page. */
function isPageCount(own: readonly GridCell[], { left, columns }: IndicatorHeader): boolean {
  const [only] = own;
  return (
    own.length === 1 && only !== undefined && only.numeric && only.col <= (columns.get('name')?.right ?? left)
  );
}

/** 说明：… below the values of an indicator, in the columns beside its name or in only one of them. */
function isRemark(row: readonly GridCell[], header: IndicatorHeader): boolean {
  const left = header.columns.get('name')?.left ?? header.left;
  // Cells are from left to right: if the last but one is at the name or to the right of it, there are several.
  const only = row.at(-1);
  return (
    only !== undefined &&
    only.col >= left &&
    (row.at(-2)?.col ?? -1) < left &&
    // 2.定性指标根据完成情况分为三档。 below a table without a total.
    (/^.{40,}。$/.test(only.label) || NOTE_WITH_TEXT.test(only.label))
  );
}

/** 财政部门审核意见 | （盖章）, 管理科室（盖章） 年 月 日: places for stamps and signatures. */
function isSigned(own: readonly GridCell[]): boolean {
  return !own.some(({ numeric }) => numeric) && own.some(({ label }) => STAMP.test(label));
}

function hasNumbers(view: GridView, row: number, header: IndicatorHeader): boolean {
  return (['weight', 'score'] as const).some(
    (column) => numberIn(cellUnder(view, row, header.columns.get(column), header)) !== null,
  );
}

function closes(view: GridView, row: number, header: IndicatorHeader, kind: RowKind | undefined): boolean {
  const own = view.row(row);
  const [first] = own;
  if (kind === 'signatures') return true;
  if (!first || hasNumbers(view, row, header)) return false;
  const nameRight = header.columns.get('name')?.right ?? header.right;
  if (first.col > nameRight) return false;
  if (kind === 'goals') return true;
  const label = first.label;
  const wide = first.span.right - first.span.left >= (header.right - header.left) * 0.6 && label.length > 25;
  const level = header.columns.get('level1')?.left ?? header.columns.get('name')?.left ?? 0;
  return first.col <= level && (first.words.closing || wide) && !levelLike(label);
}

/**
 * A sentence over the whole width between two indicators is a note and not the end of the table; nor is what is
 * above the head printed again.
 */
function goesOnBelow(
  view: GridView,
  row: number,
  limit: number,
  header: IndicatorHeader,
  kinds: ReadonlyMap<number, RowKind>,
): boolean {
  const next = view.rows.find((at) => at > row && kinds.get(at) !== 'pageBreak');
  if (next === undefined || next > limit) return false;
  const head = isHeaderRow(view, next) ? next : headerBelow(view, next);
  if (head !== null && repeats(view, head, header)) return true;
  if (view.row(row).length !== 1) return false;
  const [first] = view.row(next);
  if (first?.words.closing || totalIn(view.row(next))) return false;
  const own = (column: IndicatorColumn): boolean => {
    const cell = cellUnder(view, next, header.columns.get(column), header);
    return cell !== null && cell.row === next && !cell.blank;
  };
  const [target, actual] = [own('target'), own('actual')];
  return own('name') && ((target && actual) || ((target || actual) && hasNumbers(view, next, header)));
}

function levelLike(label: string): boolean {
  return CALLED_INDICATOR.test(label) && label.length < 16;
}

const VALUES: readonly IndicatorColumn[] = ['target', 'actual', 'weight', 'score'];

function readRow(view: GridView, row: number, header: IndicatorHeader, place: Place): IndicatorRow | null {
  const { level1Points, level2Points, level2Score, goal, goalPoints, goalScore, level1, level2 } = place;
  const cells: Partial<Record<IndicatorColumn, GridCell>> = {};
  header.columns.forEach((span, column) => {
    // Points merged down from the row above are in both rows.
    const cell = cellUnder(view, row, span, header);
    if (cell) cells[column] = cell;
  });
  if (level1Points) cells.groupWeight1 = level1Points;
  if (level2Points) cells.groupWeight2 = level2Points;
  if (header.earlierTarget && (cells.target?.blank ?? true)) {
    const earlier = cellUnder(view, row, header.earlierTarget, header);
    if (earlier && !earlier.blank) cells.target = earlier;
  }
  const marks = header.valueMarks;
  // The lower row of an indicator, also where its name is written again.
  if (marks && hasActualBelow(view, row - 1, marks.left)) return null;
  if (marks && hasActualBelow(view, row, marks.left)) {
    const below = cellUnder(view, row + 1, header.columns.get('target'), header);
    if (below) cells.actual = below;
  }
  const nameSpan = header.columns.get('name');
  const nameCell = cells.name ?? (nameSpan ? view.at(row, nameSpan.left) : null);
  if (!nameCell || nameCell.col < header.left) return null;
  const own = (cell: GridCell | undefined): boolean => cell !== undefined && cell.row === row && !cell.blank;
  let filled = 0;
  let nils = 0;
  for (const column of VALUES) {
    if (!own(cells[column])) continue;
    filled += 1;
    if (isNil(cells[column] ?? null)) nils += 1;
  }
  const numeric = (['weight', 'score'] as const).some(
    (column) => own(cells[column]) && pointsIn(cells[column] ?? null) !== null,
  );
  if (nameCell.row < row && !numeric) return null;
  const { label, blank } = nameCell;
  // `指标1：/` with `/` for weight and score: the row stays in the form but does not count.
  const crossed = nils > 1 || (nils === 1 && ENDS_NIL.test(label));
  const struckOut = crossed && !blank && !numeric;
  const template = blank || TEMPLATE_NAME.test(label);
  if (template && !struckOut && !numeric && filled - nils < 2) return null;
  const unused = (text: string | undefined): boolean => nilMark(text ?? '') === 'not-applicable';
  const applicable = numeric || !(struckOut || unused(label) || unused(cells.target?.label));
  const name = nameCell;
  return { row, cells, name, goal, goalPoints, goalScore, level1, level2, level2Score, applicable };
}

/** 预算执行（万元） */
export const hasUnit = ({ text }: GridCell): boolean => UNIT_IN_BRACKETS.test(text);

function isExecution({ row, level1, level2, name }: IndicatorRow): boolean {
  const first = [level1, level2, name].find((cell) => cell !== null && !cell.blank);
  // 资金 | 预算执行（万元） | 350 | 343: the amounts are in a separate row.
  if (level2 === null && first && MONEY_GROUP.test(first.label) && hasUnit(name)) return namesExecution(name);
  // 资金支付率（10分）, merged over the levels and the name, or alone beside a blank name: no group, and no indicator of
  // one.
  const alone = level1 === name || (name.blank && first?.row === row);
  if (alone && first && namesRate(first)) return true;
  // 项目预算执行情况 may be the level of other indicators: 资金投入情况, 社会资本投资到位率.
  const other = !name.blank && !SPEAKS_OF_EXECUTION.test(name.label);
  return first !== undefined && first !== null && namesExecution(first) && !other;
}

/** 预算执行率得分 over the label columns, below the indicators: it repeats the score of the fund block. */
function restatesExecution(row: IndicatorRow): boolean {
  const label = row.level1 ?? row.level2 ?? row.name;
  // Over all label columns, or only in the first where nothing is merged.
  const alone = row.name.blank || (row.name === label && label.span.right > label.span.left);
  return alone && isExecution(row) && ENDS_WITH_SCORE.test(label.words.core);
}
