import { Decimal } from '../decimal';

/**
 * Clauses of 评分标准 that count: 每少1场扣2分, 发现1处不合规的扣2分, 每新增1家得1分, 每多1场加1分, 最多加2分.
 */

export interface Deduction {
  /** Which side of the target it punishes. */
  readonly side: 'below' | 'above';
  readonly per: Decimal;
  /** Unit of `per`; `%` for percentage points. */
  readonly unit: string;
  readonly points: Decimal;
  /** Counts faults that were found: it is about a target of nothing. */
  readonly found: boolean;
  /** The rate it speaks of, where it is none of those that every row has; empty = the value of the row. */
  readonly subject: string;
  /** One fault may be all it speaks of: 发现1处扣2分 goes on only with 扣完为止. */
  readonly each: boolean;
}

/** Points for each so many: 每新增1家得1分, 每多举办1场加1分. */
export interface Earning {
  readonly per: Decimal;
  readonly unit: string;
  readonly points: Decimal;
}

const LEAD =
  '(?:否则|(?:未达到|低于|超过)(?:目标值|指标值)的?|未完成的?|未达标的?|不足的?|超过的?|超出的?|(?:完成|达标|合格|知晓|控制)率|满意度)?,?';
const SUBJECT = '(?:([\\u4e00-\\u9fff]{2,10}率),?)?';
const DOING = '(?:安排|组织|举办|开展|完成|培训|检查|建设|新建)?';
const COUNT = '([\\d.]{1,6}|[一两二三五十])?';
const POINTS = '(\\d{1,3}(?:\\.\\d{1,2})?)分';
const MISSING = new RegExp(
  `^${LEAD}${SUBJECT}每?(减少|少|低于|低|降低|下降|降|缺少|缺|增加|多|高于|高|超过|超出|超|逾期|延迟|推迟|延期|迟|晚)${DOING}(?:(\\d{1,3})%)?${COUNT}(个百分点|%|[^\\d%每扣减得的,]{1,4}?)的?,?(?:扣(?:减)?|减)${POINTS}$`,
);
const FOUND = new RegExp(
  `^(每?)(?:发现|出现|发生)${COUNT}(处|例|次|起|项|件|个)[^\\d扣每,]{0,12},?扣(?:减)?${POINTS}$`,
);
const EARNING = new RegExp(
  `^每(?:新增|增加|完成|建成|引进)?${COUNT}(个|家|项|场|次|户|人|件|篇|套)得${POINTS}$`,
);
const MORE = new RegExp(
  `^每(?:多|增加|超过?|超额)${DOING}${COUNT}([^\\d%每扣减加得的,]{1,3}?)的?,?加${POINTS}$`,
);
/** Something is added beyond the target, in words that do not say how much for each. */
const SOME_MORE = /^(?:每?(?:多|增加|超过?|超额)[^扣减]{0,12}加\d{1,2}(?:\.\d{1,2})?分)$/;
const MOST_MORE = new RegExp(`^最多加${POINTS}$`);
const BELOW = /^(?:减少|少|低|降低|下降|降|缺)/;
const COUNTS: ReadonlyMap<string, string> = new Map([
  ['', '1'],
  ['一', '1'],
  ['两', '2'],
  ['二', '2'],
  ['三', '3'],
  ['五', '5'],
  ['十', '10'],
]);

function countOf(written: string): Decimal | null {
  const count = COUNTS.get(written) ?? written;
  return /^\d+(?:\.\d+)?$/.test(count) && Number(count) > 0 ? new Decimal(count) : null;
}

function missing(clause: string): { readonly rule: Deduction; readonly standard: Decimal | null } | null {
  const match = MISSING.exec(clause);
  if (!match) return null;
  const [, subject = '', word = '', standard, count = '', unit = '', points = ''] = match;
  // 少一场扣1分 is a rule for each; 少10场扣1分 may be one for all.
  if (!/每/.test(clause) && count !== '一' && count !== '1') return null;
  const per = countOf(count);
  if (per === null) return null;
  return {
    standard: standard === undefined ? null : new Decimal(standard),
    rule: {
      side: BELOW.test(word) ? 'below' : 'above',
      per,
      unit: unit === '个百分点' ? '%' : unit,
      points: new Decimal(points),
      found: false,
      subject,
      each: true,
    },
  };
}

function found(clause: string): Deduction | null {
  const [, each = '', count = '', unit = '', points] = FOUND.exec(clause) ?? [];
  const per = countOf(count);
  if (points === undefined || per === null) return null;
  return {
    side: 'above',
    per,
    unit,
    points: new Decimal(points),
    found: true,
    subject: '',
    each: each !== '',
  };
}

/** A clause that takes points for each so many. */
export function deductionOf(
  clause: string,
): { readonly rule: Deduction; readonly standard: Decimal | null } | null {
  const fault = found(clause);
  return fault ? { rule: fault, standard: null } : missing(clause);
}

function earning(pattern: RegExp, clause: string): Earning | null {
  const [, count = '', unit = '', points] = pattern.exec(clause) ?? [];
  const per = countOf(count);
  return points === undefined || per === null ? null : { per, unit, points: new Decimal(points) };
}

/** 每新增1家得1分. */
export function earningOf(clause: string): Earning | null {
  return earning(EARNING, clause);
}

export type MorePoints =
  | { readonly kind: 'each'; readonly each: Earning }
  | { readonly kind: 'most'; readonly points: Decimal }
  /** More is given, nobody says for how much. */
  | { readonly kind: 'open' };

/** 每多举办1场加1分, 最多加2分. */
export function morePointsOf(clause: string): MorePoints | null {
  const each = earning(MORE, clause);
  if (each) return { kind: 'each', each };
  const most = MOST_MORE.exec(clause)?.[1];
  if (most !== undefined) return { kind: 'most', points: new Decimal(most) };
  return SOME_MORE.test(clause) ? { kind: 'open' } : null;
}
