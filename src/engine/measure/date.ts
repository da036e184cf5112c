import { serialToDate } from '../format';
import { compactText } from '../text';
import type { DateMeasure, DayNumber, Operator } from './types';

/** Calendar arithmetic without a clock: days are YYYYMMDD numbers, the year 0 when none is written. */

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function dayNumber(year: number, month: number, day: number): DayNumber {
  return year * 10_000 + month * 100 + day;
}

function valid(year: number, month: number, day: number): boolean {
  return (
    month >= 1 && month <= 12 && day >= 1 && day <= (year === 0 ? daysIn(2000, month) : daysIn(year, month))
  );
}

/** What may follow a date: 前, 底前, 之前完成, 完成 … */
const TAIL =
  '(?<edge>初|上旬|中旬|下旬|底|末)?(?<before>之前|以前|前)?(?:全部|全面|按时|按期|如期)?(?:完成|完工|竣工|交付|到位|验收|上线|投入使用|支付|拨付|发放)*';
const LEAD = '(?<lead>=|≤|<|不晚于|不迟于|截至|截止|截止到|于|在|已于)?';
const WRITTEN = new RegExp(
  `^${LEAD}(?:(?<y>(?:19|20)\\d{2})年度?)?(?:第?(?<q>[一二三四1-4])季度|(?<m>1[0-2]|0?[1-9])月(?<fen>份)?)?(?:(?<d>3[01]|[12]\\d|0?[1-9])[日号])?${TAIL}$`,
);
const NUMERIC = new RegExp(
  `^${LEAD}(?<y>(?:19|20)\\d{2})(?<sep>[-./])(?<m>1[0-2]|0?[1-9])(?:\\k<sep>(?<d>3[01]|[12]\\d|0?[1-9]))?(?:T?\\d{1,2}:\\d{2}(?::\\d{2})?)?${TAIL}$`,
);

function operatorOf(groups: Readonly<Record<string, string | undefined>>): Operator {
  const { lead, before } = groups;
  if (before !== undefined || (lead !== undefined && /^(?:≤|<|不晚于|不迟于|截)/.test(lead))) return 'le';
  return lead === '=' ? 'eq' : 'none';
}

/** Days of the month an edge word stands for: 上旬 1–10, 底 the last day for 底前. */
function monthPart(edge: string | undefined, last: number): readonly [from: number, to: number] {
  if (edge === '初' || edge === '上旬') return [1, 10];
  if (edge === '中旬') return [11, 20];
  if (edge === '下旬') return [21, last];
  return [1, last];
}

/** First and last month: of the month, of the quarter, of the year. */
function monthsOf(
  month: string | undefined,
  quarter: string | undefined,
): readonly [from: number, to: number] {
  if (month !== undefined) return [Number(month), Number(month)];
  if (quarter === undefined) return [1, 12];
  const last = 3 * (Number(quarter) || '一二三四'.indexOf(quarter) + 1);
  return [last - 2, last];
}

function build(text: string, groups: Readonly<Record<string, string | undefined>>): DateMeasure | null {
  const { y, m, q, d, edge } = groups;
  if (y === undefined && m === undefined && q === undefined) return null;
  const year = y === undefined ? 0 : Number(y);
  const operator = operatorOf(groups);
  const yearWritten = y !== undefined;
  // 年初 and 季度初 are no days anybody agrees on.
  if (m === undefined && edge !== undefined && !/[底末]/.test(edge)) return null;
  const [from, to] = monthsOf(m, q);
  if (d !== undefined) {
    const day = Number(d);
    if (m === undefined || !valid(year, from, day)) return null;
    const number = dayNumber(year, from, day);
    return { kind: 'date', text, operator, from: number, to: number, yearWritten };
  }
  const lastDay = daysIn(year === 0 ? 2000 : year, to);
  const [first, last] = m === undefined ? [1, lastDay] : monthPart(edge, lastDay);
  return {
    kind: 'date',
    text,
    operator,
    from: dayNumber(year, from, first),
    to: dayNumber(year, to, last),
    yearWritten,
  };
}

/**
 * Reads a date or a deadline: `12月底前`, `2022年6月30日`, `2022.12.31`, `=10月份`,
 * `2021年12月完成`. `compact` is the text without white space; null when it is no date.
 */
export function readDate(text: string, compact: string): DateMeasure | null {
  if (!/[年月季]|(?:19|20)\d{2}[-./]/.test(compact)) return null;
  const words = compact.replace(/年年(?=[底末])/, '年').replace(/^(?:当年|本年|年)(?=[底末])/, '12月');
  const written = WRITTEN.exec(words)?.groups ?? NUMERIC.exec(words)?.groups;
  if (!written) return null;
  // `≤3月` and `12月` with an operator of size are durations, not dates.
  const { lead, m, q, d, y, fen, edge, before } = written;
  const onlyMonth =
    y === undefined && d === undefined && fen === undefined && edge === undefined && before === undefined;
  if ((m ?? q) !== undefined && onlyMonth && lead !== undefined && /[≤<=]/.test(lead)) return null;
  return build(text, written);
}

/** 6月前 and 三季度前: before the month begins or by its end, who knows. */
export function edgeOpen({ text, operator }: DateMeasure): boolean {
  return operator === 'le' && /[年月度份](?:之前|以前|前)/.test(compactText(text));
}

/** Serial numbers of 1901-01-01 and 2199-12-31; others are amounts with a wrong format. */
const FIRST_SERIAL = 367;
const LAST_SERIAL = 109_574;

/** The date of a number cell that is shown as a date; null when the serial is out of range. */
export function dateOfSerial(serial: number): DateMeasure | null {
  if (serial < FIRST_SERIAL || Math.floor(serial) > LAST_SERIAL) return null;
  const text = serialToDate(serial);
  const day = Number(text.replaceAll('-', ''));
  return { kind: 'date', text, operator: 'none', from: day, to: day, yearWritten: true };
}

/** The same date in a given year, for dates that carry none. */
export function inYear(date: DateMeasure, year: number): DateMeasure {
  return date.yearWritten
    ? date
    : { ...date, from: date.from + year * 10_000, to: date.to + year * 10_000, yearWritten: true };
}
