import type { Table, TableRow } from '../form';
import type { EquationWriter } from './equation-writer';
import type { EquationDraft, Slot } from './equation';
import { across, downwards } from './list-equations';
import { outlineOf } from './outline';
import { wordsOf } from './words';
import { flatMap } from '../lists';
import { BASIC_TOTAL, OFFICE_TOTAL, STAFF_TOTAL } from '../words/accounts-lines';

/** 工资福利支出 and 对个人和家庭的补助 are personnel costs; every other 类 is 公用经费. */
const PERSONNEL_CODES = ['301', '303'];

/**
 * 一般公共预算财政拨款基本支出决算(明细)表: each 类 = Σ款; 人员经费 = 301 + 303; 公用经费 = the other
 * 类; 合计 = both. Written as a list (合计 | 人员经费 | 公用经费) or as three blocks side by side.
 */
export function basicDetailEquations(writer: EquationWriter): readonly EquationDraft[] {
  const { tables } = writer.form;
  const [only] = tables;
  if (tables.length === 1 && only && only.headers.length > 1)
    return [...downwards(writer, only), ...across(writer, only)];
  return blockEquations(writer, tables);
}

function blockEquations(writer: EquationWriter, tables: readonly Table[]): readonly EquationDraft[] {
  const home = new Map(flatMap(tables, (table) => table.rows.map((row) => [row, table] as const)));
  const rows = [...home.keys()];
  const coded = rows.filter(({ code }) => code !== null);
  const outline = outlineOf(coded);
  if (!outline || outline.by !== 'codes') return [];
  const slot = (row: TableRow): Slot => {
    const table = home.get(row);
    return table ? writer.slot(table, row, 0) : { cell: null, label: '' };
  };
  const sum = (total: TableRow | null, parts: readonly TableRow[]): readonly EquationDraft[] =>
    total && parts.length > 0 ? [writer.sum(slot(total), parts.map(slot))] : [];
  const named = (pattern: RegExp): TableRow | null =>
    rows.find(({ code, label }) => code === null && pattern.test(wordsOf(label.text))) ?? null;
  const whole = outline.top.every(({ code }) => code?.length === 3);
  const personnel = outline.top.filter(({ code }) => PERSONNEL_CODES.includes(code ?? ''));
  const others = outline.top.filter((row) => !personnel.includes(row));
  const personnelTotal = named(STAFF_TOTAL);
  const publicTotal = named(OFFICE_TOTAL);
  const both = [personnelTotal, publicTotal].filter((row) => row !== null);
  return [
    ...flatMap(outline.parents, ({ row, children }) => sum(row, children)),
    ...(whole ? sum(personnelTotal, personnel) : []),
    ...(whole ? sum(publicTotal, others) : []),
    ...sum(named(BASIC_TOTAL), both.length === 2 ? both : whole ? outline.top : []),
  ];
}

/** The total of 基本支出: 合计, or 人员经费合计 and 公用经费合计. */
export function basicTotal(writer: EquationWriter): readonly Slot[] {
  for (const table of writer.form.tables) {
    const total = table.rows.find(
      ({ code, label }) => code === null && BASIC_TOTAL.test(wordsOf(label.text)),
    );
    if (total) return [writer.slot(table, total, 0)];
  }
  const found = flatMap([STAFF_TOTAL, OFFICE_TOTAL], (pattern) =>
    flatMap(writer.form.tables, (table) =>
      table.rows
        .filter(({ code, label }) => code === null && pattern.test(wordsOf(label.text)))
        .slice(0, 1)
        .map((row) => writer.slot(table, row, 0)),
    ),
  );
  return found.length === 2 ? found : [];
}
