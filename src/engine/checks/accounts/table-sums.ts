import type { AccountsForm } from '../../form';
import type { FormContext } from '../context';
import type { Entry } from '../../accounts/ledger';
import { accountsLedger } from '../../accounts/ledger';
import { sumVerdict } from './sum-verdict';

/** What the ledger of the workbook says about this table. */
export function entriesFor(check: string, { form, book }: FormContext<AccountsForm>): readonly Entry[] {
  return accountsLedger(book).filter(({ equation }) => equation.check === check && equation.form === form);
}

export const shared = {
  area: 'accounts',
  severity: 'error',
  basis: ['accounts-logic', 'arithmetic'],
  about: 'accounts',
} as const;

export const judge = (entry: Entry, { book }: FormContext) => sumVerdict(book, entry);
