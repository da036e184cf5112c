import { parseAddress } from '../../../src/workbook/address';
import type { FieldKey, FormKind, FundColumn } from '../../../src/engine/form';
import type {
  CellTruth,
  ExecutionRole,
  ExecutionTruth,
  FieldTruths,
  FormTruth,
  FundRowTruth,
  GoalsTruth,
  GroupTruth,
  TotalTruth,
} from '../form-truth';
import { ACCOUNT_LINES, accountsTruth } from './account-lines';
import { FormFileError, type FormSection, type Line } from './form-file';
import { indicatorsOf, isTableLine } from './table-lines';
import { numbers, oneOf, pairs, place, said, type Book } from './values';
import { withPoints } from './point-lines';

const KINDS: readonly FormKind[] = [
  'project-self-evaluation',
  'department-self-evaluation',
  'transfer-self-evaluation',
  'project-targets',
  'department-targets',
  'monitoring',
  'summary-list',
  'final-accounts',
];

export const FIELDS: readonly FieldKey[] = [
  'projectName',
  'department',
  'unit',
  'projectCode',
  'fillingDate',
  'headerTotal',
];

export const FUND_COLUMNS: readonly FundColumn[] = [
  'initial',
  'carryover',
  'budget',
  'executed',
  'rate',
  'weight',
  'score',
  'reason',
];

export const EXECUTION_ROLES: readonly ExecutionRole[] = [
  'budget',
  'executed',
  'rate',
  'weight',
  'score',
  'reason',
];

/** Lines every form must have, and what may be instead; lists of results have only the first. */
const ALWAYS: readonly RegExp[] = [/^kind$/, /^title$/];
const EVALUATIONS: readonly RegExp[] = [
  /^year$/,
  /^fields$/,
  /^funds$|^fund /,
  /^execution$/,
  /^goals$/,
  /^columns$|^indicators$/,
  /^groups$|^group \d$/,
  /^points$/,
  /^shared points$/,
  /^total$/,
  /^subtotals$|^subtotal /,
  /^form reason$/,
  /^notes$/,
];

interface Context {
  readonly book: Book;
  readonly home: number;
}

/**
 * The truth of one form. Every line is required, so that nothing is left out by mistake.
 *
 * @throws FormFileError with the line that is missing or cannot be read
 */
export function formTruth(book: Book, section: FormSection): FormTruth {
  const home = homeOf(book, section);
  const context = { book, home };
  checkLines(section);
  const line = (key: string): Line => only(section, key);
  const kind = oneOf(KINDS, line('kind').value, line('kind'));
  // A table of accounts or of results may leave its year out.
  const dated = section.lines.find(({ key }) => key === 'year');
  const base = {
    sheet: home,
    sheetName: book.sheets[home]?.snapshot.name ?? '',
    kind,
    range: section.range,
    ...maybe('title', cell(context, line('title'))),
    ...(dated ? maybe('year', year(dated)) : {}),
  };
  if (kind === 'final-accounts')
    return { ...base, indicators: [], accounts: accountsTruth(book, home, section) };
  if (isTable(kind)) return { ...base, indicators: [] };
  const points = line('points');
  const indicators = withPoints(context.book, home, indicatorsOf(book, home, section), points);
  return {
    ...base,
    ...fields(context, line('fields')),
    ...funds(context, section),
    ...maybe('execution', execution(context, line('execution'))),
    ...maybe('goals', goals(context, line('goals'))),
    ...groups(context, section),
    indicators,
    ...maybe('sharedPoints', shared(line('shared points'))),
    ...maybe('total', total(context, line('total'))),
    ...subtotals(context, section),
    ...maybe('formReason', cell(context, line('form reason'))),
    ...maybe('notes', cells(context, line('notes'))),
  };
}

export function isTable(kind: FormKind): boolean {
  return kind === 'final-accounts' || kind === 'summary-list';
}

function homeOf({ sheets }: Book, { sheetName, number }: FormSection): number {
  if (sheetName === '' && sheets.length === 1) return 0;
  const index = sheets.findIndex(({ snapshot }) => snapshot.name === sheetName);
  if (index < 0)
    throw new FormFileError(number, `no sheet is called “${sheetName}”: write -- form SHEET!A1:H10`);
  return index;
}

function checkLines({ lines, number }: FormSection): void {
  const kind = lines.find(({ key }) => key === 'kind')?.value;
  const own = kind === 'final-accounts' ? ACCOUNT_LINES : kind === 'summary-list' ? [] : EVALUATIONS;
  const wanted = [...ALWAYS, ...own];
  const known = [...wanted, /^year$/];
  const strange = lines.find((one) => !isTableLine(one) && !known.some((pattern) => pattern.test(one.key)));
  if (strange) throw new FormFileError(strange.number, `no line is called “${strange.key}”`);
  const missing = wanted.filter((pattern) => !lines.some(({ key }) => pattern.test(key)));
  const names = missing.map(({ source }) => source.split('|')[0]?.replace(/[\^$]/g, ''));
  if (names.length > 0)
    throw new FormFileError(number, `nothing is said about ${names.join(', ')} (“none” or “open”)`);
}

function only({ lines, number }: FormSection, key: string): Line {
  const found = lines.filter((line) => line.key === key);
  const [first] = found;
  if (!first || found.length > 1)
    throw new FormFileError(first?.number ?? number, `“${key}” must be said once`);
  return first;
}

function maybe<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  const answer: Partial<Record<K, V>> = {};
  if (value !== undefined) answer[key] = value;
  return answer;
}

function cells({ book, home }: Context, line: Line): readonly string[] | undefined {
  const words = said(line);
  if (words.is === 'open') return undefined;
  if (words.is === 'none') return [];
  return words.parts
    .flatMap((part) => part.split(','))
    .map((part) => fullPlace({ book, home }, part.trim(), line));
}

/** The address, with the index of its sheet in front where that is not the sheet of the form. */
function fullPlace({ book, home }: Context, text: string, line: Line): string {
  const { sheet, address } = place(book, home, text, line);
  return sheet === undefined ? address : `${sheet}!${address}`;
}

function cell(context: Context, line: Line): CellTruth | undefined {
  const found = cells(context, line);
  return found === undefined ? undefined : (found[0] ?? null);
}

function year(line: Line): number | null | undefined {
  const words = said(line);
  if (words.is === 'open') return undefined;
  if (words.is === 'none') return null;
  if (!/^20\d\d$/.test(line.value)) throw new FormFileError(line.number, `“${line.value}” is no year`);
  return Number(line.value);
}

function roleCells<T extends string>(
  context: Context,
  known: readonly T[],
  parts: readonly string[],
  line: Line,
): Partial<Record<T, CellTruth>> {
  const found: Partial<Record<T, CellTruth>> = {};
  for (const role of known) found[role] = null;
  for (const [role, text] of pairs(parts, line)) {
    const key = oneOf(known, role, line);
    if (text === '?') Reflect.deleteProperty(found, key);
    else found[key] = fullPlace(context, text, line);
  }
  return found;
}

function fields(context: Context, line: Line): { readonly fields?: FieldTruths } {
  const words = said(line);
  if (words.is === 'open') return {};
  const found: Partial<Record<FieldKey, string[]>> = {};
  for (const key of FIELDS) found[key] = [];
  for (const [role, text] of words.is === 'said' ? pairs(words.parts, line) : []) {
    const key = oneOf(FIELDS, role, line);
    if (text === '?') Reflect.deleteProperty(found, key);
    else found[key]?.push(...text.split(',').map((part) => fullPlace(context, part.trim(), line)));
  }
  return { fields: found };
}

/** `fund A6: total · budget D6 · executed E6`; every row of the block, or `funds: none`. */
function funds(context: Context, section: FormSection): Partial<Pick<FormTruth, 'funds' | 'fundsComplete'>> {
  const block = section.lines.find(({ key }) => key === 'funds');
  const rows = section.lines.filter(({ key }) => key.startsWith('fund '));
  const words = block && said(block);
  if (words?.is === 'open')
    return rows.length === 0 ? {} : { funds: rows.map((line) => fundRow(context, line)) };
  return { funds: rows.map((line) => fundRow(context, line)), fundsComplete: true };
}

function fundRow(context: Context, line: Line): FundRowTruth {
  const label = fullPlace(context, line.key.slice('fund '.length), line);
  const words = said(line);
  const [kind = '', ...parts] = words.is === 'said' ? words.parts : [];
  return {
    label,
    total: oneOf(['total', 'part'], kind, line) === 'total',
    cells: roleCells(context, FUND_COLUMNS, parts, line),
  };
}

function execution(context: Context, line: Line): ExecutionTruth | null | undefined {
  const words = said(line);
  if (words.is === 'open') return undefined;
  if (words.is === 'none') return null;
  const points = words.parts.find((part) => part.startsWith('points '))?.slice('points '.length);
  const parts = words.parts.filter((part) => !part.startsWith('points '));
  return {
    cells: roleCells(context, EXECUTION_ROLES, parts, line),
    ...(points === '?' ? {} : { points: points === 'none' ? null : (points ?? null) }),
  };
}

function goals(context: Context, line: Line): GoalsTruth | null | undefined {
  const words = said(line);
  if (words.is === 'open') return undefined;
  if (words.is === 'none') return null;
  const found: Record<'expected' | 'achieved', string[]> = { expected: [], achieved: [] };
  for (const [role, text] of pairs(words.parts, line))
    found[oneOf(['expected', 'achieved'], role, line)].push(
      ...text.split(',').map((part) => fullPlace(context, part.trim(), line)),
    );
  return found;
}

/** `group 1: A7 = 50 · A10`: the cell that declares the points, or the label where none are declared. */
function groups(
  context: Context,
  section: FormSection,
): Partial<Pick<FormTruth, 'groups' | 'groupsComplete'>> {
  const block = section.lines.find(({ key }) => key === 'groups');
  const rows = section.lines.filter(({ key }) => /^group \d$/.test(key));
  const listed = rows.flatMap((line) => groupLine(context, line));
  if (block && said(block).is === 'open') return rows.length === 0 ? {} : { groups: listed };
  return { groups: listed, groupsComplete: true };
}

function groupLine({ book, home }: Context, line: Line): readonly GroupTruth[] {
  const level = oneOf(['1', '2', '3'], line.key.slice('group '.length), line);
  const words = said(line);
  if (words.is === 'open')
    throw new FormFileError(
      line.number,
      `“${line.key}: open” is written “groups: open (why)”, for all levels`,
    );
  return (words.is === 'said' ? words.parts : []).map((part) => {
    const [, at = '', declared = null] = /^(\S+?)(?: = (\d+(?:\.\d+)?))?$/.exec(part) ?? [];
    const { sheet, address } = place(book, home, at, line);
    return {
      ...(sheet === undefined ? {} : { sheet }),
      level: level === '1' ? 1 : level === '2' ? 2 : 3,
      name: textAt(book, sheet ?? home, address),
      declared,
      address,
    };
  });
}

export function textAt({ sheets }: Book, sheet: number, address: string): string {
  const position = parseAddress(address);
  const found = sheets[sheet]?.snapshot.cells.find(
    ({ row, col }) => row === position?.row && col === position.col,
  );
  return typeof found?.value === 'string' ? found.value.replaceAll('\n', '') : '';
}

function shared(line: Line): readonly (readonly number[])[] | undefined {
  const words = said(line);
  if (words.is === 'open') return undefined;
  return words.is === 'none' ? [] : words.parts.map((part) => numbers(part, line));
}

function totalCells(
  { book, home }: Context,
  label: string,
  parts: readonly string[],
  line: Line,
): TotalTruth {
  const { sheet, address } = place(book, home, label, line);
  const own = { book, home: sheet ?? home };
  return {
    ...(sheet === undefined ? {} : { sheet }),
    label: address,
    ...roleCells(own, ['weight', 'score'], parts, line),
  };
}

/** `total: A23 · weight G23 · score H23`, the label first. */
function total(context: Context, line: Line): TotalTruth | null | undefined {
  const words = said(line);
  if (words.is === 'open') return undefined;
  if (words.is === 'none') return null;
  const [label = '', ...parts] = words.parts;
  return totalCells(context, label, parts, line);
}

function subtotals(context: Context, section: FormSection): Partial<Pick<FormTruth, 'subtotals'>> {
  const block = section.lines.find(({ key }) => key === 'subtotals');
  if (block && said(block).is === 'open') return {};
  const rows = section.lines.filter(({ key }) => key.startsWith('subtotal '));
  return {
    subtotals: rows.map((line) => {
      const words = said(line);
      const parts = words.is === 'said' ? words.parts : [];
      return totalCells(context, line.key.slice('subtotal '.length), parts, line);
    }),
  };
}
