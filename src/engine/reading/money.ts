import { Decimal } from '../../workbook/decimal';
import type { FormCell } from '../form';
import type { QuantityUnit } from '../form/quantity';
import { readNumber, type NumberReading } from './points';

/** Amounts with units of their own in one form: 4.6亿元 beside 8000万元. */

/** What one of a unit is in 元; other units are no money. */
const IN_YUAN: Readonly<Partial<Record<QuantityUnit, string>>> = {
  元: '1',
  千元: '1000',
  万元: '10000',
  万: '10000',
  百万元: '1000000',
  亿元: '100000000',
  亿: '100000000',
};

function inYuan(cell: FormCell | null): string | null {
  const unit = cell?.quantity.kind === 'number' ? cell.quantity.unit : null;
  return unit === null ? null : (IN_YUAN[unit] ?? null);
}

/**
 * What an amount is multiplied by to be in the unit of another one; 1 where one of them has no unit: then it is in
 * that of the form, like the other.
 */
export function scaleTo(like: FormCell | null, cell: FormCell | null): Decimal {
  const [own, wanted] = [inYuan(cell), inYuan(like)];
  return own === null || wanted === null || own === wanted ? SAME_UNIT : new Decimal(own).div(wanted);
}

const SAME_UNIT = new Decimal(1);

/** The amount in a cell, in the unit of another amount. */
export function amountIn(like: FormCell | null, cell: FormCell | null): NumberReading {
  const reading = readNumber(cell);
  const scale = scaleTo(like, cell);
  return reading.kind === 'number' && scale !== SAME_UNIT
    ? { ...reading, value: reading.value.times(scale) }
    : reading;
}
