import { compactText } from '../text';
import type { CompareHints, NumberMeasure } from './types';

/**
 * Whether the name of an indicator says that less is better. Such hints only withdraw certainty
 * where the form writes no operator or `=`; they never decide.
 */

/** Words that make a rate a less-is-better rate when they stand right before 率. */
const REVERSE_RATE =
  /(?:投诉|上访|信访|死亡|违规|违法|违纪|差错|错误|失误|事故|发病|流失|空置|闲置|结转|结余|变动|超支|偏离|误差|控制|增长|退回|拒付|负债|缺陷|故障|返修|复发|感染)率$/;
const REVERSE =
  /投诉|上访|死亡|违规|违法|违纪|差错|失误|事故|事件|超支|时限|时长|用时|耗时|等待|成本|费用|经费|单价|造价|标准|纠纷|案件发生|故障|排放|能耗|排名|名次|位次|水质|浓度|逾期/;

/** Digits that may be a day: 12.31, 20231231. */
const DAY = /^(?:(?:1[0-2]|0?[1-9])\.[0-3]?\d|(?:19|20)\d{2}[01]\d[0-3]\d)$/;

export function lessMayBeBetter(target: NumberMeasure, hints: CompareHints): boolean {
  const name = compactText(hints.name ?? '').replace(/\([^()]*\)$/, '');
  const level2 = compactText(hints.level2 ?? '');
  if (level2.includes('成本')) return true;
  // Days to open, days to wait: without an operator no unit of time says which is better.
  if (target.unit?.kind === 'time') return true;
  // 12.31 and 20231231 are days when the row speaks of time.
  if (target.unit === null && DAY.test(target.text) && /时效|时间|时限|日期/.test(level2 + name)) return true;
  return name.endsWith('率') ? REVERSE_RATE.test(name) : REVERSE.test(name);
}
