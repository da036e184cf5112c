import { Decimal } from 'decimal.js';
import type { IndicatorContent } from './content';
import type { Written } from './values';

/** 完成率 of a target to be reached; for words and limits templates differ. */
export function completion({ target, actual, measure }: IndicatorContent): Written | null {
  if (target === null || actual === null || target.isZero() || measure === 'limit') return { value: '—' };
  const share = actual.div(target).toDecimalPlaces(4, Decimal.ROUND_HALF_UP);
  return { value: share.toNumber(), format: '0.00%' };
}

export function coefficient({ weight, score }: IndicatorContent): number {
  return score.div(weight).toDecimalPlaces(4, Decimal.ROUND_HALF_UP).toNumber();
}

export function criteria({ measure }: IndicatorContent): string {
  return measure === 'quality'
    ? '达成预期指标得满分，部分达成酌情扣分，未达成不得分。'
    : '达到指标值得满分，未达到按完成比例计分。';
}
