import { columnName } from '../../engine/address';

const MAX_ROW = 1_048_576;
const MAX_COL = 16_384;

/**
 * Pieces of a formula in which an address may not be looked for, and the addresses themselves:
 * texts, quoted sheet names, table references, function names; then whole columns, whole rows, cells.
 */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\w.(])|\$?\d{1,7}:\$?\d{1,7}(?![\w.(])|[\p{L}_\\.$][\p{L}\p{N}_.?$]*|\d+(?:\.\d*)?(?:[eE][+-]?\d+)?/gu;

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
const COLUMNS = /^(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})$/;
const ROWS = /^(\$?)(\d{1,7}):(\$?)(\d{1,7})$/;

/**
 * The formula a cell gets from its neighbour's: relative addresses move by the same distance,
 * absolute ones stay. An address that would leave the sheet becomes `#REF!`.
 */
export function shiftFormula(formula: string, rows: number, cols: number): string {
  if (rows === 0 && cols === 0) return formula;
  return formula.replace(PIECES, (piece, offset: number) => {
    const rest = formula.slice(offset + piece.length);
    // A name before `(` is a function, before `!` a sheet.
    if (/^\s*\(/.test(rest) || rest.startsWith('!')) return piece;
    return shiftPiece(piece, rows, cols);
  });
}

function shiftPiece(piece: string, rows: number, cols: number): string {
  const cell = CELL.exec(piece);
  if (cell) {
    const [, absCol = '', letters = '', absRow = '', digits = ''] = cell;
    if (columnNumber(letters) > MAX_COL || Number(digits) > MAX_ROW) return piece;
    return joined(shiftColumn(absCol, letters, cols), shiftRow(absRow, digits, rows), '');
  }
  const columns = COLUMNS.exec(piece);
  if (columns) {
    const [, abs1 = '', first = '', abs2 = '', last = ''] = columns;
    return joined(shiftColumn(abs1, first, cols), shiftColumn(abs2, last, cols), ':');
  }
  const span = ROWS.exec(piece);
  if (span) {
    const [, abs1 = '', first = '', abs2 = '', last = ''] = span;
    return joined(shiftRow(abs1, first, rows), shiftRow(abs2, last, rows), ':');
  }
  return piece;
}

function joined(first: string | null, second: string | null, between: string): string {
  return first === null || second === null ? '#REF!' : first + between + second;
}

function shiftColumn(absolute: string, letters: string, by: number): string | null {
  if (absolute !== '') return absolute + letters;
  const col = columnNumber(letters) + by;
  return col >= 1 && col <= MAX_COL ? columnName(col - 1) : null;
}

function shiftRow(absolute: string, digits: string, by: number): string | null {
  if (absolute !== '') return absolute + digits;
  const row = Number(digits) + by;
  return row >= 1 && row <= MAX_ROW ? String(row) : null;
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
