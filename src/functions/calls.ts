import { parseRange } from '../workbook/address';
import type { Rect } from '../workbook/snapshot';
import type { FunctionId } from './ids';

/** Where the arguments of a call come from, read out of the formula that holds it. */

/** Cells that an argument names. `sheet` null = the formula's own. */
export interface ArgumentArea {
  readonly sheet: string | null;
  readonly rect: Rect;
}

export type ArgumentSource =
  | { readonly kind: 'cells'; readonly area: ArgumentArea }
  /** A number that was written or calculated: its 0 is a 0. */
  | { readonly kind: 'number' }
  | { readonly kind: 'left-out' }
  /** Names, tables, functions that may return a blank cell. */
  | { readonly kind: 'unknown' };

/** Texts, quoted names of sheets and parts in brackets are one piece each; then words, signs and blanks. */
const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[[^[\]]*\]|[\p{L}\p{N}_.$\\]+!?|[(){},:!#@%^*/+&=<>-]|\s+|[^]/gu;

/** Every call of a function in a formula, argument by argument. */
export function callsIn(formula: string, id: FunctionId): readonly (readonly ArgumentSource[])[] {
  const pieces = [...formula.matchAll(PIECE)].map(([piece]) => piece);
  return pieces.flatMap((piece, index) => {
    if (!isName(piece, id) || pieces[index + 1] !== '(') return [];
    const args = argumentsFrom(pieces, index + 2);
    return args === null ? [] : [args.map(argumentSource)];
  });
}

/** `PJ.SCORE`, also in the form it has where Excel has not found the add-in yet. */
function isName(piece: string, id: FunctionId): boolean {
  const name = piece.toUpperCase();
  return name === `PJ.${id}` || name === `_XLDUDF_PJ_${id}`;
}

const OPENING = new Set(['(', '{']);
const CLOSING = new Set([')', '}']);

/** The pieces of each argument up to the bracket that closes the call; null when it is never closed. */
function argumentsFrom(pieces: readonly string[], start: number): readonly (readonly string[])[] | null {
  const args: string[][] = [[]];
  let depth = 0;
  for (const piece of pieces.slice(start)) {
    if (depth === 0 && piece === ')') return args;
    if (depth === 0 && piece === ',') {
      args.push([]);
      continue;
    }
    if (OPENING.has(piece)) depth += 1;
    if (CLOSING.has(piece)) depth -= 1;
    args.at(-1)?.push(piece);
  }
  return null;
}

const OPERATORS = new Set([...'+-*/^&=<>%']);

/** Functions that calculate: they never return a blank cell. */
const CALCULATES = new RegExp(
  `^(?:${[
    ...[
      'PJ\\.[A-Z]+',
      'SUM(?:IFS?|PRODUCT)?',
      'SUBTOTAL',
      'PRODUCT',
      'AVERAGE(?:IFS?)?',
      'MEDIAN',
      'MAX',
      'MIN',
    ],
    ...['COUNT(?:A|IFS?)?', 'ROUND(?:UP|DOWN)?', 'INT', 'TRUNC', 'ABS', 'MOD', 'N', 'VALUE', 'LEN', 'RANK'],
  ].join('|')})$`,
);

function argumentSource(pieces: readonly string[]): ArgumentSource {
  const argument = pieces.filter((piece) => piece.trim() !== '');
  const [first = '', ...rest] = argument;
  if (first === '') return { kind: 'left-out' };
  const area = areaOf(argument.join(''));
  if (area !== null) return { kind: 'cells', area };
  if (/^[\d.]+$/.test(first) && rest.length === 0) return { kind: 'number' };
  if (isCalculated(argument)) return { kind: 'number' };
  return { kind: 'unknown' };
}

const AREA =
  /^@?(?:(?:'((?:[^'[\]]|'')+)'|([\p{L}\p{N}_.]+))!)?(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?)$/u;

function areaOf(argument: string): ArgumentArea | null {
  const [, quoted, plain, address = ''] = AREA.exec(argument) ?? [];
  const rect = parseRange(address);
  if (rect === null) return null;
  return { sheet: quoted?.replaceAll("''", "'") ?? plain ?? null, rect };
}

/** `A1+0`, `-A1` and `SUM(A1:A9)` are numbers; `+A1` is still the cell. */
function isCalculated(argument: readonly string[]): boolean {
  let depth = 0;
  for (const [index, piece] of argument.entries()) {
    if (depth === 0 && OPERATORS.has(piece) && !(index === 0 && piece === '+')) return true;
    if (OPENING.has(piece)) depth += 1;
    if (CLOSING.has(piece)) depth -= 1;
  }
  const [name = '', bracket] = argument;
  return bracket === '(' && CALCULATES.test(name.toUpperCase());
}
