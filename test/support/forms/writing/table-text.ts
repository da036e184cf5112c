import { parseAddress, columnName } from '../../../../src/workbook/address';
import { INDICATOR_ROLES, type IndicatorRole, type IndicatorTruth } from '../../form-truth';
import { cellsOf, type Column } from '../table-lines';
import type { Book } from '../values';

/** How a table of indicators is written: its columns, and cells of single rows that are elsewhere. */
interface Table {
  readonly rows: readonly IndicatorTruth[];
  readonly columns: readonly Column[];
  readonly open: ReadonlySet<IndicatorRole>;
  /** Lines `row 9: weight E9`. */
  readonly exceptions: readonly string[];
}

/** A second `columns` line is written if it saves more lines than this. */
const WORTH_A_TABLE = 4;
/** Changes of columns beyond which a table is no longer cut in every possible way. */
const MANY_CUTS = 12;

/** The indicator rows of a form as the lines `columns`, `rows`, `blank rows`, `rate row` and `row 9`. */
export function tableText(book: Book, home: number, rows: readonly IndicatorTruth[]): readonly string[] {
  if (rows.length === 0) return ['indicators: none'];
  return parted(rows)
    .flatMap((part) => tablesOf(book, home, part))
    .flatMap((table) => [
      `columns: ${columnsText(table)}`,
      ...rowLines(book, home, table),
      ...table.exceptions,
    ]);
}

/** Rows side by side belong to tables of their own. */
function parted(rows: readonly IndicatorTruth[]): readonly (readonly IndicatorTruth[])[] {
  const tables: IndicatorTruth[][] = [];
  const met = new Map<string, number>();
  for (const row of rows) {
    const key = `${row.sheet ?? ''}!${rowNumber(row)}`;
    const nth = met.get(key) ?? 0;
    met.set(key, nth + 1);
    (tables[nth] ??= []).push(row);
  }
  return tables;
}

const NUMBERS = new WeakMap<IndicatorTruth, number>();

/** As in Excel, from 1: the row its own cells are in; merged ones begin above it. */
function rowNumber(row: IndicatorTruth): number {
  const known = NUMBERS.get(row);
  if (known !== undefined) return known;
  const rows = INDICATOR_ROLES.flatMap((role) => parseAddress(row.cells[role] ?? '')?.row ?? []);
  const number = Math.max(...rows) + 1;
  NUMBERS.set(row, number);
  return number;
}

/** Cut into two tables where that needs fewer lines. */
function tablesOf(book: Book, home: number, rows: readonly IndicatorTruth[]): readonly Table[] {
  const whole = tableOf(book, home, rows);
  if (whole.exceptions.length <= WORTH_A_TABLE) return [whole];
  const cuts = rows.flatMap((row, index) => {
    const above = rows[index - 1];
    return above && signature(row) !== signature(above) ? [index] : [];
  });
  const halves = (cuts.length > MANY_CUTS ? [] : cuts).map((cut) => {
    const tables = [tableOf(book, home, rows.slice(0, cut)), tableOf(book, home, rows.slice(cut))];
    return { cut, lines: tables.reduce((sum, { exceptions }) => sum + exceptions.length, 0) };
  });
  const [best] = [...halves].sort((a, b) => a.lines - b.lines);
  if (!best || best.lines + WORTH_A_TABLE >= whole.exceptions.length) return [whole];
  return [rows.slice(0, best.cut), rows.slice(best.cut)].flatMap((part) => tablesOf(book, home, part));
}

/** The columns of a row, so that a change of table can be seen. */
function signature({ cells }: IndicatorTruth): string {
  return INDICATOR_ROLES.map((role) => letters(cells[role])).join('|');
}

function letters(address: string | null | undefined): string {
  return address === undefined ? '?' : (address ?? '').replace(/\d+$/, '');
}

function tableOf(book: Book, home: number, rows: readonly IndicatorTruth[]): Table {
  const columns: Column[] = [];
  const open = new Set<IndicatorRole>();
  const differing = (tried: readonly Column[], role: IndicatorRole): readonly IndicatorTruth[] =>
    rows.filter((row) => drawn(book, home, { columns: tried, open }, row, rows)[role] !== row.cells[role]);
  for (const role of INDICATOR_ROLES) {
    const silent = rows.filter(({ cells }) => cells[role] === undefined).length;
    const options = [
      { column: null, misses: differing(columns, role).length },
      ...columnsOf(rows, role).map((column) => ({
        column,
        misses: differing([...columns, column], role).length,
      })),
    ];
    const [best] = [...options].sort((a, b) => a.misses - b.misses);
    if (rows.length - silent < (best?.misses ?? 0)) open.add(role);
    else if (best?.column) columns.push(best.column);
  }
  const exceptions = rows.flatMap((row) => {
    const read = drawn(book, home, { columns, open }, row, rows);
    const other = INDICATOR_ROLES.filter((role) => read[role] !== row.cells[role]);
    const said = other.map((role) => {
      const cell = row.cells[role];
      return `${role} ${cell === undefined ? '?' : (cell ?? 'none')}`;
    });
    return said.length === 0 ? [] : [`row ${rowName(book, home, row)}: ${said.join(' · ')}`];
  });
  return { rows, columns, open, exceptions };
}

/** Columns the role is in, each plain and as a label printed once. */
function columnsOf(rows: readonly IndicatorTruth[], role: IndicatorRole): readonly Column[] {
  const cols = rows.flatMap(({ cells }) => parseAddress(cells[role] ?? '')?.col ?? []);
  return [...new Set(cols)].flatMap((col) => [
    { role, col, downwards: false },
    { role, col, downwards: true },
  ]);
}

type Drawn = Pick<Table, 'columns' | 'open'>;

/** The cells that the columns give for a row. */
function drawn(book: Book, home: number, table: Drawn, row: IndicatorTruth, rows: readonly IndicatorTruth[]) {
  const sheet = book.sheets[row.sheet ?? home];
  if (!sheet) throw new Error('no sheet for a row');
  const above = rows.filter((one) => one.sheet === row.sheet).map((one) => rowNumber(one) - 1);
  return cellsOf(table, sheet, rowNumber(row) - 1, above);
}

function columnsText({ columns, open }: Drawn): string {
  const named = columns.map(
    ({ role, col, downwards }) => `${role} ${columnName(col)}${downwards ? '↓' : ''}`,
  );
  return [...named, ...[...open].map((role) => `${role} ?`)].join(' · ');
}

function rowName({ sheets }: Book, home: number, row: IndicatorTruth): string {
  const name =
    row.sheet === undefined || row.sheet === home ? '' : `${sheets[row.sheet]?.snapshot.name ?? ''}!`;
  return `${name}${rowNumber(row)}`;
}

function rowLines(book: Book, home: number, { rows }: Table): readonly string[] {
  const blank = rows.filter(({ optional }) => optional);
  const rate = rows.filter(({ optional, execution }) => execution && !optional);
  const plain = rows.filter(({ optional, execution }) => !execution && !optional);
  return [['rows', plain] as const, ['blank rows', blank] as const, ['rate row', rate] as const].flatMap(
    ([key, list]) => (list.length === 0 ? [] : [`${key}: ${rowList(book, home, list)}`]),
  );
}

function rowList({ sheets }: Book, home: number, rows: readonly IndicatorTruth[]): string {
  const bySheet = new Map<number, number[]>();
  for (const row of rows)
    bySheet.set(row.sheet ?? home, [...(bySheet.get(row.sheet ?? home) ?? []), rowNumber(row)]);
  return [...bySheet]
    .map(([sheet, list]) => `${sheet === home ? '' : `${sheets[sheet]?.snapshot.name ?? ''}!`}${runs(list)}`)
    .join(' · ');
}

/** 7, 8, 9, 12 → `7-9, 12` */
export function runs(list: readonly number[]): string {
  const found: [number, number][] = [];
  for (const row of list) {
    const last = found.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else found.push([row, row]);
  }
  return found.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(', ');
}
