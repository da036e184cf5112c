import { compactText } from '../text';
import type { CompareHints, Measure } from './types';

/** What the words beside a number say: a rise or a fall, or that nothing happened. */

type Sense = 'rise' | 'fall' | 'mixed' | null;

/** 提升至95% names a level, not a rise. */
const LEVEL = /(?:增长|增加|提高|提升|上升|上涨|下降|降低|减少|压减|缩减)[至到为]/g;

function senseOf(text: string): Sense {
  const words = compactText(text).replace(LEVEL, '');
  const rise = /增长|增加|增幅|提高|提升|上升|上涨/.test(words);
  const fall = /下降|降低|降幅|减少|压减|缩减|回落/.test(words);
  if (rise && fall) return 'mixed';
  return rise ? 'rise' : fall ? 'fall' : null;
}

function hasNumber(measure: Measure): boolean {
  return measure.kind === 'text' ? measure.number !== null : measure.kind !== 'nil';
}

/**
 * Whether the numbers of target and actual value run against each other, so that they must not be
 * compared as they stand: 下降3% with 增长4%, 下降≥3% with −3.5%, ≥5% with 下降6%.
 */
export function opposed(target: Measure, actual: Measure, { name = '' }: CompareHints): boolean {
  if (!hasNumber(target) || !hasNumber(actual)) return false;
  const wanted = senseOf(target.text);
  const got = senseOf(actual.text);
  if (got === 'mixed' || (wanted === 'mixed' && got !== null)) return true;
  if (got === null)
    return (wanted ?? senseOf(name)) === 'fall' && actual.kind === 'number' && actual.value.lt(0);
  if (wanted === null) return got === 'fall' && senseOf(name) !== 'fall';
  return wanted !== got;
}

const DENIAL = /未(?!超|发生|出现|发现|成年|来|[高低多少大小]于|达到?\d)|没有(?!发生|出现)|没能|(?<!不)存在/;

/** 未能及时, 没有, 存在 beside the numbers: what was done falls short, whatever they say. */
export function denies({ text }: Measure): boolean {
  return DENIAL.test(compactText(text));
}

const NEVER =
  /^(?:全年|本年度?|目前|均)?(?:(?:未|没有|无)(?:发生|出现)|[无零0](?=[^,;、。无未]{0,10}(?:投诉|上访|信访|事故|事件|违规|违纪|违法|差错|纠纷|案件|舆情|诉讼|发生)$))[^,;、。率]{0,12}$/;

/** 无, 无投诉, 未发生 beside a zero target: as many as were allowed. */
export function nothingHappened(actual: Measure): boolean {
  if (actual.kind === 'nil') return actual.mark === 'none';
  return actual.kind === 'text' && NEVER.test(compactText(actual.text).replace(/。$/, ''));
}
