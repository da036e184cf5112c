import { isBelowZero } from '../../workbook/decimal';
import { compactText } from '../text';
import type { CompareHints, Measure } from './types';
import { DENIAL, FALL, NEVER_HAPPENED, RISE, TO_LEVEL } from '../words/values';

/** What the words beside a number mean: a rise or a fall, or that nothing happened. */

type Sense = 'rise' | 'fall' | 'mixed' | null;

function senseOf(text: string): Sense {
  const words = compactText(text).replace(TO_LEVEL, '');
  const rise = RISE.test(words);
  const fall = FALL.test(words);
  if (rise && fall) return 'mixed';
  return rise ? 'rise' : fall ? 'fall' : null;
}

function hasNumber(measure: Measure): boolean {
  return measure.kind === 'text' ? measure.number !== null : measure.kind !== 'nil';
}

/**
 * Whether the numbers of target and actual value have opposite directions, so that they must not be compared as
 * they are: 下降3% with 增长4%, 下降≥3% with −3.5%, ≥5% with 下降6%.
 */
export function opposed(target: Measure, actual: Measure, { name = '' }: CompareHints): boolean {
  if (!hasNumber(target) || !hasNumber(actual)) return false;
  const wanted = senseOf(target.text);
  const got = senseOf(actual.text);
  if (got === 'mixed' || (wanted === 'mixed' && got !== null)) return true;
  if (got === null)
    return actual.kind === 'number' && isBelowZero(actual.value) && (wanted ?? senseOf(name)) === 'fall';
  if (wanted === null) return got === 'fall' && senseOf(name) !== 'fall';
  return wanted !== got;
}

/** true for 未能及时, 没有, 存在: such words mean that the target was not fully met, whatever the numbers are. */
export function denies({ text }: Measure): boolean {
  return DENIAL.test(compactText(text));
}

/** 无, 无投诉, 未发生: for a target of zero this means that the target is met. */
export function nothingHappened(actual: Measure): boolean {
  if (actual.kind === 'nil') return actual.mark === 'none';
  return actual.kind === 'text' && NEVER_HAPPENED.test(compactText(actual.text).replace(/。$/, ''));
}
