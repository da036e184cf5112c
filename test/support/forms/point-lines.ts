import { Decimal } from 'decimal.js';
import { parseAddress } from '../../../src/workbook/address';
import type { IndicatorTruth } from '../form-truth';
import { FormFileError, type Line } from './form-file';
import { numbers, said, type Book } from './values';

/**
 * The full points of every row: `points: in weights` if each row's weight cell contains them, otherwise each
 * value with its rows (`points: 30 in 8 · 10 in 9-11`); rows that are not named have none of their own.
 */
export function withPoints(
  book: Book,
  home: number,
  rows: readonly IndicatorTruth[],
  line: Line,
): readonly IndicatorTruth[] {
  const words = said(line);
  if (words.is === 'open') return rows;
  if (line.value === 'in weights') {
    const weights = rows.map((row) => `${row.sheet ?? home}!${row.cells.weight ?? ''}`);
    // Points that are merged over several rows are those of all of them together, not of one (shared points).
    const own = weights.map((cell) => weights.filter((other) => other === cell).length === 1);
    return rows.map((row, index) => ({
      ...row,
      points: own[index] ? pointsAt(book, row.sheet ?? home, row.cells.weight ?? null) : null,
    }));
  }
  const known = new Map(
    (words.is === 'said' ? words.parts : []).flatMap((part) => {
      const [, points, list] = /^(\d+(?:\.\d+)?) in ([\d, -]+)$/.exec(part) ?? [];
      if (points === undefined || list === undefined)
        throw new FormFileError(line.number, `“${part}” is no “30 in 8-10”`);
      return numbers(list, line).map((number) => [number, points] as const);
    }),
  );
  return rows.map((row) => ({ ...row, points: known.get(rowNumber(row)) ?? null }));
}

/** As in Excel, from 1. */
export function rowNumber({ cells }: IndicatorTruth): number {
  return (parseAddress(cells.name ?? '')?.row ?? -1) + 1;
}

/** Points as a person reads them: 20分, 20.00, ２０ and 20 % are 20. */
export function pointsAt({ sheets }: Book, sheet: number, address: string | null): string | null {
  const position = parseAddress(address ?? '');
  const cell = sheets[sheet]?.snapshot.cells.find(
    ({ row, col }) => row === position?.row && col === position.col,
  );
  const value = cell?.value ?? null;
  if (typeof value !== 'number' && typeof value !== 'string') return null;
  const [, text] =
    /^(?:.*得?分[:：]\s*)?(-?\d+(?:\.\d+)?)[分%]?$/.exec(String(value).normalize('NFKC').trim()) ?? [];
  if (text === undefined) return null;
  return new Decimal(text).times(cell?.format?.includes('%') ? 100 : 1).toString();
}
