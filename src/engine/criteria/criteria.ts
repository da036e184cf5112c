import { Decimal } from '../../workbook/decimal';
import { compactText } from '../text';
import {
  BAND,
  BAND_BETWEEN,
  BAND_CHAIN,
  CLAUSE_END,
  CONDITION,
  CRITERIA_LABEL,
  FULL_POINTS,
  MISSED_IS_ZERO,
  NONE_NEW,
  NO_SUBJECT,
  OVER_IS_ZERO,
  POINTS_STATED,
  SHARE_BELOW,
  STANDARD_SHARE,
  TAKES_AT_MOST,
  UNTIL_NOTHING,
} from '../words/criteria';
import {
  deductionOf,
  earningOf,
  morePointsOf,
  type Deduction,
  type Earning,
  type MorePoints,
} from './counts';

/**
 * 评分标准 printed beside a row, clause by clause: 完成得满分; 80%(含)-90%,计4分; 每少1场扣2分,扣完为止; 否则不得分. If one clause is not
 * understood, the whole rule is not read and a person scores the row.
 */

/** `full` = all points of the row, `share` = points × rate. */
export type BandPoints = Decimal | 'full' | 'half' | 'share';

/**
 * The points for a value in an interval. An included flag is null where the clause does not say whether the bound
 * belongs to the band.
 */
export interface Band {
  /** The name of what is measured, as in the clause; empty = the value of the row. */
  readonly subject: string;
  readonly low: Decimal | null;
  readonly lowIncluded: boolean | null;
  readonly high: Decimal | null;
  readonly highIncluded: boolean | null;
  readonly unit: string;
  readonly points: BandPoints;
}

export interface Criteria {
  readonly bands: readonly Band[];
  readonly deduction: Deduction | null;
  /** 否则不得分, 未完成不得分. */
  readonly missedIsZero: boolean;
  /** 超过不得分. */
  readonly overIsZero: boolean;
  /** The most points that may be deducted; null = all points. */
  readonly most: Decimal | null;
  /** 以100%为标准, 每低于100%一个百分点. */
  readonly standard: Decimal | null;
  /** Points of the row as the rule prints them; null = not printed. */
  readonly points: Decimal | null;
  /** 每新增1家得1分. */
  readonly earning: Earning | null;
  /** Beyond the target: 每多1场加1分, 最多加2分. */
  readonly more: readonly MorePoints[];
  /** 低于要求按比例得分: in proportion to the value from which full points are given. */
  readonly shareBelow: boolean;
}

const LONGEST_CRITERION = 300;

const SIGN_OPERATORS: ReadonlyMap<string, 'ge' | 'gt' | 'le' | 'lt' | 'eq'> = new Map([
  ...['≥', '>=', '不低于', '不少于', '大于等于', '达到', '达', '完成'].map((sign) => [sign, 'ge'] as const),
  ...['>', '大于', '高于', '超过', '超出', '多于'].map((sign) => [sign, 'gt'] as const),
  ...['≤', '<=', '不超过', '不高于', '小于等于'].map((sign) => [sign, 'le'] as const),
  ...['<', '低于', '小于', '不足', '少于'].map((sign) => [sign, 'lt'] as const),
]);

function included(...marks: readonly (string | undefined)[]): boolean | null {
  const mark = marks.find((text) => text !== undefined);
  return mark === undefined ? null : !mark.includes('不含');
}

function bandPoints(
  given: string | undefined,
  number: string | undefined,
  none: string | undefined,
): BandPoints {
  if (none !== undefined) return new Decimal(0);
  if (number !== undefined) return new Decimal(number);
  if (given === undefined) return 'share';
  return given.startsWith('一半') ? 'half' : 'full';
}

function signOf(
  sign: string | undefined,
  where: string | undefined,
): 'ge' | 'gt' | 'le' | 'lt' | 'eq' | null {
  const said = sign === undefined || sign === '=' ? 'eq' : (SIGN_OPERATORS.get(sign) ?? null);
  if (where === undefined) return said;
  const side = where.endsWith('上') ? 'ge' : 'le';
  // 达到90%以上 is the same condition twice; 低于90%以上 contradicts itself.
  return said === 'eq' || said === side ? side : null;
}

/** 90%(含)以上计6分, 预算控制率=0,计5分, 大于30%不得分. */
function oneBand(clause: string): Band | null {
  const match = BAND.exec(clause);
  if (!match) return null;
  const [, subject = '', sign, number = '', unit = '', before, where, after, given, points, none] = match;
  const kind = signOf(sign, where);
  if (kind === null || NO_SUBJECT.test(subject)) return null;
  const value = new Decimal(number);
  const marked = included(before, after);
  const wrote = where !== undefined && sign !== '≥' && sign !== '≤';
  const closed = marked ?? (wrote ? null : true);
  const band = { subject, unit, points: bandPoints(given, points, none) };
  if (kind === 'ge') return { ...band, low: value, lowIncluded: closed, high: null, highIncluded: null };
  if (kind === 'gt') return { ...band, low: value, lowIncluded: false, high: null, highIncluded: null };
  if (kind === 'le') return { ...band, low: null, lowIncluded: null, high: value, highIncluded: closed };
  if (kind === 'lt') return { ...band, low: null, lowIncluded: null, high: value, highIncluded: false };
  return { ...band, low: value, lowIncluded: true, high: value, highIncluded: true };
}

/** 80%(含)-90%,计4分; 90%≤及时率<100%,得2分. */
function rangeBand(clause: string): Band | null {
  const chain = BAND_CHAIN.exec(clause);
  if (chain) {
    const [, low = '', above, below, high = '', unit = '', given, points, none] = chain;
    const bounds = { lowIncluded: above === '≤', highIncluded: below === '≤' };
    const interval = { low: new Decimal(low), high: new Decimal(high) };
    return { subject: '', ...interval, ...bounds, unit, points: bandPoints(given, points, none) };
  }
  const range = BAND_BETWEEN.exec(clause);
  if (!range) return null;
  const [, subject = '', low = '', from, high = '', unit = '', to, given, points, none] = range;
  if (NO_SUBJECT.test(subject) || new Decimal(low).gte(high)) return null;
  return {
    subject,
    low: new Decimal(low),
    lowIncluded: included(from),
    high: new Decimal(high),
    highIncluded: included(to),
    unit,
    points: bandPoints(given, points, none),
  };
}

/** One clause as a band; null where it is not a band. */
export function bandOf(clause: string): Band | null {
  return rangeBand(clause) ?? oneBand(clause);
}

/** The clauses of a rule; 计4分 stays with the words before its comma. */
export function clausesOf(text: string): readonly string[] {
  return compactText(text)
    .replace(/[≦≧]/g, (sign) => (sign === '≦' ? '≤' : '≥'))
    .replace(/[“”"'‘’]/g, '')
    .replace(CRITERIA_LABEL, '')
    .split(CLAUSE_END)
    .filter((clause) => clause !== '');
}

/** A rule whose clauses are still being read. */
type Open = {
  -readonly [Key in keyof Criteria]: Criteria[Key] extends readonly (infer Item)[] ? Item[] : Criteria[Key];
};

/** Adds one clause to the rule; false where it is not understood or repeats a statement. */
function taken(rule: Open, clause: string): boolean {
  const full = FULL_POINTS.exec(clause);
  const most = TAKES_AT_MOST.exec(clause)?.[1];
  const stated = full?.[1] ?? POINTS_STATED.exec(clause)?.[1];
  const standard = STANDARD_SHARE.exec(clause)?.[1];
  if (stated !== undefined) {
    if (rule.points && !rule.points.eq(stated)) return false;
    rule.points = new Decimal(stated);
  } else if (full || UNTIL_NOTHING.test(clause)) return true;
  else if (MISSED_IS_ZERO.test(clause)) rule.missedIsZero = true;
  else if (OVER_IS_ZERO.test(clause)) rule.overIsZero = true;
  else if (most !== undefined) rule.most = new Decimal(most);
  else if (standard !== undefined) rule.standard = new Decimal(standard);
  else if (SHARE_BELOW.test(clause)) rule.shareBelow = true;
  else if (CONDITION.test(clause)) return !NO_SUBJECT.test(clause);
  else return counted(rule, clause);
  return true;
}

/** Clauses that count something, and bands. */
function counted(rule: Open, clause: string): boolean {
  const more = morePointsOf(clause);
  if (more) {
    rule.more.push(more);
    return true;
  }
  const earning = earningOf(clause);
  if (earning) {
    if (rule.earning) return false;
    rule.earning = earning;
    return true;
  }
  const deduction = deductionOf(clause);
  if (deduction) {
    if (rule.deduction) return false;
    rule.deduction = deduction.rule;
    rule.standard = deduction.standard ?? rule.standard;
    return true;
  }
  const band = bandOf(clause);
  if (band) rule.bands.push(band);
  // 未新增不得分 adds nothing to a rule that counts what is new.
  return band !== null || (rule.earning !== null && NONE_NEW.test(clause));
}

/** The rule; null when a clause is not understood or the text contains no rule. */
export function readCriteria(text: string): Criteria | null {
  if (text.length > LONGEST_CRITERION) return null;
  const rule: Open = {
    bands: [],
    deduction: null,
    missedIsZero: false,
    overIsZero: false,
    most: null,
    standard: null,
    points: null,
    earning: null,
    more: [],
    shareBelow: false,
  };
  if (!clausesOf(text).every((clause) => taken(rule, clause))) return null;
  const partial = rule.bands.filter(({ points }) => points !== 'full');
  const { missedIsZero, overIsZero, deduction, earning, shareBelow } = rule;
  const rules = [missedIsZero, overIsZero, deduction !== null, earning !== null, shareBelow].filter(Boolean);
  if (rules.length > 1) return null;
  // 发现1处扣2分 applies to a second fault only where the text says so.
  const ends = clausesOf(text).some((clause) => UNTIL_NOTHING.test(clause));
  if (deduction && !deduction.each && !ends && rule.most === null) return null;
  return rules.length === 0 && partial.length === 0 && rule.more.length === 0 ? null : rule;
}
