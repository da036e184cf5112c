import type { FormCell, Table, TableRow } from '../form';
import { moneyColumns, type EquationWriter } from './equation-writer';
import type { EquationDraft, Slot } from './equation';
import { across } from './list-equations';
import { isOfWhich, wordsOf } from './words';
import { ABROAD, RECEPTION, VEHICLES, VEHICLE_PURCHASE, VEHICLE_RUNNING } from '../words/accounts-lines';
import { readNumber } from '../reading';
import { flatMap } from '../lists';
import { PIECES_ROW, RATE_ROW, THREE_PUBLIC_TOTAL } from '../words/accounts-lines';
import { SPENT_COLUMN } from '../words/accounts-heads';

export type ThreePublicItem = 'total' | 'abroad' | 'vehicles' | 'purchase' | 'running' | 'reception';

const ITEMS: readonly (readonly [ThreePublicItem, RegExp])[] = [
  ['abroad', ABROAD],
  ['purchase', VEHICLE_PURCHASE],
  ['running', VEHICLE_RUNNING],
  ['vehicles', VEHICLES],
  ['reception', RECEPTION],
];

/** 合计 = 因公出国(境)费 + 公务用车购置及运行费 + 公务接待费; 公务用车 = 购置 + 运行. */
export function threePublicEquations(writer: EquationWriter): readonly EquationDraft[] {
  return flatMap(writer.form.tables, (table) => {
    const rows = withBlanks(table, itemRows(table));
    return rows.has('abroad') && rows.has('reception')
      ? vertical(writer, table, rows)
      : across(writer, withoutRates(table));
  });
}

/** Without the rows below the figures that are not amounts (增减率 and the like). */
function withoutRates(table: Table): Table {
  return { ...table, rows: table.rows.filter(({ label }) => !RATE_ROW.test(label.text)) };
}

function itemOf({ label }: TableRow): ThreePublicItem | null {
  const words = wordsOf(label.text);
  if (PIECES_ROW.test(words)) return null;
  return ITEMS.find(([, pattern]) => pattern.test(words))?.[0] ?? (isTotal(words) ? 'total' : null);
}

/** The items as rows; a second list below (相关统计数) is not read. */
function itemRows({ rows }: Table): ReadonlyMap<ThreePublicItem, TableRow> {
  const found = new Map<ThreePublicItem, TableRow>();
  for (const row of rows) {
    const item = itemOf(row);
    // A heading above the list (一、“三公”经费支出) has no figures.
    if (item && !found.has(item) && row.cells.some(holdsNumber)) found.set(item, row);
  }
  return found;
}

/**
 * Includes the parts that were left blank because they are 0. A blank 公务用车 whose own parts are filled is a
 * heading.
 */
function withBlanks(
  { rows }: Table,
  filled: ReadonlyMap<ThreePublicItem, TableRow>,
): ReadonlyMap<ThreePublicItem, TableRow> {
  const heading = filled.has('purchase') || filled.has('running');
  const found = new Map(filled);
  for (const row of filled.size > 0 ? rows : []) {
    const item = itemOf(row);
    if (item && item !== 'total' && !found.has(item) && !(item === 'vehicles' && heading))
      found.set(item, row);
  }
  return found;
}

function isTotal(words: string): boolean {
  return THREE_PUBLIC_TOTAL.test(words);
}

function holdsNumber(cell: FormCell | null): boolean {
  return cell !== null && readNumber(cell).kind === 'number';
}

function vertical(
  writer: EquationWriter,
  table: Table,
  rows: ReadonlyMap<ThreePublicItem, TableRow>,
): readonly EquationDraft[] {
  const pick = (...items: readonly ThreePublicItem[]): readonly TableRow[] =>
    items.map((item) => rows.get(item)).filter((row) => row !== undefined);
  return flatMap(moneyColumns(table), (column) => {
    const slot = (row: TableRow): Slot => writer.slot(table, row, column);
    const sum = (total: ThreePublicItem, ...items: readonly ThreePublicItem[]): readonly EquationDraft[] => {
      const [whole] = pick(total);
      const parts = pick(...items);
      const known =
        parts.length === items.length && parts.some((row) => holdsNumber(row.cells[column] ?? null));
      return whole && known ? [writer.sum(slot(whole), parts.map(slot))] : [];
    };
    return [...sum('total', 'abroad', 'vehicles', 'reception'), ...sum('vehicles', 'purchase', 'running')];
  });
}

/** The figure of an item in the column of final accounts (not of the budget). */
export function spentOn(
  writer: EquationWriter,
  item: Exclude<ThreePublicItem, 'total' | 'vehicles'>,
): Slot | null {
  for (const table of writer.form.tables) {
    const rows = itemRows(table);
    const row = rows.get(item);
    const spent = (column: number): boolean =>
      (table.paths[column] ?? []).some((cell) => SPENT_COLUMN.test(cell.text));
    if (row) {
      const column = moneyColumns(table).find(spent);
      if (column !== undefined) return writer.slot(table, row, column);
    }
    const column = moneyColumns(table).find((index) => spent(index) && isItem(table, index, item));
    const [first] = table.rows;
    if (column !== undefined && first && table.rows.length === 1) return writer.slot(table, first, column);
  }
  return null;
}

function isItem({ headers }: Table, column: number, item: ThreePublicItem): boolean {
  const header = headers[column];
  if (!header || isOfWhich(header.text)) return false;
  return ITEMS.find(([, pattern]) => pattern.test(wordsOf(header.text)))?.[0] === item;
}
