import type { TableRow } from '../form';
import { normaliseLabel } from '../text';
import { isOfWhich, wordsOf } from './words';
import { LIST_OF_CODES_TOTAL } from '../words/accounts-lines';
import { CHAPTER, SECTION } from '../words/numbering';

/** How the rows of a list add up: which rows add up to the total, and which to another row. */
export interface Outline {
  /** The rows directly below the total. */
  readonly top: readonly TableRow[];
  readonly total: TableRow | null;
  readonly parents: readonly { readonly row: TableRow; readonly children: readonly TableRow[] }[];
  /**
   * `codes`: 类/款/项 nest by their digits, which is certain; `words`: levels were found by numbering or indentation;
   * `flat`: nothing distinguishes levels.
   */
  readonly by: 'codes' | 'words' | 'flat';
}

/** null when the rows cannot be nested: a code occurs twice, or rows without codes are between rows with codes. */
export function outlineOf(rows: readonly TableRow[]): Outline | null {
  const total =
    rows.find((row) => row.code === null && LIST_OF_CODES_TOTAL.test(wordsOf(row.label.text))) ?? null;
  const listed = rows.filter((row) => row !== total && !isOfWhich(row.label.text));
  const coded = listed.filter(({ code }) => code !== null);
  if (coded.length > 0) {
    const codes = coded.map(({ code }) => code);
    const strangers = listed.some(
      (row) => row.code === null && row.cells.some((cell) => cell && cell.text !== ''),
    );
    return new Set(codes).size < codes.length || strangers ? null : byCodes(coded, total);
  }
  return byLevels(listed, total);
}

function byCodes(rows: readonly TableRow[], total: TableRow | null): Outline {
  const children = new Map<TableRow, TableRow[]>();
  const top: TableRow[] = [];
  for (const row of rows) {
    const parent = parentOf(row, rows);
    if (!parent) top.push(row);
    else children.set(parent, [...(children.get(parent) ?? []), row]);
  }
  return {
    top,
    total,
    parents: [...children].map(([row, list]) => ({ row, children: list })),
    by: 'codes',
  };
}

/**
 * The row with the longest code that is the beginning of this one: 2101501 → 21015, or 210 where 款 are left out.
 */
function parentOf(row: TableRow, rows: readonly TableRow[]): TableRow | null {
  const code = row.code ?? '';
  let parent: TableRow | null = null;
  for (const other of rows) {
    const prefix = other.code ?? '';
    if (prefix.length >= code.length || !code.startsWith(prefix)) continue;
    if (prefix.length > (parent?.code?.length ?? 0)) parent = other;
  }
  return parent;
}

const OUTLINE_NUMBERING: readonly RegExp[] = [CHAPTER, SECTION, /^\d+[、.](?!\d)/, /^\(\d+\)/];

function levelOf({ label }: TableRow, numbered: boolean): number {
  if (numbered) {
    const text = normaliseLabel(label.text);
    const level = OUTLINE_NUMBERING.findIndex((pattern) => pattern.test(text));
    return level < 0 ? OUTLINE_NUMBERING.length : level;
  }
  const raw = typeof label.value === 'string' ? label.value : '';
  const indent = /^[\s\u3000]*/.exec(raw)?.[0] ?? '';
  return [...indent].reduce((width, char) => width + (char === '\u3000' ? 2 : 1), 0);
}

function byLevels(rows: readonly TableRow[], total: TableRow | null): Outline {
  const numbered = rows.some(({ label }) =>
    OUTLINE_NUMBERING.some((pattern) => pattern.test(normaliseLabel(label.text))),
  );
  const levels = rows.map((row) => levelOf(row, numbered));
  const lowest = Math.min(...levels);
  if (levels.every((level) => level === lowest)) return { top: rows, total, parents: [], by: 'flat' };
  const children = new Map<TableRow, TableRow[]>();
  const top: TableRow[] = [];
  rows.forEach((row, index) => {
    const own = levels[index] ?? lowest;
    const above = levels.findLastIndex((level, at) => at < index && level < own);
    const parent = rows[above];
    if (!parent) top.push(row);
    else children.set(parent, [...(children.get(parent) ?? []), row]);
  });
  return { top, total, parents: [...children].map(([row, list]) => ({ row, children: list })), by: 'words' };
}
