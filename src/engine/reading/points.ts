import type { NumberQuantity, Quantity } from '../form/quantity';
import { Decimal, sumOf } from '../../workbook/decimal';
import type { FormCell, IndicatorForm } from '../form';
import { flatMap } from '../lists';

/** What is in a cell that should hold a number; `absent` where the form has no such cell. */
export type NumberReading = Quantity | { readonly kind: 'absent' };

export type NumberValue = NumberQuantity;

const ABSENT: NumberReading = { kind: 'absent' };

/** The quantity in a cell; it includes numbers stored as text ("10分", "１０", "100%"). */
export function readNumber(cell: FormCell | null): NumberReading {
  return cell === null ? ABSENT : cell.quantity;
}

/** Points written in percent are points out of 100: a weight shown as 20 % is 20. */
export function asPoints(reading: NumberReading): NumberReading {
  if (reading.kind !== 'number' || !reading.percent) return reading;
  return { ...reading, value: reading.value.times(100), percent: false };
}

/** A weight in points: 0.3 is 30 where the form writes its weights as shares of 1. */
export function asWeight(
  reading: NumberReading,
  { weightsInShares }: Pick<IndicatorForm, 'weightsInShares'>,
): NumberReading {
  const points = asPoints(reading);
  if (!weightsInShares || points.kind !== 'number' || points !== reading || points.value.gt(1)) return points;
  return { ...points, value: points.value.times(100), places: Math.max(0, points.places - 2) };
}

/** The number; null where there is none. */
export function numberOf(reading: NumberReading): Decimal | null {
  return reading.kind === 'number' ? reading.value : null;
}

/** The points in a weight cell of a form; null where there is no number. */
export function weightIn(
  form: Pick<IndicatorForm, 'weightsInShares'>,
  cell: FormCell | null,
): Decimal | null {
  return numberOf(asWeight(readNumber(cell), form));
}

/** The points in a score cell; null where there is no number. */
export function scoreIn(cell: FormCell | null): Decimal | null {
  return numberOf(asPoints(readNumber(cell)));
}

/** true when there is no cell or nothing is in it. */
export function isBlank(cell: FormCell | null): boolean {
  return cell === null || cell.quantity.kind === 'blank';
}

const USUAL_FULL_MARK = new Decimal(100);
const FULL_MARK_OF_THOUSAND = new Decimal(1000);
const SINGLE_POINT = new Decimal(1);
/** One weight of 1 in a form that is not yet filled in does not mean that all weights are shares of 1. */
const FEWEST_SHARES = 3;

/**
 * The full marks of a form: 1000 (千分制) where the total row states it or the weights add up to it; 1 where all
 * weights are shares (0.15 for 15) and add up to 1; otherwise 100.
 */
export function fullMarkOf(form: IndicatorForm): Decimal {
  const stated = weightIn(form, form.total?.weight ?? null);
  if (stated?.eq(USUAL_FULL_MARK)) return USUAL_FULL_MARK;
  const weights = new Set(flatMap(form.indicators, ({ weight }) => weight));
  const sum = sumOf(flatMap([...weights], (cell) => weightIn(form, cell)));
  const made = sum.plus(form.execution?.points ?? 0);
  if ([stated, made].some((points) => points?.eq(FULL_MARK_OF_THOUSAND))) return FULL_MARK_OF_THOUSAND;
  return weights.size >= FEWEST_SHARES && made.eq(SINGLE_POINT) ? SINGLE_POINT : USUAL_FULL_MARK;
}
