import { parseAddress } from '../../../src/workbook/address';
import { FormFileError, type Line } from './form-file';
import type { Sheet } from './grid';

/** The sheets of a form file. */
export interface Book {
  readonly sheets: readonly Sheet[];
}

/** A cell; `sheet` only where it is not the sheet of the form. */
export interface Place {
  readonly sheet?: number;
  readonly address: string;
}

/** The value of a line: cells, `none` (the form has none) or `open` (not judged; the reason follows it). */
export type Said =
  | { readonly is: 'none' }
  | { readonly is: 'open' }
  | { readonly is: 'said'; readonly parts: readonly string[] };

/** `A · B = 50 · C` in its parts. */
export function said({ value }: Line): Said {
  if (value === 'none') return { is: 'none' };
  if (/^open(?: \(.+\))?$/.test(value)) return { is: 'open' };
  return {
    is: 'said',
    parts: value
      .split('·')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  };
}

export function sheetIndex(book: Book, name: string, line: Line): number {
  const index = book.sheets.findIndex(({ snapshot }) => snapshot.name === name);
  if (index < 0) throw new FormFileError(line.number, `no sheet is called ${name}`);
  return index;
}

/** `B14` or `续表!B14`. @throws where it is no cell, or inside a merged area and not its first cell */
export function place(book: Book, home: number, text: string, line: Line): Place {
  const [, name, address = ''] = /^(?:(.+)!)?([A-Z]+\d+)$/.exec(text) ?? [];
  const position = parseAddress(address);
  if (!position) throw new FormFileError(line.number, `“${text}” is no cell`);
  const sheet = name === undefined ? home : sheetIndex(book, name, line);
  const first = book.sheets[sheet]?.anchor(position.row, position.col);
  if (first !== address)
    throw new FormFileError(line.number, `${text} belongs to ${String(first)}: name that cell`);
  return { ...(sheet === home ? {} : { sheet }), address };
}

/** `budget D5 · executed E5` → [budget, D5], [executed, E5]. */
export function pairs(
  parts: readonly string[],
  line: Line,
): readonly (readonly [role: string, value: string])[] {
  return parts.map((part) => {
    const [, role, value] = /^(\w+) (.+)$/.exec(part) ?? [];
    if (role === undefined || value === undefined)
      throw new FormFileError(line.number, `“${part}” is no “role cell”`);
    return [role, value.trim()] as const;
  });
}

/** `14-16, 18` → 14, 15, 16, 18. */
export function numbers(text: string, line: Line): readonly number[] {
  return text.split(',').flatMap((part) => {
    const [, first, last = first] = /^\s*(\d+)(?:-(\d+))?\s*$/.exec(part) ?? [];
    if (first === undefined) throw new FormFileError(line.number, `“${part}” is no row`);
    return Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => Number(first) + index);
  });
}

/** A role of a list of roles, or an error that names them. */
export function oneOf<T extends string>(known: readonly T[], text: string, line: Line): T {
  const found = known.find((one) => one === text);
  if (found === undefined) throw new FormFileError(line.number, `“${text}” is none of ${known.join(', ')}`);
  return found;
}
