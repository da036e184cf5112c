import type { FormCell } from '../../form';
import { Decimal } from '../../../workbook/decimal';
import { declaredPoints, normaliseLabel } from '../../text';
import { pointsBehind, pointsIn } from '../../cells/quantity';
import { BARE_POINTS_AT_END, DECLARED_BEHIND } from '../../words/points';

/** The points that a label or the points column beside it declares. */
export function declaredBy(
  label: FormCell,
  points: FormCell | null,
  inShares = false,
): { declared: ReturnType<typeof declaredPoints>; cell: FormCell | null } {
  const inColumn = pointsBehind(points) ?? pointsIn(points, inShares) ?? declaredPoints(points?.text ?? '');
  if (inColumn && points) return { declared: inColumn, cell: points };
  const inLabel = declaredPoints(label.text) ?? bareDeclared(label.text);
  return { declared: inLabel, cell: inLabel ? label : null };
}

/** 预算编制20: the number at the end of a label, which by itself proves nothing. */
export function barePoints(text: string): Decimal | null {
  const points = BARE_POINTS_AT_END.exec(normaliseLabel(text))?.[1];
  return points === undefined ? null : new Decimal(points);
}

/** 产出指标(50), 产出指标(50%), 产出指标：50: the points at the end of the label of a group. */
function bareDeclared(text: string): Decimal | null {
  const match = DECLARED_BEHIND.exec(normaliseLabel(text));
  const points = match?.[1] ?? match?.[2] ?? match?.[3];
  return points === undefined ? null : new Decimal(points);
}
