import { Decimal, sumOf } from '../../workbook/decimal';
import type { Execution, FormCell } from '../form';
import { fullMarkOf, type Addend, type NumberReading } from '../reading';
import { AS_REVIEW, type ViolationDetails } from './define-check';
import type { IndicatorContext } from './context';
import { flatMap } from '../lists';
import { rivalSums } from './rivals';
import { NO_NAME_OF_NUMBER } from '../words/totals';

/**
 * Unclaimed numbers: every number of the table is claimed by a unit, a sum, a fund row … of the form model, or it
 * was not understood. A sum is reported as wrong only where no unclaimed number would make it right.
 */

type ColumnKey = 'weight' | 'score';

/**
 * The cells that would make a sum right that differs by `gap` (stated minus counted), as the details of a 待确认;
 * null = none.
 */
export function unexplained(
  context: IndicatorContext,
  column: ColumnKey,
  gap: Decimal,
  details: ViolationDetails,
): ViolationDetails | null {
  const cells =
    (gap.gt(0)
      ? unclaimedFor(context, column, gap)
      : (totalAmongRows(context, column, gap.neg()) ??
        namelessRows(context, column, gap.neg()) ??
        misreadRows(context, column, gap.neg()))) ?? otherColumn(context, column, gap);
  return toReview(cells, details);
}

/**
 * Scores in rows without a name and without points, where their sum is the extra: it is not known what they are
 * for.
 */
function namelessRows(
  { form, facts }: IndicatorContext,
  column: ColumnKey,
  extra: Decimal,
): readonly FormCell[] | null {
  if (column !== 'score') return null;
  const nameless = facts.scores.addends.filter(({ index }) => {
    const row = index === undefined ? null : form.indicators[index];
    return row?.name.text.trim() === '' && facts.rows[row.index]?.weight.kind !== 'number';
  });
  return cellsMaking(nameless, extra);
}

/** Heads of other columns that may be the right one, whose numbers add up to the stated sum. */
function otherColumn(context: IndicatorContext, column: ColumnKey, gap: Decimal): readonly FormCell[] {
  const { facts } = context;
  const rows = column === 'weight' ? facts.weights : facts.scores;
  return rivalSums(context, column, [rows.total.plus(gap)]);
}

/** The details of a review by a person, with the cells that were not understood; null without such cells. */
export function toReview(
  cells: readonly FormCell[],
  details: ViolationDetails = {},
): ViolationDetails | null {
  if (cells.length === 0) return null;
  const named = cells.map(({ address }) => address).join('、');
  const data = { cells: named, ...details.data };
  return { ...details, ...AS_REVIEW, related: cells, data };
}

export interface Unclaimed {
  readonly cell: FormCell;
  readonly value: Decimal;
}

/** Only the cells of such numbers. */
export const unclaimedCells = (found: readonly Unclaimed[]): readonly FormCell[] =>
  found.map(({ cell }) => cell);

/** The cells of numbers that add up to a sum; null where they do not. */
function cellsMaking(found: readonly Unclaimed[], sum: Decimal): readonly FormCell[] | null {
  return sumOf(found.map(({ value }) => value)).eq(sum) ? unclaimedCells(found) : null;
}

/** Cells of the form that hold a number other than 0, read as points or by `read`. */
function numbersAmong(
  context: IndicatorContext,
  wanted: (cell: FormCell) => boolean,
  read = (cell: FormCell): NumberReading => context.points(cell),
): readonly Unclaimed[] {
  return flatMap(context.cells, (cell) => {
    const reading = wanted(cell) ? read(cell) : null;
    return reading?.kind === 'number' && !reading.value.isZero() ? { cell, value: reading.value } : null;
  });
}

/**
 * Cells of rows that have all points of a form, beside rows with their own points, where the sum is right without
 * them: each is the total of another table.
 */
function totalAmongRows(
  { facts, form }: IndicatorContext,
  column: ColumnKey,
  extra: Decimal,
): readonly FormCell[] | null {
  const { addends } = facts.weights;
  const full = fullMarkOf(form);
  const whole = addends.filter(({ value }) => value.gte(full));
  if (whole.length === 0 || whole.length === addends.length) return null;
  const rows = new Set(whole.map(({ index }) => index));
  const own = column === 'weight' ? whole : facts.scores.addends.filter(({ index }) => rows.has(index));
  return cellsMaking(own, extra);
}

/** Cells of the form model that hold points or amounts, by key. */
function claimed({ form }: IndicatorContext): ReadonlySet<FormCell> {
  const { indicators, rateRow, groups, subtotals, total, execution, funds, fields } = form;
  const cells = [
    ...flatMap(indicators, (row) => [
      row.weight,
      row.score,
      row.reviewScore,
      row.target,
      row.actual,
      row.name,
      row.completion,
      row.coefficient,
      row.deduction,
    ]),
    ...flatMap(groups, ({ cell, declaredCell, score }) => [cell, declaredCell, score]),
    ...flatMap([total, ...subtotals], (row) => (row ? [row.weight, row.score, row.label] : null)),
    ...(execution ? executionCells(execution) : []),
    ...(rateRow ? [rateRow.name, rateRow.target, rateRow.actual, rateRow.weight, rateRow.score] : []),
    ...flatMap(funds?.rows ?? [], (row) => Object.values(row.cells)),
    ...fields.map(({ value }) => value),
  ];
  return new Set(flatMap(cells, (cell) => cell));
}

function executionCells(execution: Execution): readonly (FormCell | null)[] {
  const { budget, executed, rate, weight, score, pointsCell, parts = [] } = execution;
  return [budget, executed, rate, weight, score, pointsCell, ...parts];
}

/**
 * Unclaimed numbers in the rows about money: in the rows of the fund block, and of the execution rate wherever it
 * is.
 */
export function openMoney(context: IndicatorContext): readonly Unclaimed[] {
  const { funds, execution, sheet } = context.form;
  const cells = [
    ...(funds ? [funds.label, ...funds.columns.map(({ header }) => header)] : []),
    ...(funds?.rows ?? []).map(({ label }) => label),
    ...(execution ? executionCells(execution) : []),
  ];
  const rows = new Set(flatMap(cells, (cell) => (cell?.sheet === sheet ? cell.row : null)));
  const known = claimed(context);
  return numbersAmong(
    context,
    (cell) => cell.sheet === sheet && rows.has(cell.row) && !known.has(cell),
    (cell) => context.number(cell),
  );
}

/** Unclaimed numbers of a row, with their cells. */
export function unclaimedInRow(context: IndicatorContext, { sheet, row }: FormCell): readonly Unclaimed[] {
  const known = claimed(context);
  return numbersAmong(context, (cell) => cell.sheet === sheet && cell.row === row && !known.has(cell));
}

/**
 * The cells that would make a total of money right that differs by `gap` (stated minus counted): unclaimed numbers
 * of its column, or sources that are included in the row above them (中央资金 120 above 60 and 60, without the word
 * 其中).
 */
export function unexplainedMoney(
  context: IndicatorContext,
  {
    header,
    total,
    parts,
  }: { readonly header: FormCell; readonly total: FormCell; readonly parts: readonly Addend[] },
  gap: Decimal,
  details: ViolationDetails,
): ViolationDetails | null {
  const found = gap.gt(0) ? unclaimedMoney(context, header, total, gap) : heldTwice(parts, gap.neg());
  return found && toReview(found, details);
}

function unclaimedMoney(
  context: IndicatorContext,
  header: FormCell,
  total: FormCell,
  gap: Decimal,
): readonly FormCell[] | null {
  const known = claimed(context);
  const last = context.form.indicators[0]?.row ?? context.form.range.bottom + 1;
  const end = last > header.row ? last : context.form.range.bottom + 1;
  const free = numbersAmong(
    context,
    (cell) =>
      cell.sheet === total.sheet &&
      cell.col === total.col &&
      cell.row > header.row &&
      cell.row < end &&
      !known.has(cell),
  );
  return runOf(free, gap);
}

/** Neighbouring sources that add up to the source directly above them, where they are the extra. */
function heldTwice(parts: readonly Addend[], extra: Decimal): readonly FormCell[] | null {
  for (let at = 0; at < Math.min(parts.length, MOST_UNCLAIMED); at += 1) {
    const whole = parts[at];
    if (!whole?.value.eq(extra)) continue;
    for (let end = at + 3; end <= parts.length; end += 1) {
      const below = cellsMaking(parts.slice(at + 1, end), extra);
      if (below) return below;
    }
  }
  return null;
}

/**
 * Unclaimed numbers of the column between its heading and the total that add up to the gap; or one above the table,
 * where the execution has no score: that of money whose heads were not understood.
 */
function unclaimedFor(
  context: IndicatorContext,
  column: ColumnKey,
  gap: Decimal,
): readonly FormCell[] | null {
  const { form } = context;
  const headers = form.columns.filter((choice) => choice.column === column).map(({ header }) => header);
  const [first] = headers;
  if (!first) return null;
  const known = claimed(context);
  const cols = new Set(headers.map(({ col }) => col));
  // 自评总分 may be above the table.
  const last = form.total?.label.row ?? 0;
  const end = last > first.row ? last : form.range.bottom + 1;
  const free = numbersAmong(context, (cell) => {
    const inside = cell.sheet === first.sheet && cols.has(cell.col) && cell.row > first.row && cell.row < end;
    return inside && !known.has(cell);
  });
  const run = runOf(free, gap);
  if (run || column === 'weight' || form.execution?.score) return run;
  const above = numbersAmong(
    context,
    (cell) => cell.sheet === first.sheet && cell.row < first.row && !known.has(cell),
  ).find(({ value }) => value.eq(gap));
  return above ? [above.cell] : null;
}

/** The first run of neighbours that add up to the gap; null when there is none. */
function runOf(items: readonly Unclaimed[], gap: Decimal): readonly FormCell[] | null {
  const most = items.slice(0, MOST_UNCLAIMED);
  for (let from = 0; from < most.length; from += 1) {
    for (let to = most.length; to > from; to -= 1) {
      const run = cellsMaking(most.slice(from, to), gap);
      if (run) return run;
    }
  }
  return null;
}

/** With more unclaimed numbers than this, a fitting run proves nothing. */
const MOST_UNCLAIMED = 30;

/**
 * Rows that were read as indicators but belong to something else. Their points and their scores are exactly the
 * extra of both sums. At least one of them does not look like an indicator: it has no name, the name of a total or
 * of a numbered column, or all points of the form. A row whose points are only too high is still an indicator and
 * has its own findings.
 */
function misreadRows(
  context: IndicatorContext,
  column: ColumnKey,
  extra: Decimal,
): readonly FormCell[] | null {
  const { form, facts } = context;
  const total = context.points(form.total?.score ?? null);
  const printed = context.weight(form.total?.weight ?? null);
  if (total.kind !== 'number') return null;
  const apart =
    facts.executionInTotal && facts.executionScore.kind === 'number' ? facts.executionScore.value : 0;
  const full = printed.kind === 'number' ? printed.value : fullMarkOf(form);
  const extraScore = facts.scores.total.plus(apart).minus(total.value);
  const extraWeights = [facts.weights.total, facts.weights.total.plus(facts.executionPoints ?? 0)]
    .map((sum) => sum.minus(full))
    .filter((each) => each.gt(0));
  if (extraScore.lte(0)) return null;
  const scores = new Map(facts.scores.addends.map((addend) => [addend.index, addend]));
  const rows = facts.weights.addends.map((weight) => {
    const scored = scores.get(weight.index);
    const own = column === 'weight' ? weight : scored;
    return { ...weight, score: scored?.value ?? new Decimal(0), own: own ?? null };
  });
  const odd = rows.map((row) => isOdd(context, row));
  const run = firstRun(rows, odd, extraScore, extraWeights);
  const own = flatMap(run ?? [], (row) => row.own);
  return run && cellsMaking(own, extra);
}

/**
 * The longest run of neighbours, from the first row that begins one, with at least one odd row, with scores that
 * add up to `score` and points that add up to one of `weights`. It looks up the sums up to each row instead of
 * adding every run, because a form may have thousands of rows.
 */
function firstRun<T extends { readonly value: Decimal; readonly score: Decimal }>(
  rows: readonly T[],
  odd: readonly boolean[],
  score: Decimal,
  weights: readonly Decimal[],
): readonly T[] | null {
  const sums = [{ score: new Decimal(0), weight: new Decimal(0), odd: 0 }];
  /** The last row with these sums up to it. */
  const ends = new Map<string, number>();
  const keyOf = (scores: Decimal, points: Decimal): string => `${scores} ${points}`;
  rows.forEach((row, at) => {
    const last = sums.at(-1) ?? { score: new Decimal(0), weight: new Decimal(0), odd: 0 };
    const sum = {
      score: last.score.plus(row.score),
      weight: last.weight.plus(row.value),
      odd: last.odd + (odd[at] ? 1 : 0),
    };
    sums.push(sum);
    ends.set(keyOf(sum.score, sum.weight), at + 1);
  });
  for (let from = 0; from < rows.length; from += 1) {
    const begin = sums[from];
    if (!begin) break;
    for (const weight of weights) {
      const end = ends.get(keyOf(begin.score.plus(score), begin.weight.plus(weight))) ?? from;
      if (sums[end] && sums[end].odd > begin.odd) return rows.slice(from, end);
    }
  }
  return null;
}

function isOdd({ form }: IndicatorContext, { index, value, label }: Addend): boolean {
  const name = index === undefined ? '' : (form.indicators[index]?.name.text ?? '');
  return (
    name.trim() === '' || value.gte(fullMarkOf(form)) || NO_NAME_OF_NUMBER.test(label.replace(/\s+/g, ''))
  );
}
