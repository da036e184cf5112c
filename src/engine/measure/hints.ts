import { compactText } from '../text';
import type { CompareHints, NumberMeasure, Unit } from './types';
import { readUnit } from './unit';
import {
  FALL_MEASURED,
  NAMES_HARM,
  NAMES_MONEY,
  NAMES_REMEDY,
  OF_BENEFIT,
  OF_EXECUTION,
  REVERSE_NAME,
  REVERSE_RATE,
  SPAN_OF_TIME,
  SPEAKS_OF_TIME,
  WANTED_DAYS,
  WANTED_MONEY,
} from '../words/less-is-better';
import { UNIT_BEHIND_NAME } from '../words/units';

/**
 * Whether the words beside a number mean that less is better, or may mean it. Such hints can only make a result
 * uncertain, where the form writes no operator or `=`; they never decide it.
 */

/** Digits that may be a day: 12.31, 20231231. */
const DAY = /^(?:(?:1[0-2]|0?[1-9])\.[0-3]?\d|(?:19|20)\d{2}[01]\d[0-3]\d)$/;

/** The unit in the brackets of a name: 工期(天), 总投资(万元); not (年), which mostly means “per year”. */
function bracketUnit(name: string): Unit | null {
  const reading = readUnit(UNIT_BEHIND_NAME.exec(name)?.[1] ?? '');
  return reading?.rest === '' ? reading.unit : null;
}

function isReverse(words: string): boolean {
  if (words.endsWith('率')) return REVERSE_RATE.test(words);
  return REVERSE_NAME.test(words) || (NAMES_HARM.test(words) && !NAMES_REMEDY.test(words));
}

export function lessMayBeBetter(target: NumberMeasure, actual: NumberMeasure, hints: CompareHints): boolean {
  const text = compactText(target.text);
  if (FALL_MEASURED.test(text)) return false;
  const level2 = compactText(hints.level2 ?? '');
  if (level2.includes('成本')) return true;
  const written = target.unit ?? actual.unit;
  // Days open, days of waiting: without an operator a unit of time does not show which is better.
  if (written?.kind === 'time') return true;
  const whole = compactText(hints.name ?? '');
  const name = whole.replace(/\([^()]*\)$/, '');
  // 12.31 and 20231231 are days when the row is about time.
  if (target.unit === null && DAY.test(target.text) && SPEAKS_OF_TIME.test(level2 + name)) return true;
  const bare = written === null || written.base === '';
  const kind = (bare ? bracketUnit(whole) : written)?.kind ?? null;
  const nothingSaid = bare && kind === null;
  if ((kind === 'time' || (nothingSaid && SPAN_OF_TIME.test(name))) && !WANTED_DAYS.test(name)) return true;
  // An amount without a name is judged like any number; with a name, it must say that more is wanted.
  const amount = NAMES_MONEY.test(name);
  if (name !== '' && (kind === 'money' || (nothingSaid && amount))) {
    const wanted =
      WANTED_MONEY.test(name) || OF_EXECUTION.test(level2) || (!amount && OF_BENEFIT.test(level2));
    if (!wanted) return true;
  }
  return isReverse(name) || isReverse(/^[^\d≥≤<>=]*/.exec(text)?.[0] ?? '');
}
