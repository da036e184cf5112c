import type { AccountsTable, AccountsForm } from '../form';
import { compactText } from '../text';
import { flatMap } from '../lists';
import { UNIT_ALONE } from '../words/amounts';

/**
 * The tables of one department and year. A kind of table that occurs twice is left out; the set is empty when its
 * tables are of several years.
 */
export type TableSet = ReadonlyMap<AccountsTable, AccountsForm>;

/**
 * Groups the final accounts of a workbook by department, so that tables of two units are never compared. A table
 * that names no department belongs to the only one there is; if there are several departments, it is left out.
 */
export function tableSets(accounts: readonly AccountsForm[]): readonly TableSet[] {
  const named = new Set(accounts.map(ownerOf).filter((owner) => owner !== ''));
  if (named.size <= 1) return [setOf(accounts)];
  return [...named].map((owner) => setOf(accounts.filter((form) => ownerOf(form) === owner)));
}

/** 部门：曾都区医疗保障局 → the name; empty when the table has none (单位：万元 is not a name). */
function ownerOf({ fields }: AccountsForm): string {
  const names = fields
    .filter(({ key }) => key === 'unit' || key === 'department')
    .map(({ value }) => compactText(value?.text ?? '').replace(/^[^:]*:/, ''));
  return names.find((name) => name !== '' && !UNIT_ALONE.test(name)) ?? '';
}

function setOf(forms: readonly AccountsForm[]): TableSet {
  const years = new Set(flatMap(forms, ({ year }) => (year ? year.value : null)));
  if (years.size > 1) return new Map();
  const set = new Map<AccountsTable, AccountsForm>();
  const twice = new Set<AccountsTable>();
  for (const form of forms) {
    const { table } = form.accounts;
    if (set.has(table)) twice.add(table);
    else set.set(table, form);
  }
  for (const table of twice) set.delete(table);
  return set;
}
