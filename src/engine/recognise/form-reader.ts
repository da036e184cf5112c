import { rangeAddress } from '../../workbook/address';
import {
  unscored,
  type Execution,
  type Field,
  type FormCell,
  type FundBlock,
  type FundList,
  type GoalBlock,
  type Group,
  type IndicatorForm,
  type TotalRow,
} from '../form';
import { sumOf } from '../../workbook/decimal';
import { labelledTotal } from '../text';
import type { Rect } from '../../workbook/snapshot';
import { readContinuation, type Continuation } from './continuation';
import { hiddenCells } from './blocks/hidden-cells';
import { readExecutionPairs } from './funds/execution-pairs';
import { statedUnit, readFunds, type FundReading } from './funds/funds';
import { readFundLists } from './funds/lists';
import { groupsOf, indicatorsOf } from './indicators/groups';
import { missingColumns } from './header/doubts';
import { columnChoices, columnRivals } from './header/header';
import type { ColumnChoices, IndicatorHeader } from './header/types';
import { readGoals } from './blocks/goals';
import { firstOf, readClosing, readFields, readLoneDate, readTitle } from './blocks/fields';
import { moneyBeside, type MoneyBeside } from './lines/money-beside';
import { totalAfter, underOtherHeads, underScores } from './lines/totals';
import { amountsOfRate, executionFromRow } from './indicators/execution-row';
import { readTurnedFunds } from './funds/turned';
import { rateRowFrom, rateRowOf } from './indicators/rate-row';
import { readIndicators, type IndicatorReading } from './indicators/rows';
import type { IndicatorRow } from './lines/indicator-row';
import { looksNumeric, numberIn, pointsIn } from '../cells/quantity';
import { indicatorHeaders, type FormPage } from './lines/page';
import type { Segment } from './lines/segments';
import { shareExecution, weighInShares } from './indicators/shares';
import { within, type GridView } from './sheet/view';
import { kindOf } from './blocks/kind';
import { readYear } from './blocks/year';
import { flatMap, onlyOf } from '../lists';
import { TOTAL_WORD } from '../words/totals';
import { UNIT_LABEL } from '../words/amounts';

/**
 * Reads one segment of a sheet as a form; null when it has no indicator table. `next` is the segment of a
 * following sheet on which the table continues.
 */
export function readForm(
  page: FormPage,
  sheetName: string,
  choices: ColumnChoices,
  next: FormPage | null = null,
): IndicatorForm | null {
  const { view: sheet, segment: all, project, columns: own } = page;
  const beside = moneyBeside(sheet, all);
  const view = beside?.table ?? sheet;
  const segment = beside ? { ...all, kinds: beside.kinds } : all;
  const headers = indicatorHeaders(view, segment, choices);
  const [header] = headers;
  if (!header) return null;
  const part: Part = { view, segment, header, headers, project, beside };
  const money = readMoney(part);
  const { funds, stated } = money;
  const table = readTable(part, money, choices, next);
  const { readings, rows, inShares, executionRow } = table;
  if (rows.length === 0 && executionRow === null) return null;
  const columns = flatMap(headers, columnChoices);
  const has = (column: string): boolean => columns.some((choice) => choice.column === column);
  const groups = groupsOf(rows, inShares);
  const title = readTitle(
    view,
    segment,
    firstOf(segment.kinds, 'fundHeader', 'goals', 'indicatorHeader') ?? header.top,
  );
  const fields = fieldsOfForm(part, money);
  const below = totalBelowMoney(part, money);
  const moneyBottom = beside ? 0 : (funds?.bottom ?? 0);
  const lastRow = Math.max(table.bottom, moneyBottom, below?.label.row ?? 0);
  const scoredRate =
    executionRow && !(stated && money.hasScore) ? executionFromRow(executionRow, stated) : stated;
  const execution = executionInPoints(scoredRate, rows, inShares);
  const totals = [...flatMap(readings, (reading) => reading.totals), ...(below ? [below] : [])];
  const closing = readClosing([{ view, from: lastRow + 1, to: segment.bottom }, ...table.below], totals);
  const grand =
    totals.findLast(({ scope }) => scope === 'grand') ?? (project ? listedTotal(totals, rows) : null);
  const total = grand && underScores(grand, rows, execution);
  const whole = formRange(sheet, all);
  const range = project ? { ...whole, top: project.name.row } : { ...whole, ...own };
  const kind = kindOf({ title, fields, columns: has, funds: funds?.block ?? null, groups, sheetName });
  const scored = has('score');
  const indicators = indicatorsOf(rows, groups, { hasWeightColumn: has('weight'), scored, inShares });
  const ofTargets = kind === 'project-targets' || kind === 'department-targets';
  const unscoredRate = money.hasScore || ofTargets ? null : rateRowOf(indicators, stated);
  const rateRow = executionRow ? rateRowFrom(executionRow) : unscoredRate;
  return {
    id: `${sheetName}!${rangeAddress(range)}`,
    sheet: view.index,
    sheetName,
    range,
    kind,
    title,
    year: readYear(view, title, segment.top, header.top),
    fields: [...fields, ...fillingDates(part, fields, lastRow)],
    funds: funds ? { ...funds.block, unit: funds.block.unit ?? unitAbove(sheet, all, header.top) } : null,
    fundLists: fundListsOf(part, funds),
    execution: execution ?? (rateRow && amountsOfRate(rateRow)),
    rateRow,
    goals: readGoals(view, segment, segment.top, header.top - 1) ?? listedGoal(project),
    columns,
    layout: header.layout,
    rivals: flatMap(headers, columnRivals),
    doubts: flatMap(headers, (one) => [...one.doubts, ...missingColumns(view, one, kind)]),
    groups,
    indicators,
    weightsInShares: inShares,
    total: total ?? headerTotal(fields, rows),
    subtotals: totals.filter((row) => row.label !== grand?.label).map((row) => withGroup(row, rows, groups)),
    formReason: closing.formReason,
    notes: [...flatMap(readings, (reading) => reading.constraints), ...closing.notes],
    hiddenCells: hiddenCells(view, [
      ...flatMap(indicators, ({ weight, score }) => [weight, score]),
      execution?.weight ?? null,
      execution?.score ?? null,
    ]),
  };
}

/** The parts of the sheet from which a form is read: its columns, and where its tables begin. */
interface Part {
  readonly view: GridView;
  readonly segment: Segment;
  readonly header: IndicatorHeader;
  readonly headers: readonly IndicatorHeader[];
  readonly project: FormPage['project'];
  readonly beside: MoneyBeside | null;
}

/** The money of a form, and the execution rate stated with it. */
interface Money {
  /** The row of its heads, where it is above or below the table. */
  readonly row: number | null;
  readonly funds: FundReading | null;
  readonly stated: Execution | null;
  /** The execution rate has points or a score there. */
  readonly hasScore: boolean;
}

function readMoney({ view, segment, header, project, beside }: Part): Money {
  const { kinds, top, bottom } = segment;
  const row = firstOf(kinds, 'fundHeader');
  const turned = row === null || beside ? null : readTurnedFunds(view, row);
  const limit = row !== null && row < header.top ? header.top - 1 : bottom;
  const own = row === null || turned ? null : readFunds(view, row, kinds, limit);
  const block = beside ? readFunds(beside.money, beside.row, beside.moneyKinds, bottom) : own;
  const funds = turned ?? block;
  const stated =
    turned?.execution ??
    executionAbove(block) ??
    readExecutionPairs(view, kinds, top, header.top - 1) ??
    funds?.execution ??
    (project ? unscored(project.budget, project.executed) : null);
  return {
    row,
    funds,
    stated,
    hasScore: stated !== null && (stated.score !== null || stated.weight !== null),
  };
}

/** The rows of indicators, including those on the next sheet. */
interface TableReading {
  readonly readings: readonly IndicatorReading[];
  readonly rows: readonly IndicatorRow[];
  /** The weights are shares of 1. */
  readonly inShares: boolean;
  readonly executionRow: IndicatorRow | null;
  /** Last row on this sheet. */
  readonly bottom: number;
  /** What is below the table on the next sheet. */
  readonly below: Continuation['below'];
}

function readTable(
  { view, segment, headers }: Part,
  { hasScore }: Money,
  choices: ColumnChoices,
  next: FormPage | null,
): TableReading {
  const first = headers.map((one) => {
    const reading = readIndicators(
      tableView(view, one, headers),
      one,
      segment.kinds,
      (headers.find(({ top }) => top > one.bottom)?.top ?? segment.bottom + 1) - 1,
      hasScore,
    );
    return { ...reading, totals: reading.totals.map((total) => underOtherHeads(view, total, one, headers)) };
  });
  const more = readContinuation(next, headers, hasScore, choices, first.at(-1)?.place);
  const readings = [...first, ...more.readings];
  const inShares = weighInShares(
    flatMap(readings, ({ rows: own, executionRow }) => (executionRow ? [...own, executionRow] : own)),
  );
  return {
    readings,
    rows: flatMap(readings, (reading) => reading.rows),
    inShares,
    executionRow: readings.find(({ executionRow }) => executionRow !== null)?.executionRow ?? null,
    bottom: Math.max(...first.map(({ bottom }) => bottom)),
    below: more.below,
  };
}

function fieldsOfForm(
  { view, segment, header, project }: Part,
  { row, funds, stated }: Money,
): readonly Field[] {
  return [...readFields(view, segment.top, header.top - 1), ...listedName(project)].filter(
    ({ key, label, value }) =>
      // 得分 of the execution rate is not the total of the form.
      (value === null || value !== stated?.score) &&
      (stated === null || label !== stated.score) &&
      (key !== 'headerTotal' || !besideAmounts(view, label)) &&
      (row === null || label.row < row || label.row > (funds?.bottom ?? row)),
  );
}

/** Amounts beside their labels; beside the planned money of the year, in a block, that of several years. */
function fundListsOf({ view, segment, header }: Part, funds: FundReading | null): readonly FundList[] {
  const inBlock = new Set(flatMap(funds?.block.rows ?? [], ({ cells }) => Object.values(cells)));
  return funds?.block.columns.some(({ key }) => key !== 'budget')
    ? []
    : readFundLists(view, segment.top, header.top - 1).filter(({ total }) => !inBlock.has(total.amount));
}

/** 填表人 | … | 填表日期 | … below the table; else a date that stands alone in the head or below the table. */
function fillingDates(
  { view, segment, header }: Part,
  fields: readonly Field[],
  lastRow: number,
): readonly Field[] {
  const signed = readFields(view, lastRow + 1, segment.bottom).filter(({ key }) => key === 'fillingDate');
  if (signed.length > 0 || fields.some(({ key }) => key === 'fillingDate')) return signed;
  const below = readLoneDate(view, lastRow + 1, segment.bottom);
  return below.length > 0 ? below : readLoneDate(view, segment.top, header.top - 1);
}

/** The total below the money, where the money is below the table. */
function totalBelowMoney({ view, segment, header }: Part, { row, funds }: Money): TotalRow | null {
  return funds && row !== null && row > header.top
    ? totalAfter(view, header, funds.bottom, segment.bottom)
    : null;
}

/** 小计 below the rows of a listed project is the total of its form. */
function listedTotal(totals: readonly TotalRow[], rows: readonly IndicatorRow[]): TotalRow | null {
  const only = onlyOf(totals);
  const last = rows.at(-1)?.row ?? Infinity;
  return only && only.label.row > last ? { ...only, scope: 'grand', group: null } : null;
}

/** In a list of forms, 项目名称 is in a column beside the table. */
function listedName(project: FormPage['project']): readonly Field[] {
  return project ? [{ key: 'projectName', label: project.label, value: project.name }] : [];
}

/** So is its goal. */
function listedGoal(project: FormPage['project']): GoalBlock | null {
  const goal = project?.goal;
  return goal ? { label: goal.label, expected: [goal.text], achieved: [] } : null;
}

const HUNDRED = 100;

function executionInPoints(
  read: Execution | null,
  rows: readonly IndicatorRow[],
  inShares: boolean,
): Execution | null {
  if (!read || !read.points?.gte(HUNDRED)) return read && inShares ? shareExecution(read) : read;
  const weights = new Set(flatMap(rows, ({ cells: { weight } }) => weight));
  const whole = sumOf(flatMap([...weights], (cell) => pointsIn(cell))).eq(read.points);
  // 100 | 98 beside the money, where the rows alone add up to 100: they are the points and score of the whole
  // form.
  return whole
    ? { ...read, weight: null, score: null, points: null, pointsFrom: 'none', pointsCell: null }
    : read;
}

/**
 * The execution of the fund block; null when there are no amounts under its heads, which then may be labels of
 * pairs (预算数 | 6.84).
 */
function executionAbove(funds: FundReading | null): Execution | null {
  const { budget = null, executed = null } = funds?.execution ?? {};
  const words = [budget, executed].filter((cell) => cell && cell.text !== '' && !looksNumeric(cell));
  return words.length === 2 ? null : (funds?.execution ?? null);
}

/** 合计 | 中央资金 | 得分 | 分值, 支出 | 2058 | 执行率 | 98% | 得分：9.8分: whether the label is in a row of amounts and rates. */
function besideAmounts(view: GridView, label: FormCell): boolean {
  return (
    !TOTAL_WORD.test(label.text) &&
    view
      .row(label.row)
      .some(
        (cell) =>
          cell.col !== label.col &&
          (cell.words.fund === 'rate' || cell.words.fund === 'executed' || cell.words.fund === 'weight'),
      )
  );
}

/** The columns of one table only, where another table is beside it. */
function tableView(view: GridView, header: IndicatorHeader, headers: readonly IndicatorHeader[]): GridView {
  const beside = headers.filter((other) => other !== header && other.top === header.top);
  if (beside.length === 0) return view;
  const name = (one: IndicatorHeader): number =>
    one.columns.get('level2')?.left ?? one.columns.get('name')?.left ?? one.left;
  const right = Math.min(...beside.map(name).filter((col) => col > name(header)));
  const isFirst = beside.every((other) => name(other) > name(header));
  return within(view, isFirst ? view.left : name(header), Number.isFinite(right) ? right - 1 : view.right);
}

/** 总分：100 in the header, when the table has no total row. */
function headerTotal(fields: readonly Field[], rows: readonly IndicatorRow[]): TotalRow | null {
  const field = fields.find(
    ({ key, value }) =>
      key === 'headerTotal' && value && (numberIn(value) ?? labelledTotal(value.text)) !== null,
  );
  return field && rows.length > 0
    ? { label: field.label, weight: null, score: field.value, scope: 'grand', group: null }
    : null;
}

function withGroup(total: TotalRow, rows: readonly IndicatorRow[], groups: readonly Group[]): TotalRow {
  if (total.scope !== 'group') return total;
  const lastAbove = rows.findLastIndex(({ row }) => row < total.label.row);
  const group = groups.findIndex(({ level, indicators }) => level === 1 && indicators.includes(lastAbove));
  return { ...total, group: group < 0 ? null : group };
}

function formRange(view: GridView, segment: Segment): Rect {
  let left = Infinity;
  let right = 0;
  for (const row of segment.kinds.keys()) {
    for (const cell of view.row(row)) {
      if (cell.col < left) left = cell.col;
      if (cell.span.right > right) right = cell.span.right;
    }
  }
  // A heading over forms that are side by side is wider than each of them.
  return { top: segment.top, left, bottom: segment.bottom, right: Math.min(right, view.right) };
}

function unitAbove(view: GridView, segment: Segment, to: number): FundBlock['unit'] {
  for (const row of segment.kinds.keys()) {
    if (row >= to) break;
    for (const cell of view.row(row)) {
      if (UNIT_LABEL.test(cell.label)) {
        const unit = statedUnit([cell.text]);
        if (unit) return unit;
      }
    }
  }
  return null;
}
