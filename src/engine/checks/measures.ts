import { decimalText } from '../decimal';
import type { FormKind } from '../form';
import type { NumberMeasure, Operator } from '../measure';

const SIGNS: Readonly<Record<Operator, string>> = { ge: '≥', gt: '>', le: '≤', lt: '<', eq: '=', none: '' };

/** A number as a form writes it: operator, value, unit. */
export function showNumber({ operator, value, unit }: NumberMeasure): string {
  return `${SIGNS[operator]}${decimalText(value)}${unit?.text ?? ''}`;
}

/** Kinds of forms that have targets to look at, with or without actual values. */
export const KINDS_WITH_TARGETS: readonly FormKind[] = [
  'project-self-evaluation',
  'department-self-evaluation',
  'transfer-self-evaluation',
  'project-targets',
  'department-targets',
  'monitoring',
];
