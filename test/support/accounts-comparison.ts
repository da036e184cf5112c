import type { AccountsForm, TableRow } from '../../src/engine/form';
import type { Comparison } from './form-comparison';
import type { AccountsTruth } from './form-truth';

function compare(role: string, where: string, expected: string | null, got: string | null): Comparison {
  return { role, where, expected, got, same: expected === got };
}

const hasFigure = ({ cells }: TableRow): boolean => cells.some((cell) => typeof cell?.value === 'number');

/** Every figure of a table of accounts in its row, under its name and code. */
export function compareAccounts(truth: AccountsTruth, form: AccountsForm | null): readonly Comparison[] {
  const rest = new Set(form?.tables.flatMap(({ rows }) => rows) ?? []);
  const holds = (row: TableRow, address: string | undefined): boolean =>
    row.cells.some((cell) => cell?.address === address);
  const rows = truth.rows.flatMap(({ label, code, amounts }) => {
    const found = [...rest].find((row) => row.label.address === label || holds(row, amounts[0])) ?? null;
    if (found) rest.delete(found);
    const where = `figures of ${label ?? amounts[0] ?? 'a row'}`;
    return [
      ...(label === null ? [] : [compare('account.label', where, label, found?.label.address ?? null)]),
      compare('account.code', where, code, found?.code ?? null),
      ...amounts.map((address) =>
        compare('account.amount', where, address, found && holds(found, address) ? address : null),
      ),
    ];
  });
  return [
    compare('account.table', 'form', truth.table, form?.accounts.table ?? null),
    compare('account.unit', 'form', truth.unit, form?.accounts.unit ?? null),
    ...rows,
    ...[...rest].filter(hasFigure).map(({ label }) => compare('account.label', 'form', null, label.address)),
  ];
}
