import type { Decimal } from '../engine/decimal';
import { fillTemplate } from '../engine/locales/text';
import { parseMeasure, readPlainNumber } from '../engine/measure';
import type { Measure } from '../engine/measure';
import { findProfile, nationalProfile } from '../engine/profiles';
import type { Profile } from '../engine/profiles';
import type { CellValue } from '../engine/workbook';
import type { MessageKey } from './messages';
import { messages } from './messages';

/**
 * What Excel hands to a custom function. A blank cell arrives as 0 on the desktop, as null or "" on
 * the web; a left-out parameter is null. Functions therefore treat "" and null as blank, and cannot
 * tell a blank cell from 0 on the desktop.
 */

/** `value` → #VALUE! (the input is wrong); `na` → #N/A (nothing wrong, but no answer either). */
export type Trouble = 'value' | 'na';

/** Why a function has no result, as a Chinese sentence. */
export class FunctionTrouble extends Error {
  constructor(
    readonly trouble: Trouble,
    message: string,
  ) {
    super(message);
    this.name = 'FunctionTrouble';
  }
}

export function trouble(
  kind: Trouble,
  key: MessageKey,
  data: Readonly<Record<string, string>> = {},
): FunctionTrouble {
  return new FunctionTrouble(kind, fillTemplate(messages[key], data));
}

export function cellValue(argument: unknown): CellValue {
  if (typeof argument === 'number' || typeof argument === 'string' || typeof argument === 'boolean')
    return argument;
  return null;
}

export function isBlank(argument: unknown): boolean {
  return (
    argument === null || argument === undefined || (typeof argument === 'string' && argument.trim() === '')
  );
}

export function textOf(argument: unknown): string {
  const value = cellValue(argument);
  return value === null ? '' : String(value);
}

/** A number, a text of digits or `10分`; null when there is none, or a number of something else. */
export function numberOf(argument: unknown, suffix = '分'): Decimal | null {
  const plain = readPlainNumber(cellValue(argument));
  return plain === null || (plain.suffix !== null && plain.suffix !== suffix) ? null : plain.value;
}

export function measureOf(argument: unknown): Measure {
  return parseMeasure({ value: cellValue(argument) });
}

/** 分值: a positive number; null for a blank or 0, which on the desktop is the same. */
export function pointsOf(argument: unknown): Decimal | null {
  if (isBlank(argument)) return null;
  const points = numberOf(argument) ?? numberOf(argument, '%');
  if (points === null || points.lt(0)) throw trouble('value', 'weight', { value: textOf(argument) });
  return points.isZero() ? null : points;
}

/** The profile of the optional last parameter: an id (`hubei`) or a name (湖北); national when left out. */
export function profileOf(argument: unknown): Profile {
  if (isBlank(argument) || argument === 0) return nationalProfile;
  const profile = findProfile(textOf(argument));
  if (profile === null) throw trouble('value', 'profile', { profile: textOf(argument) });
  return profile;
}
