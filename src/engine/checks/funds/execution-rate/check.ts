import { fillTemplate } from '../../../locales/text';
import { Decimal, decimalText, sumOf } from '../../../../workbook/decimal';
import type { FormCell } from '../../../form';
import type { Verdict, ViolationDetails } from '../../define-check';
import { cannotJudge, defineCheck, doesNotApply, holds, violated } from '../../define-check';
import type { IndicatorContext } from '../../context';
import { openMoney, toReview, unclaimedCells } from '../../unclaimed-numbers';
import { agree, showPercent } from '../../numbers';
import type { Agreement } from '../../numbers';
import { nestedAmounts } from '../nested';
import type { ShownRate } from '../rates';
import { exactRate, ratePlaces, rateRange, rateRows, statedShare } from '../rates';
import { amountIn, numberOf } from '../../../reading';
import { flatMap } from '../../../lists';
import { texts } from './texts';

type Reason = 'unexplained' | 'differs' | 'by-initial' | 'rounding' | 'missing' | 'unreadable';

/** 179 ÷ 182 = 98.35% */
function calculationOf(
  { executedAmount, budgets: [budget] }: ShownRate,
  exact: Decimal,
  places: number,
): string {
  if (!executedAmount || !budget) return '';
  return `${decimalText(executedAmount)} ÷ ${decimalText(budget)} = ${showPercent(exact, places)}`;
}

/** The rate of all sources together where no row has their total: one rate may be for all of them. */
function wholeRate(context: IndicatorContext): Decimal | null {
  const rows = context.form.funds?.rows ?? [];
  if (rows.length < 2 || rows.some(({ kind }) => kind === 'total')) return null;
  const like = rows.find(({ cells }) => cells.budget)?.cells.budget ?? null;
  const sum = (column: 'budget' | 'executed'): Decimal =>
    sumOf(flatMap(rows, ({ cells }) => numberOf(amountIn(like, cells[column] ?? null))));
  const budget = sum('budget');
  return budget.isZero() ? null : sum('executed').div(budget);
}

/**
 * The rates from the sums of the sources. Where they differ from the total amounts (PJ201), the rate may be right.
 */
function sourcesRates(
  context: IndicatorContext,
  { budget: like, executed, executedAmount, budgets: [budget] }: ShownRate,
): readonly Decimal[] {
  const rows = context.form.funds?.rows ?? [];
  if (!executed || !executedAmount || !budget) return [];
  if (!rows.some(({ kind, cells }) => kind === 'total' && cells.executed === executed)) return [];
  const sum = (column: 'budget' | 'executed'): Decimal | null => {
    const parts = flatMap(rows, ({ kind, cells }) =>
      kind === 'source' ? numberOf(amountIn(like, cells[column] ?? null)) : null,
    );
    return parts.length > 1 ? sumOf(parts) : null;
  };
  const [given, spent] = [sum('budget'), sum('executed')];
  return [
    ...(spent && !budget.isZero() ? [spent.div(budget)] : []),
    ...(given && !given.isZero() ? [executedAmount.div(given)] : []),
  ];
}

/**
 * The rates from the sums of the nested rows. Where they differ from the amounts of their source (PJ201), the rate
 * may be right.
 */
function nestedRates(
  context: IndicatorContext,
  { budget, executed, executedAmount, budgets: [stated] }: ShownRate,
): readonly Decimal[] {
  const sum = (key: 'budget' | 'executed', cell: FormCell | null): Decimal | null => {
    const nested = cell ? nestedAmounts(context, key, cell, budget) : [];
    return nested.length > 0 ? sumOf(nested.map(({ value }) => value)) : null;
  };
  const [given, spent] = [sum('budget', budget), sum('executed', executed)];
  return [
    ...(given && executedAmount && !given.isZero() ? [executedAmount.div(given)] : []),
    ...(spent && stated && !stated.isZero() ? [spent.div(stated)] : []),
  ];
}

/**
 * Unclaimed numbers beside the amounts with which the printed rate is right: an amount from which it is computed,
 * or the rate itself, where another number was read as the rate.
 */
function openAmounts(
  context: IndicatorContext,
  { executedAmount, budgets: [budget] }: ShownRate,
  exact: Decimal,
  agrees: (rate: Decimal) => Agreement,
  details: ViolationDetails,
): ViolationDetails | null {
  const right = openMoney(context).filter(
    ({ cell, value }) =>
      (executedAmount && agrees(executedAmount.div(value)) === 'equal') ||
      (budget && !budget.isZero() && agrees(value.div(budget)) === 'equal') ||
      (cell.quantity.kind === 'number' && cell.quantity.percent && value.minus(exact).abs().lte('0.0001')),
  );
  return toReview(unclaimedCells(right), details);
}

/**
 * 86.5% typed into a cell is shown as 86.50%, and 0.1 stands for 14.46%: right at the places that were typed, if
 * there are any.
 */
function roundedByHand(share: Decimal, exact: Decimal, shown: number, percent: boolean): boolean {
  const typed = share.times(100).decimalPlaces();
  const ofShare = share.decimalPlaces();
  return (
    (typed >= 1 && typed < shown && agree(share.times(100), exact.times(100), typed) === 'equal') ||
    (!percent && ofShare >= 1 && agree(share, exact, ofShare) === 'equal')
  );
}

function judge(row: ShownRate, context: IndicatorContext): Verdict<Reason> {
  const { rate, reading, label } = row;
  const exact = exactRate(row);
  if (reading.kind === 'nil' || reading.kind === 'error') return doesNotApply;
  if (exact === null) return reading.kind === 'number' && row.budgets.length > 0 ? cannotJudge : doesNotApply;
  const details = (places: number): ViolationDetails => ({
    related: [row.executed, row.budget],
    data: { row: label },
    expected: showPercent(exact, places),
    calculation: calculationOf(row, exact, places),
  });
  if (reading.kind === 'blank' || reading.kind === 'absent') {
    const wanted = row.scored && context.preset === 'submission';
    return wanted ? violated('missing', rate, { ...details(2), severity: 'warning' }) : doesNotApply;
  }
  if (reading.kind === 'text') {
    return violated('unreadable', rate, { ...details(2), stated: reading.text, severity: 'warning' });
  }
  const share = statedShare(reading, exact);
  if (share === null) return cannotJudge;
  const places = ratePlaces(reading, share);
  const rates = flatMap(row.budgets, (budget) =>
    row.executedAmount && !budget.isZero() ? row.executedAmount.div(budget) : null,
  );
  const whole = wholeRate(context);
  const verdicts = [...rates, ...(whole ? [whole] : [])].map((rate_) =>
    agree(share.times(100), rate_.times(100), places),
  );
  if (verdicts.includes('equal')) return holds;
  const bySources = [...sourcesRates(context, row), ...nestedRates(context, row)];
  if (bySources.some((rate_) => agree(share.times(100), rate_.times(100), places) === 'equal'))
    return cannotJudge;
  const stated = `${decimalText(share.times(100))}%`;
  const [budget] = row.budgets;
  const [low, high] = budget && row.executedAmount ? rateRange(budget, row.executedAmount) : [exact, exact];
  const half = new Decimal(10).pow(-places - 2).div(2);
  const close = share.gte(low.minus(half)) && share.lte(high.plus(half));
  const shown = details(Math.max(2, places));
  if (verdicts.includes('rounding') || close || roundedByHand(share, exact, places, reading.percent)) {
    return violated('rounding', rate, { ...shown, stated, severity: 'warning' });
  }
  const points = decimalText(share.minus(exact).times(100).toDecimalPlaces(2));
  const difference = fillTemplate(texts.words.points, { points });
  const { initialAmount, executedAmount } = row;
  // 预算数 | 到位数 | 支出数: the rate may be based on another amount in the row.
  const stand = new Set(
    flatMap([row.budget, row.executed, row.initial, rate], (cell) => (cell ? cell.col : null)),
  );
  const other = context.cells.some((cell) => {
    const amount = cell.row === rate.row && !stand.has(cell.col) ? context.number(cell) : null;
    return (
      amount?.kind === 'number' &&
      amount.value.gt(1) &&
      agree(share.times(100), row.executedAmount?.div(amount.value).times(100) ?? exact, places) === 'equal'
    );
  });
  if (other) return cannotJudge;
  const agrees = (other: Decimal): Agreement => agree(share.times(100), other.times(100), places);
  const unknown = openAmounts(context, row, exact, agrees, { ...shown, stated, data: { row: label } });
  if (unknown) return violated('unexplained', rate, unknown);
  const byInitial =
    initialAmount !== null &&
    executedAmount !== null &&
    !initialAmount.isZero() &&
    agree(share.times(100), executedAmount.div(initialAmount).times(100), places) === 'equal';
  return violated(byInitial ? 'by-initial' : 'differs', rate, { ...shown, stated, difference });
}

/** rate = executed ÷ full-year budget, for every row with a rate, at the decimal places shown. */
export const executionRate = defineCheck({
  code: 'PJ202',
  id: 'execution-rate',
  area: 'funds',
  severity: 'error',
  basis: ['arithmetic', 'national-method'],
  about: ['evaluation', 'monitoring'],
  subjects: (_form, context) => rateRows(context),
  judge,
});
