import { decimalText } from '../../workbook/decimal';
import type { NumberMeasure } from '../measure';
import type { Operator } from '../words/operators';

const OPERATOR_SIGNS: Readonly<Record<Operator, string>> = {
  ge: '≥',
  gt: '>',
  le: '≤',
  lt: '<',
  eq: '=',
  none: '',
};

/** A number as forms write it: operator, value, unit. */
export function showNumber({ operator, value, unit }: NumberMeasure): string {
  return `${OPERATOR_SIGNS[operator]}${decimalText(value)}${unit?.text ?? ''}`;
}
