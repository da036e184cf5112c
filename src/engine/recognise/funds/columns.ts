import { AMOUNT_COLUMNS, type FundColumn } from '../../form';
import type { Decimal } from '../../../workbook/decimal';
import { looksNumeric, numberIn } from '../../cells/quantity';
import { flatMap } from '../../lists';
import { compactText } from '../../text';
import {
  APPLIED_FOR,
  GRANTED,
  LATER_BUDGET,
  OF_THE_BEGINNING,
  PAID_IN,
  SPENT_OF_OTHERS,
} from '../../words/fund-heads';
import { WHOLE_PERIOD } from '../../words/fund-lists';
import { ADDED_UP, FUND_ROW, FUND_TOTAL } from '../../words/fund-rows';
import { OF_YEAR } from '../../words/head-marks';
import { isHintRow } from '../lines/rows';
import type { GridCell } from '../sheet/cell';
import type { GridView } from '../sheet/view';

/** The columns of a fund block: the heads in one or two rows, and the decision between columns of one meaning. */

export type MoneyColumn = { readonly key: FundColumn; readonly header: GridCell };

/** Columns of the header, sub-headers (上年结转 | 当年安排) under a merged head included. */
export function fundColumns(
  view: GridView,
  row: number,
  limit: number,
): { columns: readonly MoneyColumn[]; bottom: number } {
  const top = view
    .visibleRow(row)
    .filter((cell) => typeof cell.value === 'string' && cell.span.bottom - cell.span.top < 3);
  let bottom = headsBottom(top, row);
  const cells = new Map<number, { key: FundColumn | 'ignored' | null; header: GridCell }>();
  for (const cell of top) cells.set(cell.col, { key: cell.words.fund, header: cell });
  const below = view.row(row + 1).filter((cell) => typeof cell.value === 'string');
  // A parent head extends to the next header, merged or not.
  const reach = (cell: GridCell): number =>
    Math.max(cell.span.right, (top.find((other) => other.col > cell.col)?.col ?? cell.span.right + 1) - 1);
  const parents = top.filter(
    (cell) => cell.span.bottom === row && reach(cell) > cell.col && cell.words.fund !== null,
  );
  const sub = below.filter(
    (cell) =>
      parents.some((parent) => cell.col >= parent.col && cell.span.right <= reach(parent)) &&
      cell.words.fund !== null,
  );
  // 下达预算 over 中央资金 | 省级资金 | 小计: the amounts under 小计 are those of the head.
  const sums = flatMap(parents, (parent) => {
    const inside = (cell: GridCell): boolean => cell.col >= parent.col && cell.right <= parent.right;
    const header = below.find((cell) => inside(cell) && ADDED_UP.test(cell.words.core));
    return header && below.filter(inside).length > 1 ? { parent, header } : null;
  });
  const others = below.filter((cell) => !sums.some(({ header }) => header === cell));
  const isSecondRow = sub.length + sums.length > 0 && row + 1 <= limit;
  if (isSecondRow && !others.some((cell) => FUND_TOTAL.test(cell.words.core))) {
    for (const cell of sub) cells.set(cell.col, { key: cell.words.fund, header: cell });
    for (const { parent, header } of sums) {
      cells.delete(parent.col);
      cells.set(header.col, { key: parent.words.fund, header });
    }
    bottom = Math.max(bottom, row + 1);
  }
  if (bottom === row && row + 1 <= limit && isHintRow(view.row(row + 1))) bottom = row + 1;
  if (bottom === row && row + 1 <= limit && onlyPoints(view, row + 1, cells)) bottom = row + 1;
  const known = [...cells.values()].filter(
    (entry): entry is MoneyColumn => entry.key !== null && entry.key !== 'ignored',
  );
  const whole = spentInTwo(top) ? known.filter(({ key }) => key !== 'executed') : known;
  const named = [...whole.filter((column) => !headsLabels(column, known)), ...sumOfParts(known, top)];
  // 预算执行率(10分), merged down beside the block, is the label of the block.
  const leftmost = named.find(({ header }) => named.every((other) => header.col <= other.header.col));
  if (leftmost && leftmost.header.span.bottom > row) {
    const others = named.filter((column) => column !== leftmost);
    if (others.length > 0 && others.every(({ header }) => header.span.bottom < leftmost.header.span.bottom)) {
      return fundColumnsFrom(
        view,
        others,
        Math.max(...others.map(({ header }) => header.span.bottom)),
        limit,
      );
    }
  }
  return fundColumnsFrom(view, named, bottom, limit);
}

/** The lowest row of the heads; the label of the block (预算资金, merged down beside the amounts) extends further. */
function headsBottom(top: readonly GridCell[], row: number): number {
  const [first, ...others] = top.filter((cell) => cell.words.fund !== null).map(({ span }) => span.bottom);
  const beside = others.length > 0 ? Math.max(...others) : (first ?? row);
  const label = top[0]?.words.fund !== null && FUND_TOTAL.test(top[0]?.words.core ?? '');
  return Math.max(row, label ? beside : Math.max(first ?? row, beside));
}

/** 执行数 | 执行数（其他）: the executed amount is the sum of the two, so neither of them is it. */
function spentInTwo(top: readonly GridCell[]): boolean {
  return top.some(({ value }) => SPENT_OF_OTHERS.test(compactText(String(value))));
}

/** 年度资金总额 | 年初预算数 | 全年执行数: the first is the head of the row names. */
function headsLabels({ key, header }: MoneyColumn, all: readonly MoneyColumn[]): boolean {
  const others = all.filter((other) => other.header.col > header.col);
  return (
    key === 'budget' &&
    FUND_TOTAL.test(header.words.core) &&
    all.every((other) => other.header.col >= header.col) &&
    others.some((other) => other.key === 'initial' || other.key === 'budget') &&
    others.some((other) => other.key === 'executed')
  );
}

/**
 * 中央 | 省 | 本级 | 合计 | 执行数, 年初预算 | 年中调整 | 小计 | 执行数: without a head for the budget, the sum of the
 * sources, or of what was planned and changed, is the budget.
 */
function sumOfParts(known: readonly MoneyColumn[], heads: readonly GridCell[]): readonly MoneyColumn[] {
  const executed = known.find(({ key }) => key === 'executed')?.header.col;
  if (executed === undefined || known.some(({ key }) => key === 'budget')) return [];
  const initial = known.find(({ key }) => key === 'initial')?.header.col ?? -1;
  const sums = heads.filter(
    ({ col, words }) => initial < col && col < executed && FUND_TOTAL.test(words.core),
  );
  const [header] = sums;
  return header && sums.length === 1 && heads.some(({ col }) => col < header.col)
    ? [{ key: 'budget', header }]
    : [];
}

/** Drops columns of words and decides between columns of the same meaning. */
function fundColumnsFrom(
  view: GridView,
  named: readonly MoneyColumn[],
  bottom: number,
  limit: number,
): { columns: readonly MoneyColumn[]; bottom: number } {
  const measured = named
    .filter(({ key }) => key === 'executed' || key === 'rate')
    .map(({ header }) => header.col);
  const dataRows = Array.from({ length: 6 }, (_, index) => bottom + 1 + index).filter(
    (at) => at <= limit && measured.some((col) => looksNumeric(view.at(at, col))),
  );
  const data = (col: number): readonly GridCell[] =>
    dataRows.map((at) => view.at(at, col)).filter((cell) => cell.row > bottom && !cell.blank);
  // On some forms 年度预算数（万元） is the head of the row labels: a column of words is not an amount column.
  const amounts = [...named]
    .sort((a, b) => a.header.col - b.header.col)
    .filter(({ key, header }) => {
      const [first, ...more] = data(header.col);
      // With an amount directly below its head, it is an amount column, whatever words are further down.
      if (!first || looksNumeric(first)) return true;
      const words = [first, ...more].filter(
        (cell) => typeof cell.value === 'string' && FUND_ROW.test(cell.label) && !cell.numeric,
      );
      return !(AMOUNT_COLUMNS.includes(key) && words.length >= (more.length + 1) / 2);
    });
  // 预算执行（万元） beside the block looks like a column, but has no number under it.
  const measuring = ({ header }: MoneyColumn): boolean => data(header.col).some(looksNumeric);
  const filled = amounts.filter(
    (column) =>
      measuring(column) ||
      !amounts.some((other) => other.key === column.key && other !== column && measuring(other)),
  );
  return { columns: onlyPlan(oneOfEach(withoutAddends(filled, data))), bottom };
}

/**
 * 批复数 | 支出数: one planned amount alone is the budget; beside a later one 批复数 is the first. But 计划总投资 beside
 * 本年预算数 is that of all years.
 */
function onlyPlan(columns: readonly MoneyColumn[]): readonly MoneyColumn[] {
  const budget = columns.find(({ key }) => key === 'budget');
  const ofYear = OF_YEAR.test(budget?.header.label ?? '');
  if (budget)
    return ofYear
      ? columns.filter(({ key, header }) => key !== 'initial' || !WHOLE_PERIOD.test(header.label))
      : columns;
  return columns.map((column) =>
    column.key === 'initial' && !OF_THE_BEGINNING.test(column.header.label)
      ? { ...column, key: 'budget' }
      : column,
  );
}

/** 上年结转 | 本年下达数 | 指标数: if the third is the sum of the first two in every row, it is the budget. */
function withoutAddends(
  columns: readonly MoneyColumn[],
  data: (col: number) => readonly GridCell[],
): readonly MoneyColumn[] {
  const carried = columns.find(({ key }) => key === 'carryover');
  const [own, whole] = columns.filter(({ key }) => key === 'budget');
  if (!carried || !own || !whole) return columns;
  const amounts = ({ header }: MoneyColumn): ReadonlyMap<number, Decimal> =>
    new Map(
      flatMap(data(header.col), (cell) => {
        const value = numberIn(cell);
        return value ? [[cell.row, value] as const] : null;
      }),
    );
  const [first, second] = [amounts(carried), amounts(own)];
  const rows = flatMap([...amounts(whole)], ([row, sum]) => {
    const [a, b] = [first.get(row), second.get(row)];
    return a && b ? sum.eq(a.plus(b)) : null;
  });
  const adds = rows.length > 1 && rows.every((fits) => fits);
  return adds ? columns.filter((one) => one !== carried && one !== own) : columns;
}

/** A row with only weight, rate and score, directly under the header and without a label. */
function onlyPoints(
  view: GridView,
  row: number,
  columns: ReadonlyMap<number, { key: FundColumn | 'ignored' | null }>,
): boolean {
  const own = view.row(row);
  return (
    own.length > 0 &&
    own.every((cell) => {
      const key = columns.get(cell.col)?.key;
      return cell.numeric && (key === 'weight' || key === 'rate' || key === 'score');
    })
  );
}

/** 年初预算 | 调整预算, 计划数 | 下达数: the second is the budget of the year; the amount paid in (到位) is not. */
function replaces(later: string, earlier: string): boolean {
  if (PAID_IN.test(later)) return false;
  return LATER_BUDGET.test(later) || (GRANTED.test(later) && APPLIED_FOR.test(earlier));
}

/** The first column of each meaning; a second 预算 column before the executed amounts is the adjusted one. */
function oneOfEach(columns: readonly MoneyColumn[]): readonly MoneyColumn[] {
  const kept: MoneyColumn[] = [];
  for (const column of columns) {
    const rival = kept.findIndex(({ key }) => key === column.key);
    if (rival < 0) kept.push(column);
    else if (
      column.key === 'budget' &&
      !kept.some(({ key }) => key === 'executed') &&
      replaces(column.header.label, kept[rival]?.header.label ?? '')
    ) {
      const earlier = kept[rival];
      if (earlier && !kept.some(({ key }) => key === 'initial'))
        kept[rival] = { key: 'initial', header: earlier.header };
      else kept.splice(rival, 1);
      kept.push(column);
    }
  }
  return kept;
}
