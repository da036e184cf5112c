import { Decimal, decimalText } from '../decimal';
import type { ExpectedScore } from '../finding';
import type { Comparison } from '../measure/types';
import { compactText } from '../text';
import { scored, step } from './outcome';

/**
 * 评分标准 printed beside a row, where every clause of it is understood: 未完成不得分; 每少1场扣2分;
 * 每逾期10天扣5分，扣完为止. One clause that is not, and the row stays with a person.
 */

interface Deduction {
  /** Which side of the target it punishes. */
  readonly side: 'below' | 'above';
  readonly per: Decimal;
  /** Unit of `per`; `%` for percentage points. */
  readonly unit: string;
  readonly points: Decimal;
}

export interface OwnRule {
  readonly missedIsZero: boolean;
  readonly deduction: Deduction | null;
  /** Most that may be taken; null = all points. */
  readonly most: Decimal | null;
  /** Where full points begin, as the rule prints it; null = at the target. */
  readonly fullAt: Decimal | null;
}

const LONGEST = 300;
const NUMBERS: ReadonlyMap<string, string> = new Map([
  ['一', '1'],
  ['两', '2'],
  ['二', '2'],
  ['', '1'],
]);

const FULL =
  /^(?:(?:全部|按时|按期|及时|如期)?(?:完成|达标|达到(?:目标值|指标值|目标|要求)?)|(?:达到)?[≥≤><=]?(\d[\d.]*)[^\d,，]{0,6}(?:以上|以下)?)的?(?:得|计|记)(?:满分|全分|(\d+(?:\.\d+)?)分)$/;
const ZERO =
  /^(?:否则|(?:未|没有|不)(?:能)?(?:按时|按期|如期|全部)?(?:完成|达标|达到(?:目标值|指标值|目标|要求)?)的?)(?:不得分|(?:得|计|记)0分)$/;
const DEDUCTION =
  /^(?:[^\d每扣得]{0,8})?每(减少|少|低于|低|降低|下降|增加|多|高于|高|超过|超出|超|逾期|延迟|推迟|延期|晚)([\d.]+|[一两二])?(个百分点|%|[^\d%每扣得]{1,4}?)扣(?:减)?(\d+(?:\.\d+)?)分$/;
const MOST = /^最多扣(\d+(?:\.\d+)?)分$/;
const END = /^(?:扣完为止|直至扣完|直到扣完(?:为止)?|最低(?:得)?0分|扣完该项分值为止)$/;
const BELOW = /^(?:减少|少|低|降低|下降)/;

function deductionOf(clause: string): Deduction | null {
  const match = DEDUCTION.exec(clause);
  if (!match) return null;
  const [, word = '', count = '', unit = '', points = ''] = match;
  const per = NUMBERS.get(count) ?? count;
  return {
    side: BELOW.test(word) ? 'below' : 'above',
    per: new Decimal(per),
    unit: unit === '个百分点' ? '%' : unit,
    points: new Decimal(points),
  };
}

/** The rule as far as it is plain; null when a clause is not understood or there is nothing in it. */
export function readOwnRule(criteria: string, points: Decimal): OwnRule | null {
  const clauses = compactText(criteria)
    .replace(/^评分标准[:：]/, '')
    .split(/[,，;；。]/)
    .filter((clause) => clause !== '');
  if (clauses.length === 0 || compactText(criteria).length > LONGEST) return null;
  let missedIsZero = false;
  let deduction: Deduction | null = null;
  let most: Decimal | null = null;
  let fullAt: Decimal | null = null;
  for (const clause of clauses) {
    const full = FULL.exec(clause);
    const limit = MOST.exec(clause)?.[1];
    const taken = deductionOf(clause);
    if (full) {
      const [, from, own] = full;
      if ((own !== undefined && !points.eq(own)) || (from?.split('.').length ?? 0) > 2) return null;
      if (from !== undefined) fullAt = new Decimal(from);
    } else if (ZERO.test(clause)) missedIsZero = true;
    else if (limit !== undefined) most = new Decimal(limit);
    else if (taken) {
      if (deduction) return null;
      deduction = taken;
    } else if (!END.test(clause)) return null;
  }
  if (missedIsZero && deduction) return null;
  return missedIsZero || deduction ? { missedIsZero, deduction, most, fullAt } : null;
}

/** The score of a missed row by its printed rule; null where the rule does not say it to the last place. */
export function ownRuleScore(
  criteria: string,
  points: Decimal,
  { aligned, direction, met }: Comparison,
): ExpectedScore | null {
  const rule = readOwnRule(criteria, points);
  if (!rule || met !== false) return null;
  // A rule that counts from another value than the target is not about this target.
  if (rule.fullAt && !(aligned && rule.fullAt.eq(aligned.target))) return null;
  const text = compactText(criteria);
  if (rule.missedIsZero)
    return scored({
      value: new Decimal(0),
      steps: [step('own-rule-zero', { rule: text })],
      rule: text,
      assumed: false,
    });
  const { deduction, most } = rule;
  if (!deduction || !aligned || aligned.unit !== deduction.unit) return null;
  const gap = aligned.target.minus(aligned.actual);
  const side = gap.gt(0) ? 'below' : 'above';
  if (side !== deduction.side || (direction === 'down') !== (side === 'above')) return null;
  const steps = gap.abs().div(deduction.per);
  // 每少2场扣1分 says nothing certain of three.
  if (!steps.isInteger()) return null;
  const loss = Decimal.min(steps.times(deduction.points), most ?? points, points);
  const value = points.minus(loss);
  const unit = deduction.unit === '%' ? '个百分点' : deduction.unit;
  const data = {
    rule: text,
    gap: decimalText(gap.abs()),
    unit,
    loss: decimalText(loss),
    points: decimalText(points),
    score: decimalText(value),
  };
  return scored({ value, steps: [step('own-rule-deduction', data)], rule: text, assumed: false });
}
