import { Decimal } from '../../../workbook/decimal';
import type { Execution, FormCell, Indicator, RateRow } from '../../form';
import { namesExecution } from '../lines/headings';
import { numberIn, pointsIn } from '../../cells/quantity';
import { labelOf } from '../labels/label';
import type { IndicatorRow } from '../lines/indicator-row';
import {
  EXECUTION_OF_MONEY,
  PROGRESS_OF_SPENDING,
  RATE_BELOW_EXECUTION,
  RATE_NAME,
  RATE_OF_BUDGET,
  RATE_OF_MONEY,
} from '../../words/execution';

/** Names of the execution rate among other indicators, the most certain first. */
const NAMES: readonly RegExp[] = [
  RATE_NAME,
  RATE_OF_BUDGET,
  RATE_OF_MONEY,
  EXECUTION_OF_MONEY,
  PROGRESS_OF_SPENDING,
];

/**
 * The row of the table that is the execution rate and is scored as an indicator: the only row with the most
 * certain of the names, if its actual value does not differ from the rate of the amounts above the table.
 */
export function rateRowOf(indicators: readonly Indicator[], amounts: Execution | null): RateRow | null {
  // Without a column of actual values the rate is only in a note, if anywhere.
  const told = indicators.every(({ actual }) => actual === null);
  const rated = told ? indicators : indicators.filter(({ actual }) => rateIn(actual) !== null);
  const named = [
    ...NAMES.map((pattern) => rated.filter(({ name }) => pattern.test(unnumberedWords(name)))),
    rated.filter(({ name, level1, level2 }) => {
      const above = [level1, level2].some((cell) => cell !== null && namesExecution(cell));
      return above && RATE_BELOW_EXECUTION.test(unnumberedWords(name));
    }),
  ].find((rows) => rows.length > 0);
  const [row] = named ?? [];
  return row && named?.length === 1 && agrees(row, amounts) ? row : null;
}

/** Whether a label is a name of the execution rate. */
export const namesRate = (label: FormCell): boolean =>
  NAMES.some((pattern) => pattern.test(unnumberedWords(label)));

/** The row from which the execution rate was read, where it is not in the indicators. */
export function rateRowFrom({ row, level1, level2, name, cells }: IndicatorRow): RateRow {
  const { target = null, actual = null, weight = null, score = null, reason = null } = cells;
  return { row, level1, level2, name, target, actual, weight, score, reason };
}

/** 2.2 支出进度: without its number. */
const unnumberedWords = ({ text }: FormCell): string =>
  labelOf(text).core.replace(/^\d{1,2}\.\d{1,2}(?!\d)/, '');

/** 支出490万元（98%）, 64万元，100%: the only percentage in the text. */
const RATE = /^[^%]*?(\d{1,3}(?:\.\d+)?)%[^%]*$/;

/** 96 %, 96 with the unit in its own column, 支出490万元（98%）. */
function rateIn(cell: FormCell | null) {
  const worded = cell?.quantity.kind === 'text' ? RATE.exec(cell.quantity.text)?.[1] : undefined;
  if (worded !== undefined) return new Decimal(worded);
  return cell?.quantity.kind === 'number' && cell.quantity.percent ? pointsIn(cell) : numberIn(cell);
}

/** Within half a percentage point, because the printed rate is rounded. */
function agrees({ actual }: RateRow, amounts: Execution | null): boolean {
  const [budget, executed] = [numberIn(amounts?.budget ?? null), numberIn(amounts?.executed ?? null)];
  const rate = rateIn(actual);
  if (actual === null || budget === null || executed === null || budget.isZero()) return true;
  return rate !== null && executed.div(budget).times(100).minus(rate).abs().lte(0.5);
}
