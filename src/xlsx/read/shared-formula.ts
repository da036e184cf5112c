import { columnName } from '../../workbook/address';

const MAX_ROW = 1_048_576;
const MAX_COL = 16_384;

/**
 * Pieces of a formula in which an address may not be looked for, and the addresses themselves:
 * texts, quoted sheet names, table references, function names; then whole columns, whole rows, cells.
 */
const PIECES = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`'(?:[^']|'')*'`,
    String.raw`\[(?:[^[\]]|\[[^[\]]*\])*\]`,
    String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\w.(])`,
    String.raw`\$?\d{1,7}:\$?\d{1,7}(?![\w.(])`,
    String.raw`[\p{L}_\\.$][\p{L}\p{N}_.?$]*`,
    String.raw`\d+(?:\.\d*)?(?:[eE][+-]?\d+)?`,
  ].join('|'),
  'gu',
);

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
const COLUMNS = /^(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})$/;
const ROWS = /^(\$?)(\d{1,7}):(\$?)(\d{1,7})$/;

/** The text of a piece of a formula for a cell that many rows and columns away. */
type Moved = (rows: number, cols: number) => string;

/**
 * The formula that cells get from their neighbour's, which is split into pieces once: relative addresses move
 * by the same distance, absolute ones stay. An address that would leave the sheet becomes `#REF!`.
 */
export function formulaShifter(formula: string): Moved {
  /** Texts that do not change, and the numbers of the pieces between them; equal pieces have one number. */
  const parts: (string | number)[] = [];
  const pieces = new Map<string, number>();
  const moves: Moved[] = [];
  let from = 0;
  for (const match of formula.matchAll(PIECES)) {
    const [piece] = match;
    const end = match.index + piece.length;
    // A name before `(` is a function, before `!` a sheet.
    if (BEHIND_NAME.test(formula.slice(end, end + 40))) continue;
    const known = pieces.get(piece) ?? moves.length;
    if (known === moves.length) {
      const moved = movedPiece(piece);
      if (moved === null) continue;
      moves.push(moved);
      pieces.set(piece, known);
    }
    parts.push(formula.slice(from, match.index), known);
    from = end;
  }
  parts.push(formula.slice(from));
  return (rows, cols) => {
    if (rows === 0 && cols === 0) return formula;
    const moved = moves.map((move) => move(rows, cols));
    let text = '';
    for (const part of parts) text += typeof part === 'string' ? part : (moved[part] ?? '');
    return text;
  };
}

const BEHIND_NAME = /^(?:\s*\(|!)/;

/** null = the piece is the same for every cell. */
function movedPiece(piece: string): Moved | null {
  const cell = CELL.exec(piece);
  if (cell) {
    const [, absCol = '', letters = '', absRow = '', digits = ''] = cell;
    const col = movedColumn(absCol, letters);
    const row = movedRow(absRow, digits);
    if (columnNumber(letters) > MAX_COL || Number(digits) > MAX_ROW) return null;
    return (rows, cols) => joined(col(cols), row(rows), '');
  }
  const columns = COLUMNS.exec(piece);
  if (columns) {
    const [, abs1 = '', first = '', abs2 = '', last = ''] = columns;
    const [left, right] = [movedColumn(abs1, first), movedColumn(abs2, last)];
    return (_, cols) => joined(left(cols), right(cols), ':');
  }
  const span = ROWS.exec(piece);
  if (span) {
    const [, abs1 = '', first = '', abs2 = '', last = ''] = span;
    const [top, bottom] = [movedRow(abs1, first), movedRow(abs2, last)];
    return (rows) => joined(top(rows), bottom(rows), ':');
  }
  return null;
}

function joined(first: string | null, second: string | null, between: string): string {
  return first === null || second === null ? '#REF!' : first + between + second;
}

/** A column, or a row, that many further; null = beyond the sheet. */
type MovedLine = (by: number) => string | null;

function movedColumn(absolute: string, letters: string): MovedLine {
  if (absolute !== '') return () => absolute + letters;
  const from = columnNumber(letters);
  return (by) => (from + by >= 1 && from + by <= MAX_COL ? columnName(from + by - 1) : null);
}

function movedRow(absolute: string, digits: string): MovedLine {
  if (absolute !== '') return () => absolute + digits;
  const from = Number(digits);
  return (by) => (from + by >= 1 && from + by <= MAX_ROW ? String(from + by) : null);
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
