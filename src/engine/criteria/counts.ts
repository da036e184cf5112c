import { Decimal } from '../../workbook/decimal';
import {
  BELOW_TARGET,
  DEDUCTION_EACH,
  DEDUCTION_FOUND,
  EARNING_EACH,
  FOR_EACH,
  MORE_AT_MOST,
  MORE_EACH,
  SOME_MORE,
} from '../words/criteria';

/**
 * Clauses of 评分标准 that count: 每少1场扣2分, 发现1处不合规的扣2分, 每新增1家得1分, 每多1场加1分, 最多加2分.
 */

export interface Deduction {
  /** Which side of the target loses points. */
  readonly side: 'below' | 'above';
  readonly per: Decimal;
  /** Unit of `per`; `%` for percentage points. */
  readonly unit: string;
  readonly points: Decimal;
  /** true where the clause counts faults that were found; it applies only to a target of 0. */
  readonly found: boolean;
  /** The rate that the clause names, if it is not one that every row has; empty = the value of the row. */
  readonly subject: string;
  /** false where the clause may mean one fault only: 发现1处扣2分 applies to further faults only with 扣完为止. */
  readonly each: boolean;
}

/** Points for every `per` units: 每新增1家得1分, 每多举办1场加1分. */
export interface Earning {
  readonly per: Decimal;
  readonly unit: string;
  readonly points: Decimal;
}

const COUNTS: ReadonlyMap<string, string> = new Map([
  ['', '1'],
  ['一', '1'],
  ['两', '2'],
  ['二', '2'],
  ['三', '3'],
  ['五', '5'],
  ['十', '10'],
]);

/** 0 is accepted here: the number of steps is then not whole, and no score is computed from it. */
function countOf(written: string): Decimal | null {
  const count = COUNTS.get(written) ?? written;
  return /^\d+(?:\.\d+)?$/.test(count) ? new Decimal(count) : null;
}

function deductionForMissing(
  clause: string,
): { readonly rule: Deduction; readonly standard: Decimal | null } | null {
  const match = DEDUCTION_EACH.exec(clause);
  if (!match) return null;
  const [, subject = '', word = '', standard, count = '', unit = '', points = ''] = match;
  // 少一场扣1分 is a rule for each one missing; 少10场扣1分 may be one deduction for all ten.
  if (!FOR_EACH.test(clause) && count !== '一' && count !== '1') return null;
  const per = countOf(count);
  if (per === null) return null;
  return {
    standard: standard === undefined ? null : new Decimal(standard),
    rule: {
      side: BELOW_TARGET.test(word) ? 'below' : 'above',
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
  const [, each = '', count = '', unit = '', points] = DEDUCTION_FOUND.exec(clause) ?? [];
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

/** A clause that deducts points for each unit (每少1场扣2分); null for another clause. */
export function deductionOf(
  clause: string,
): { readonly rule: Deduction; readonly standard: Decimal | null } | null {
  const fault = found(clause);
  return fault ? { rule: fault, standard: null } : deductionForMissing(clause);
}

function earning(pattern: RegExp, clause: string): Earning | null {
  const [, count = '', unit = '', points] = pattern.exec(clause) ?? [];
  const per = countOf(count);
  return points === undefined || per === null ? null : { per, unit, points: new Decimal(points) };
}

/** 每新增1家得1分; null for another clause. */
export function earningOf(clause: string): Earning | null {
  return earning(EARNING_EACH, clause);
}

export type MorePoints =
  | { readonly kind: 'each'; readonly each: Earning }
  | { readonly kind: 'most'; readonly points: Decimal }
  /** More points are given, but the clause does not say for how much. */
  | { readonly kind: 'open' };

/** 每多举办1场加1分, 最多加2分; null for another clause. */
export function morePointsOf(clause: string): MorePoints | null {
  const each = earning(MORE_EACH, clause);
  if (each) return { kind: 'each', each };
  const most = MORE_AT_MOST.exec(clause)?.[1];
  if (most !== undefined) return { kind: 'most', points: new Decimal(most) };
  return SOME_MORE.test(clause) ? { kind: 'open' } : null;
}
