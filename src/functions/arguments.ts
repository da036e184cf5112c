import type { Decimal } from '../workbook/decimal';
import { fillTemplate } from '../engine/locales/text';
import { parseMeasure, readPlainNumber } from '../engine/measure';
import type { Measure } from '../engine/measure';
import type { InspectOptions } from '../engine/finding';
import { findProfile, nationalProfile, profileById } from '../engine/profiles';
import type { Profile } from '../engine/profiles';
import type { CellValue } from '../workbook/snapshot';
import type { MessageKey } from './texts';
import { messages } from './texts';
import { POINTS_SUFFIX } from './words';

/**
 * What Excel passes to a custom function. A blank cell arrives as null or ""; as 0 on old builds, which is
 * corrected before a function gets it (blanks.ts). A left-out parameter is null.
 */

/** `value` → #VALUE! (the input is wrong); `na` → #N/A (nothing wrong, but no result either). */
export type TroubleKind = 'value' | 'na';

/** Why a function has no result, as a Chinese sentence. */
export class FunctionTrouble extends Error {
  constructor(
    readonly trouble: TroubleKind,
    message: string,
  ) {
    super(message);
    this.name = 'FunctionTrouble';
  }
}

export function functionTrouble(
  kind: TroubleKind,
  key: MessageKey,
  data: Readonly<Record<string, string>> = {},
): FunctionTrouble {
  return new FunctionTrouble(kind, fillTemplate(messages[key], data));
}

export function argumentValue(argument: unknown): CellValue {
  if (typeof argument === 'number' || typeof argument === 'string' || typeof argument === 'boolean')
    return argument;
  return null;
}

export function isBlankArgument(argument: unknown): boolean {
  return (
    argument === null || argument === undefined || (typeof argument === 'string' && argument.trim() === '')
  );
}

/**
 * One cell. Some builds of Excel pass a range where one cell is wanted; a range of several cells is refused
 * instead of read in part.
 */
export function single(argument: unknown): unknown {
  if (!Array.isArray(argument)) return argument;
  const cells = argument.flat();
  if (cells.length > 1) throw functionTrouble('value', 'several');
  return cells[0] ?? null;
}

/** Some hosts pass a single cell as a value where a range is wanted. */
export function rangeArgument(argument: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(argument)) return [[argument]];
  return argument.map((line: unknown): readonly unknown[] => (Array.isArray(line) ? line : [line]));
}

export function textArgument(argument: unknown): string {
  const value = argumentValue(argument);
  return value === null ? '' : String(value);
}

/** A number, a text of digits or `10分`; null when there is none, or a number of something else. */
export function numberArgument(argument: unknown, suffix = POINTS_SUFFIX): Decimal | null {
  const plain = readPlainNumber(argumentValue(argument));
  return plain === null || (plain.suffix !== null && plain.suffix !== suffix) ? null : plain.value;
}

export function measureOf(argument: unknown): Measure {
  return parseMeasure({ value: argumentValue(argument) });
}

/** 分值: a positive number; null for a blank, and for 0, with which nothing can be scored. */
export function pointsArgument(argument: unknown): Decimal | null {
  if (isBlankArgument(argument)) return null;
  const points = numberArgument(argument) ?? numberArgument(argument, '%');
  if (points === null || points.lt(0))
    throw functionTrouble('value', 'weight', { value: textArgument(argument) });
  return points.isZero() ? null : points;
}

/**
 * What the person has chosen for the document: the rule, rules of their own, and how the pane checks; null when it
 * could not be read.
 */
export type DocumentRules = InspectOptions | null;

/**
 * The profile of the optional last parameter: an id (`hubei`) or a name (湖北), those of the document included.
 * Left out, it is the one chosen for the document, else the national one.
 */
export function profileArgument(argument: unknown, document: DocumentRules): Profile {
  const left = isBlankArgument(argument) || argument === 0;
  if (document === null && left) throw functionTrouble('na', 'no-rules');
  const { profile: chosen, customProfiles = [] } = document ?? {};
  if (left) return (chosen === undefined ? null : profileById(chosen, customProfiles)) ?? nationalProfile;
  const wanted = textArgument(argument).trim();
  const own = namedProfiles(customProfiles).find(({ id, name }) => id === wanted || name === wanted);
  const profile = findProfile(wanted) ?? (own ? profileById(own.id, customProfiles) : null);
  if (profile === null) throw functionTrouble('value', 'profile', { profile: textArgument(argument) });
  return profile;
}

interface NamedProfile {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
}

/** The document's own profiles; they were validated when they were imported. */
export function namedProfiles(customProfiles: readonly unknown[]): readonly NamedProfile[] {
  return customProfiles.filter(
    (value): value is NamedProfile =>
      typeof value === 'object' && value !== null && 'id' in value && 'name' in value && 'summary' in value,
  );
}
