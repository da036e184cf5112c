import { serialToDate } from '../format';
import { compactText } from '../text';
import {
  BEFORE_PERIOD,
  DATE_IN_DIGITS,
  DATE_WRITTEN,
  END_OF,
  END_OF_YEAR,
  MAY_BE_DATE,
  NO_LATER,
  YEAR_TWICE,
} from '../words/dates';
import type { Operator } from '../words/operators';
import type { DateMeasure, DayNumber } from './types';

/** Calendar arithmetic without a clock: days are YYYYMMDD numbers; the year is 0 when none is written. */

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function dayNumber(year: number, month: number, day: number): DayNumber {
  return year * 10_000 + month * 100 + day;
}

function valid(year: number, month: number, day: number): boolean {
  // A day without a year may be in any year: daysIn(0, 2) is 29, as in the leap year 2000.
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function operatorOf(groups: Readonly<Record<string, string | undefined>>): Operator {
  const { lead, before } = groups;
  if (before !== undefined || (lead !== undefined && NO_LATER.test(lead))) return 'le';
  return lead === '=' ? 'eq' : 'none';
}

/**
 * The days of the month that an edge word means: 初 and 上旬 1–10, 中旬 11–20, 下旬 from 21; otherwise the whole month.
 */
function monthPart(edge: string | undefined, last: number): readonly [from: number, to: number] {
  if (edge === '初' || edge === '上旬') return [1, 10];
  if (edge === '中旬') return [11, 20];
  if (edge === '下旬') return [21, last];
  return [1, last];
}

/** The first and last month of the period: a month, a quarter, or the year. */
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
  // 年初 and 季度初 do not mean a certain day.
  if (m === undefined && edge !== undefined && !END_OF.test(edge)) return null;
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
 * Reads a date or a deadline: `12月底前`, `2022年6月30日`, `2022.12.31`, `=10月份`, `2021年12月完成`. `compact` is the text
 * without white space; null when it is not a date.
 */
export function readDate(text: string, compact: string): DateMeasure | null {
  if (!MAY_BE_DATE.test(compact)) return null;
  const words = compact.replace(YEAR_TWICE, '年').replace(END_OF_YEAR, '12月');
  const written = DATE_WRITTEN.exec(words)?.groups ?? DATE_IN_DIGITS.exec(words)?.groups;
  if (!written) return null;
  // `≤3月` and `=12月` are durations and not dates.
  const { lead, m, q, d, y, fen, edge, before } = written;
  const onlyMonth =
    y === undefined && d === undefined && fen === undefined && edge === undefined && before === undefined;
  if ((m ?? q) !== undefined && onlyMonth && lead !== undefined && /[≤<=]/.test(lead)) return null;
  return build(text, written);
}

/** true for 6月前 and 三季度前, which may mean before the period begins or before it ends. */
export function edgeOpen({ text, operator }: DateMeasure): boolean {
  return operator === 'le' && BEFORE_PERIOD.test(compactText(text));
}

/** Serial numbers of 1901-01-01 and 2199-12-31; numbers outside are amounts with a wrong format. */
const FIRST_SERIAL = 367;
const LAST_SERIAL = 109_574;

/** The date of a number cell that is shown as a date; null when the serial is out of range. */
export function dateOfSerial(serial: number): DateMeasure | null {
  if (serial < FIRST_SERIAL || Math.floor(serial) > LAST_SERIAL) return null;
  const text = serialToDate(serial);
  const day = Number(text.replaceAll('-', ''));
  return { kind: 'date', text, operator: 'none', from: day, to: day, yearWritten: true };
}

/** The same date in a given year, for dates without a year. */
export function inYear(date: DateMeasure, year: number): DateMeasure {
  return date.yearWritten
    ? date
    : { ...date, from: date.from + year * 10_000, to: date.to + year * 10_000, yearWritten: true };
}
