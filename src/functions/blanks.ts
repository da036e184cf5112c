import { parseRange } from '../workbook/address';
import type { Rect } from '../workbook/snapshot';
import { callsIn, type ArgumentArea, type ArgumentSource } from './calls';
import type { FunctionId } from './ids';

/**
 * Excel 2021 and other builds pass a blank cell as 0. Whether a 0 was a blank is read from the sheet: the
 * formula of the calling cell names the cells that its arguments come from.
 */

/** Contents of cells: `blank` distinguishes a blank cell from one that holds 0. */
export interface CellContents {
  readonly values: readonly (readonly unknown[])[];
  readonly blank: readonly (readonly boolean[])[];
}

/** A call as Excel made it. */
export interface Call {
  readonly id: FunctionId;
  readonly args: readonly unknown[];
}

/** A sum is the same with a blank as with a 0. */
const INDIFFERENT: ReadonlySet<FunctionId> = new Set(['TOTAL', 'PROFILES']);

/** Whether some argument may be a blank cell. */
export function hasDoubtfulZero({ id, args }: Call): boolean {
  return !INDIFFERENT.has(id) && args.flat(2).includes(0);
}

/** The cells to be read before a call of this formula can be calculated. */
export function areasAsked(formula: string, id: FunctionId): readonly ArgumentArea[] {
  return callsIn(formula, id).flatMap((sources) =>
    sources.flatMap((source) => (source.kind === 'cells' ? [source.area] : [])),
  );
}

/**
 * The arguments with blanks in place of the zeros that Excel passed for them. A formula may contain several
 * calls: those whose cells hold the passed values are used, and must agree. null = it cannot be known.
 */
export function withBlanks(
  { id, args }: Call,
  formula: string,
  contentsOf: (area: ArgumentArea) => CellContents | null,
): readonly unknown[] | null {
  const settled = callsIn(formula, id)
    .filter((sources) => args.every((argument, index) => mayGive(sources[index], argument, contentsOf)))
    .map((sources) => args.map((argument, index) => settle(argument, sources[index], contentsOf)));
  const [first] = settled;
  if (first === undefined || settled.some((found) => found.includes(UNKNOWN))) return null;
  return settled.every((found) => JSON.stringify(found) === JSON.stringify(first)) ? first : null;
}

const UNKNOWN = Symbol('unknown');

const isBlankCell = (value: unknown): boolean => value === '' || value === null || value === undefined;

function isSameArgument(held: unknown, blank: boolean, argument: unknown): boolean {
  return blank || isBlankCell(held) ? argument === 0 || isBlankCell(argument) : held === argument;
}

/** Whether the cells of an argument hold what was passed; of several cells for one value, one of them. */
function mayGive(
  source: ArgumentSource | undefined,
  argument: unknown,
  contentsOf: (area: ArgumentArea) => CellContents | null,
): boolean {
  if (source?.kind !== 'cells') return true;
  const contents = contentsOf(source.area);
  if (contents === null) return true;
  const { values, blank } = contents;
  const flat = Array.isArray(argument) ? argument.flat() : null;
  const cells = values.flat().map((value, index) => ({ value, blank: blank.flat()[index] === true }));
  if (flat === null) return cells.some((cell) => isSameArgument(cell.value, cell.blank, argument));
  return (
    flat.length === cells.length &&
    cells.every((cell, index) => isSameArgument(cell.value, cell.blank, flat[index]))
  );
}

function settle(
  argument: unknown,
  source: ArgumentSource | undefined,
  contentsOf: (area: ArgumentArea) => CellContents | null,
): unknown {
  if (Array.isArray(argument))
    return argument.flat().includes(0) ? settleRange(argument, source, contentsOf) : argument;
  if (argument !== 0) return argument;
  switch (source?.kind) {
    case 'number':
      return argument;
    case 'left-out':
    case undefined:
      return null;
    case 'unknown':
      return UNKNOWN;
    case 'cells':
      return settleCell(contentsOf(source.area));
  }
}

/** One value out of several cells: Excel repeats a formula over rows and does not report the row of a call. */
function settleCell(contents: CellContents | null): unknown {
  if (contents === null) return UNKNOWN;
  const blank = contents.blank.flat();
  const zeros = contents.values.flat().some((value, index) => value === 0 && blank[index] !== true);
  if (!blank.includes(true)) return 0;
  return zeros ? UNKNOWN : null;
}

function settleRange(
  argument: readonly unknown[],
  source: ArgumentSource | undefined,
  contentsOf: (area: ArgumentArea) => CellContents | null,
): unknown {
  if (source?.kind === 'number') return argument;
  if (source?.kind !== 'cells') return UNKNOWN;
  const contents = contentsOf(source.area);
  if (contents === null) return UNKNOWN;
  return argument.map((line: unknown, row) =>
    Array.isArray(line)
      ? line.map((value: unknown, col) => (value === 0 && contents.blank[row]?.[col] === true ? null : value))
      : line,
  );
}

/** The calling cell from the address that Excel passes: `表!B2`, `'2022 年'!B2`. */
export function callerOf(
  address: string | undefined,
): { readonly sheetName: string; readonly rect: Rect } | null {
  const end = address?.lastIndexOf('!') ?? -1;
  if (address === undefined || end < 0) return null;
  const rect = parseRange(address.slice(end + 1));
  if (rect === null) return null;
  const sheet = address.slice(0, end);
  const quoted = sheet.startsWith("'") && sheet.endsWith("'");
  return { sheetName: quoted ? sheet.slice(1, -1).replaceAll("''", "'") : sheet, rect };
}
