import { Decimal } from '../decimal';
import { compactText } from '../text';
import {
  deductionOf,
  earningOf,
  morePointsOf,
  type Deduction,
  type Earning,
  type MorePoints,
} from './criteria-counts';

/**
 * 评分标准 printed beside a row, clause by clause: 完成得满分; 80%(含)-90%,计4分; 每少1场扣2分,扣完为止;
 * 否则不得分. One clause that is not plain, and the rule is not read: the row stays with a person.
 */

/** `full` = all points of the row, `share` = points × rate. */
export type BandPoints = Decimal | 'full' | 'half' | 'share';

/** What a value in an interval earns. `null` at a bound: whether it belongs to the band is not said. */
export interface Band {
  /** What is measured, as the clause names it; empty = the value of the row. */
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
  /** Most that may be taken; null = all points. */
  readonly most: Decimal | null;
  /** 以100%为标准, 每低于100%一个百分点. */
  readonly standard: Decimal | null;
  /** Points of the row as the rule prints them; null = not printed. */
  readonly points: Decimal | null;
  /** 每新增1家得1分. */
  readonly earning: Earning | null;
  /** Beyond the target: 每多1场加1分, 最多加2分. */
  readonly more: readonly MorePoints[];
  /** 低于要求按比例得分: in proportion to where full points begin. */
  readonly shareBelow: boolean;
}

const LONGEST = 300;
const NUMBER = '(\\d{1,9}(?:\\.\\d{1,4})?)';
const SUBJECT = '([\\u4e00-\\u9fff()]{0,16}?)';
const SIGN =
  '(≥|>=|≤|<=|>|<|=|不低于|不少于|不超过|不高于|大于等于|小于等于|大于|高于|超过|超出|多于|低于|小于|不足|少于|达到|达|完成)?';
const UNIT = '(%|[\\u4e00-\\u9fff]{1,3}?)?';
const INCLUDED = '(\\((?:不)?含(?:\\d{1,4}%?)?\\))?';
const WHERE = '(及?以[上下内])?';
const RESULT =
  '(?:的|时)?,?(?:(?:得|计|记|为)?(满分|全分|(?<=[得计记])一半分?|(?<=[得计记])(\\d{1,3}(?:\\.\\d{1,2})?)分)|(不得分|不计分)|(按(?:完成比例|完成率|比例)(?:得|计|记)分|得分=完成率[×*](?:本|该)(?:项)?指标分值))$';

const ONE = new RegExp(`^${SUBJECT}${SIGN}${NUMBER}${UNIT}${INCLUDED}${WHERE}${INCLUDED}${RESULT}`);
const RANGE = new RegExp(
  `^${SUBJECT}(?:在|为)?${NUMBER}%?${INCLUDED}[-—–~～至到]{1,2}${NUMBER}${UNIT}${INCLUDED}(?:之间)?${RESULT}`,
);
const CHAIN = new RegExp(`^${NUMBER}%?(≤|<)[\\u4e00-\\u9fff]{2,16}(≤|<)${NUMBER}${UNIT}${RESULT}`);
/** A subject that says more than what is measured. */
const NO_SUBJECT = /[扣每加未不或且其但若]|连续|同时|优秀|发现/;

const SIGNS: ReadonlyMap<string, 'ge' | 'gt' | 'le' | 'lt' | 'eq'> = new Map([
  ...['≥', '>=', '不低于', '不少于', '大于等于', '达到', '达', '完成'].map((sign) => [sign, 'ge'] as const),
  ...['>', '大于', '高于', '超过', '超出', '多于'].map((sign) => [sign, 'gt'] as const),
  ...['≤', '<=', '不超过', '不高于', '小于等于'].map((sign) => [sign, 'le'] as const),
  ...['<', '低于', '小于', '不足', '少于'].map((sign) => [sign, 'lt'] as const),
]);

const FULL =
  /^(?:(?:全部|按时|按期|及时|如期)?(?:完成|达标|达到(?:目标值|指标值|目标|要求)?)|完成值达到(?:指标值|目标值))的?,?(?:得|计|记)(?:满分|全分|(\d+(?:\.\d+)?)分)$/;
const ZERO =
  /^(?:否则,?|(?:未|没有|不)(?:能)?(?:按时|按期|如期|全部)?(?:完成|达标|达到(?:目标值|指标值|目标|要求)?)的?,?)(?:不得分|(?:得|计|记)0分)$/;
const OVER = /^超过(?:目标值|指标值|标准)?的?不得分$/;
const STATED = /^(?:本|该)(?:项)?指标(?:满分|分值)(?:为)?(\d{1,3}(?:\.\d{1,2})?)分$/;
const STANDARD = /^以(\d{1,3}(?:\.\d{1,2})?)%为标准$/;
const CONDITION = new RegExp(`^${SUBJECT}([><≥≤])${NUMBER}%?$`);
const MOST = /^最多扣(\d+(?:\.\d+)?)分$/;
const END =
  /^(?:扣完(?:\d{1,3}分|该项分值|本项分值)?为止|直至扣完(?:为止)?|直到扣完(?:为止)?|最低(?:得)?0分|满分为止|扣至0分为止)$/;
const SHARE_BELOW =
  /^(?:低于|未达到|达不到|不足)(?:目标值|指标值|目标|要求|标准)?的?,?按(?:完成)?比例(?:得|计|记|折算)分$/;
const NONE_NEW = /^(?:未|没有|无)(?:新增|增加)?的?,?(?:不得分|不计分)$/;

function included(...marks: readonly (string | undefined)[]): boolean | null {
  const mark = marks.find((text) => text !== undefined);
  return mark === undefined ? null : !mark.includes('不含');
}

function pointsOf(
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
  const said = sign === undefined || sign === '=' ? 'eq' : (SIGNS.get(sign) ?? null);
  if (where === undefined) return said;
  const side = where.endsWith('上') ? 'ge' : 'le';
  // 达到90%以上 says one thing twice, 低于90%以上 nothing.
  return said === 'eq' || said === side ? side : null;
}

/** 90%(含)以上计6分, 预算控制率=0,计5分, 大于30%不得分. */
function oneBand(clause: string): Band | null {
  const match = ONE.exec(clause);
  if (!match) return null;
  const [, subject = '', sign, number = '', unit = '', before, where, after, given, points, none] = match;
  const kind = signOf(sign, where);
  if (kind === null || NO_SUBJECT.test(subject)) return null;
  const value = new Decimal(number);
  const marked = included(before, after);
  const wrote = where !== undefined && sign !== '≥' && sign !== '≤';
  const closed = marked ?? (wrote ? null : true);
  const band = { subject, unit, points: pointsOf(given, points, none) };
  if (kind === 'ge') return { ...band, low: value, lowIncluded: closed, high: null, highIncluded: null };
  if (kind === 'gt') return { ...band, low: value, lowIncluded: false, high: null, highIncluded: null };
  if (kind === 'le') return { ...band, low: null, lowIncluded: null, high: value, highIncluded: closed };
  if (kind === 'lt') return { ...band, low: null, lowIncluded: null, high: value, highIncluded: false };
  return { ...band, low: value, lowIncluded: true, high: value, highIncluded: true };
}

/** 80%(含)-90%,计4分; 90%≤及时率<100%,得2分. */
function rangeBand(clause: string): Band | null {
  const chain = CHAIN.exec(clause);
  if (chain) {
    const [, low = '', above, below, high = '', unit = '', given, points, none] = chain;
    const bounds = { lowIncluded: above === '≤', highIncluded: below === '≤' };
    const interval = { low: new Decimal(low), high: new Decimal(high) };
    return { subject: '', ...interval, ...bounds, unit, points: pointsOf(given, points, none) };
  }
  const range = RANGE.exec(clause);
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
    points: pointsOf(given, points, none),
  };
}

/** One clause as a band; null where it is none. */
export function bandOf(clause: string): Band | null {
  return rangeBand(clause) ?? oneBand(clause);
}

/** Clauses of a rule: 计4分 belongs to the words before its comma. */
export function clausesOf(text: string): readonly string[] {
  return compactText(text)
    .replace(/[≦≧]/g, (sign) => (sign === '≦' ? '≤' : '≥'))
    .replace(/[“”"'‘’]/g, '')
    .replace(/^(?:评分|计分|得分)(?:标准|规则|办法|方法|说明)[:：]/, '')
    .split(/[;。]|,(?!(?:得|计|记)(?:满分|全分|一半|\d|0)|不得分|不计分|按比例|得分=完成率|扣\d|减\d)/)
    .filter((clause) => clause !== '');
}

interface Open {
  bands: Band[];
  deduction: Deduction | null;
  missedIsZero: boolean;
  overIsZero: boolean;
  most: Decimal | null;
  standard: Decimal | null;
  points: Decimal | null;
  earning: Earning | null;
  more: MorePoints[];
  shareBelow: boolean;
}

/** Takes one clause in; false where it is not understood or says a thing twice. */
function taken(rule: Open, clause: string): boolean {
  const full = FULL.exec(clause);
  const most = MOST.exec(clause)?.[1];
  const stated = full?.[1] ?? STATED.exec(clause)?.[1];
  const standard = STANDARD.exec(clause)?.[1];
  if (stated !== undefined) {
    if (rule.points && !rule.points.eq(stated)) return false;
    rule.points = new Decimal(stated);
  } else if (full || END.test(clause)) return true;
  else if (ZERO.test(clause)) rule.missedIsZero = true;
  else if (OVER.test(clause)) rule.overIsZero = true;
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
  // 未新增不得分 says of a count what is plain anyway.
  return band !== null || (rule.earning !== null && NONE_NEW.test(clause));
}

/** The rule as far as it is plain; null when a clause is not understood or there is nothing in it. */
export function readCriteria(text: string): Criteria | null {
  if (text.length > LONGEST) return null;
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
  // 发现1处扣2分 goes on to the second one only where something says so.
  const ends = clausesOf(text).some((clause) => END.test(clause));
  if (deduction && !deduction.each && !ends && rule.most === null) return null;
  return rules.length === 0 && partial.length === 0 && rule.more.length === 0 ? null : rule;
}
