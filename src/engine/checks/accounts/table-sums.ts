import type { AccountsForm } from '../../form';
import type { FormContext } from '../context';
import type { LedgerEntry } from '../../accounts/ledger';
import { accountsLedger } from '../../accounts/ledger';
import { sumVerdict } from './sum-verdict';

/** The entries of the workbook's ledger for this table. */
export function tableEntries(
  check: string,
  { form, book }: FormContext<AccountsForm>,
): readonly LedgerEntry[] {
  return accountsLedger(book).filter(({ equation }) => equation.check === check && equation.form === form);
}

export const TABLE_SUM = {
  area: 'accounts',
  severity: 'error',
  basis: ['accounts-logic', 'arithmetic'],
  about: 'accounts',
} as const;

export const judgeTableSum = (entry: LedgerEntry, { book }: FormContext) => sumVerdict(book, entry);
