import { quantityOf } from '../../cells/quantity';
import { Decimal } from '../../../workbook/decimal';
import type { FormCell } from '../../form';
import type { IndicatorContext } from '../context';
import type { NumberReading } from '../../reading';
import { inAnotherUnit } from '../../score';
import { amountIn, numberOf, shortText } from '../../reading';
import { agree } from '../numbers';
import { compactText } from '../../text';
import { flatMap } from '../../lists';
import { LABELLED_RATE } from '../../words/fund-heads';

/** A row with an execution rate. */
export interface ShownRate {
  readonly label: string;
  readonly rate: FormCell;
  readonly reading: NumberReading;
  readonly budget: FormCell | null;
  readonly executed: FormCell | null;
  readonly initial: FormCell | null;
  /** The possible budgets: with what was carried over, and without; empty = not readable. */
  readonly budgets: readonly Decimal[];
  readonly executedAmount: Decimal | null;
  readonly initialAmount: Decimal | null;
  /** true for the row whose rate is scored. */
  readonly scored: boolean;
}

/** The amount in a cell, in the unit of another one. */
const amount = (like: FormCell | null, cell: FormCell | null): Decimal | null =>
  numberOf(amountIn(like, cell));

/**
 * Whether the initial budget is the only one: by the heads (年初预算数(A) | 全年执行数(B) | 执行率(B/A)), or because the
 * rates of all rows but one follow it. An adjusted budget that is not printed would change two rates: that of its
 * source and that of the total.
 */
function byInitial(context: IndicatorContext): boolean {
  const { funds } = context.form;
  const head = (wanted: string): string =>
    funds?.columns.find(({ key }) => key === wanted)?.header.text.normalize('NFKC') ?? '';
  if (head('budget') !== '') return false;
  if (head('initial').includes('(A)') && head('rate').includes('B/A')) return true;
  const rates = flatMap(funds?.rows ?? [], ({ cells }) => {
    const { initial, executed, rate } = cells;
    const base = amount(null, initial ?? null);
    const spent = amount(initial ?? null, executed ?? null);
    if (!rate || !base || !spent || base.isZero()) return null;
    const exact = spent.div(base);
    const reading = readRate(context, rate);
    const share = statedShare(reading, exact);
    if (share === null) return null;
    const follows = agree(share.times(100), exact.times(100), ratePlaces(reading, share)) === 'equal';
    // 100 % of nothing adjusted proves nothing.
    return { follows, tells: follows && !base.eq(spent) };
  });
  const following = rates.filter(({ follows }) => follows).length;
  return following >= FEWEST_FOLLOWING && rates.length - following <= 1 && rates.some(({ tells }) => tells);
}

/** The rows whose rates prove from which budget they are computed. */
const FEWEST_FOLLOWING = 2;

/** Every row with a rate cell: the rows of the fund block and the execution rate itself. */
export function rateRows(context: IndicatorContext): readonly ShownRate[] {
  const { execution, funds } = context.form;
  const onlyInitial = byInitial(context);
  const rows = flatMap(funds?.rows ?? [], (row): ShownRate | null => {
    const { rate } = row.cells;
    if (!rate) return null;
    // If 执行率 is scored in the header row, the cell of the total row may be blank.
    const scored = execution?.rate ? rate === execution.rate : row.kind === 'total';
    const { initial } = row.cells;
    const cells = initial && onlyInitial ? { budget: initial, ...row.cells } : row.cells;
    return rateRow(context, shortText(row.label.text), rate, cells, scored);
  });
  const own = execution?.rate;
  if (!own || rows.some(({ rate }) => rate === own)) return rows;
  const total = funds?.rows.find((row) => row.kind === 'total');
  const { budget, executed } = execution;
  const carryover = budget && total?.cells.budget === budget ? total?.cells.carryover : undefined;
  const cells = {
    ...(budget ? { budget } : {}),
    ...(executed ? { executed } : {}),
    ...(carryover ? { carryover } : {}),
  };
  return [rateRow(context, '预算', own, cells, true), ...rows];
}

function readRate(context: IndicatorContext, rate: FormCell): NumberReading {
  const reading = context.number(rate);
  const labelled = reading.kind === 'text' ? LABELLED_RATE.exec(compactText(reading.text))?.[1] : undefined;
  return labelled === undefined ? reading : quantityOf(labelled, 'General', labelled);
}

interface RateCells {
  readonly initial?: FormCell;
  readonly budget?: FormCell;
  readonly executed?: FormCell;
  readonly carryover?: FormCell;
}

function rateRow(
  context: IndicatorContext,
  label: string,
  rate: FormCell,
  cells: RateCells,
  scored: boolean,
): ShownRate {
  const like = cells.budget ?? null;
  const [stated, executed] = [amount(null, like), amount(like, cells.executed ?? null)];
  // Where the executed amount is in 元 and the budget in 万元, no rate can be computed from them as they are.
  const budget = inAnotherUnit(stated, executed) ? null : stated;
  const carryover = amount(like, cells.carryover ?? null);
  return {
    label: label.replace(/[::]$/, ''),
    rate,
    reading: readRate(context, rate),
    budget: cells.budget ?? null,
    executed: cells.executed ?? null,
    initial: cells.initial ?? null,
    // 当年安排 beside 上年结转: the budget is both, though some forms already include it.
    budgets:
      budget === null
        ? []
        : carryover === null || carryover.isZero()
          ? [budget]
          : [budget.plus(carryover), budget],
    executedAmount: executed,
    initialAmount: amount(like, cells.initial ?? null),
    scored,
  };
}

/**
 * The stated rate as a share of 1. A plain number above 1.5 is a percentage without its sign (99.6 for 99.6 %).
 * Where the exact rate is known, the reading that is nearer to it is used.
 */
export function statedShare(reading: NumberReading, exact: Decimal | null): Decimal | null {
  if (reading.kind !== 'number') return null;
  const { value, percent } = reading;
  if (percent) return value;
  const hundredth = value.div(100);
  if (exact === null) return value.gt('1.5') ? hundredth : value;
  return value.minus(exact).abs().lte(hundredth.minus(exact).abs()) ? value : hundredth;
}

/** executed ÷ budget; null when an amount is missing or the budget is 0. */
export function exactRate({ budgets, executedAmount }: ShownRate): Decimal | null {
  const [budget] = budgets;
  return budget === undefined || budget.isZero() || executedAmount === null
    ? null
    : executedAmount.div(budget);
}

/** Decimal places of the percentage that a rate cell shows. */
export function ratePlaces(reading: NumberReading, share: Decimal): number {
  if (reading.kind !== 'number') return 2;
  if (reading.percent) return reading.places;
  // 0.9849 shows two places of the percentage; 98.49 without a sign shows its own places.
  return share.eq(reading.value) ? Math.max(0, reading.value.decimalPlaces() - 2) : reading.places;
}

/** The lowest and highest rate that the amounts allow, if each is rounded to 0.01 (amounts in 万元 come from 元). */
export function rateRange(budget: Decimal, executed: Decimal): readonly [Decimal, Decimal] {
  const half = new Decimal('0.005');
  const low = Decimal.max(0, executed.minus(half)).div(budget.plus(half));
  const least = Decimal.max(half, budget.minus(half));
  return [low, executed.plus(half).div(least)];
}
