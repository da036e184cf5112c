import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CHECKS, ruleFolders, type RuleFolder } from '../../scripts/checks-index';
import { parseAddress } from '../../src/workbook/address';
import { type Severity, SEVERITIES } from '../../src/workbook/severity';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { cellContent } from './forms/cell-text';
import { formOf, remark, type KnownForm } from './forms/corpus';

/**
 * Examples of the rules: `examples.txt` in the folder of a rule. Each is one of the forms of test/examples
 * with a few cells changed; a wrong one contains the finding and its cell.
 */

const ROOT = path.join(__dirname, '../..');

/** A cell by the name of its sheet. */
export interface Place {
  readonly sheet: string;
  readonly address: string;
}

export interface Example {
  readonly kind: 'right' | 'wrong';
  readonly title: string;
  readonly base: string;
  readonly profile: string | null;
  readonly edits: readonly (Place & { readonly text: string })[];
  /** Numbers as in Excel, from 1, of the first sheet. */
  readonly hiddenRows: readonly number[];
  /** Rows the manual shows in addition to the changed ones. */
  readonly show: readonly { readonly sheet: string; readonly row: number }[];
  readonly finds: readonly (Place & { readonly severity: Severity })[];
}

export interface RuleExamples extends RuleFolder {
  readonly examples: readonly Example[];
}

/** A form of test/examples. @throws where there is none of that name */
export function exampleBase(name: string): KnownForm {
  return formOf(`examples/${name}`, readFileSync(path.join(ROOT, 'test/examples', `${name}.form`), 'utf8'));
}

/** Every rule with its examples; without any where its file is missing. @throws with file and line that cannot be read */
export function allExamples(): readonly RuleExamples[] {
  return ruleFolders(ROOT).map((rule) => {
    const file = path.posix.join(CHECKS, rule.area, rule.id, 'examples.txt');
    const text = existsSync(path.join(ROOT, file)) ? readFileSync(path.join(ROOT, file), 'utf8') : '';
    return { ...rule, examples: parseExamples(text, file) };
  });
}

/** @throws with file and line that cannot be read */
export function parseExamples(text: string, file: string): readonly Example[] {
  const base = /^base: (\S+)$/m.exec(text)?.[1] ?? 'standard';
  const first = exampleBase(base).sheets[0]?.snapshot.name ?? '';
  const examples: Example[] = [];
  text.split('\n').forEach((line, at) => {
    if (line.trim() === '' || line.startsWith('base: ')) return;
    const [, kind, title = ''] = /^(right|wrong): (.+)$/.exec(line) ?? [];
    const last = examples.at(-1);
    if (kind === 'right' || kind === 'wrong') examples.push({ ...EMPTY, kind, title, base });
    else if (last) examples.splice(-1, 1, withLine(last, line, first, `${file}:${String(at + 1)}`));
    else throw new Error(`${file}:${String(at + 1)}: an example begins with “right: …” or “wrong: …”`);
  });
  return examples;
}

const EMPTY = { profile: null, edits: [], hiddenRows: [], show: [], finds: [] } as const;

function withLine(example: Example, line: string, firstSheet: string, where: string): Example {
  const place = (written: string): Place => placeOf(written, firstSheet, where);
  const [, key = '', value = ''] = /^(profile|hidden rows|show): (.+)$/.exec(line) ?? [];
  if (key === 'profile') return { ...example, profile: value };
  if (key === 'hidden rows') return { ...example, hiddenRows: value.split(', ').map(Number) };
  if (key === 'show') return { ...example, show: rowsOf(value, firstSheet) };
  const [, severity, found = ''] = /^finds (\w+) (\S+)$/.exec(line) ?? [];
  const known = SEVERITIES.find((one) => one === severity);
  if (known) return { ...example, finds: [...example.finds, { severity: known, ...place(found) }] };
  const [, cell, text = ''] = /^(\S+) =(?: (.*))?$/.exec(line) ?? [];
  if (cell === undefined) throw new Error(`${where}: “${line}” is no edit, no finding and no setting`);
  return { ...example, edits: [...example.edits, { ...place(cell), text }] };
}

/** `G12`, or `公开01!D9` with the name of the sheet. */
function placeOf(written: string, firstSheet: string, where: string): Place {
  const [address = '', sheet = firstSheet] = written.split('!').reverse();
  if (!parseAddress(address)) throw new Error(`${where}: “${written}” is no cell`);
  return { sheet, address };
}

/** `6-8, 11`, or `公开01!6-8, 公开02!4` with the names of sheets. */
export function rowsOf(written: string, firstSheet: string): Example['show'] {
  return written.split(', ').flatMap((part) => {
    const [rows = '', sheet = firstSheet] = part.split('!').reverse();
    const [from = 0, to = from] = rows.split('-').map(Number);
    return Array.from({ length: to - from + 1 }, (_, at) => ({ sheet, row: from + at }));
  });
}

/** The head row of a table and the rows it is the head of. */
export interface Head {
  readonly sheet: string;
  readonly head: number;
  readonly rows: readonly number[];
}

/** Heads as written in the base: `heads: 5 over 6-8, 公开02!4 over 5-10`. */
export function headsOf(base: KnownForm): readonly Head[] {
  const first = base.sheets[0]?.snapshot.name ?? '';
  return remark(base, 'heads')
    .filter((part) => part !== '')
    .map((part) => {
      const [head = '', rows = ''] = part.split(' over ');
      const [place] = rowsOf(head, first);
      if (!place) throw new Error(`${base.id}: “${part}” names no row`);
      return { sheet: place.sheet, head: place.row, rows: rowsOf(rows, first).map(({ row }) => row) };
    });
}

/** The workbook of an example. */
export function exampleBook({ base, edits, hiddenRows }: Example): WorkbookSnapshot {
  const { snapshot } = exampleBase(base);
  const sheets = snapshot.sheets.map((sheet, at): SheetSnapshot => {
    const own = edits.filter((edit) => edit.sheet === sheet.name);
    return {
      ...sheet,
      cells: own.reduce(withCell, sheet.cells),
      hiddenRows: at === 0 ? hiddenRows.map((row) => row - 1) : sheet.hiddenRows,
    };
  });
  return { ...snapshot, sheets };
}

function withCell(
  cells: SheetSnapshot['cells'],
  { address, text }: { readonly address: string; readonly text: string },
): SheetSnapshot['cells'] {
  const at = parseAddress(address);
  if (!at) return cells;
  const others = cells.filter(({ row, col }) => row !== at.row || col !== at.col);
  const content = cellContent(text);
  const all = content === null ? others : [...others, { row: at.row, col: at.col, ...content }];
  return [...all].sort((a, b) => a.row - b.row || a.col - b.col);
}
