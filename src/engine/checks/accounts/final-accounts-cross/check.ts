import { contains } from '../../../../workbook/address';
import { defineWorkbookCheck } from '../../define-check';
import type { WorkbookContext } from '../../context';
import type { LedgerEntry } from '../../../accounts/ledger';
import { accountsLedger } from '../../../accounts/ledger';
import { crossVerdict } from '../sum-verdict';

interface CrossSubject {
  readonly entry: LedgerEntry;
  readonly book: WorkbookContext;
}

/** Equalities between the tables of one department. */
export const finalAccountsCross = defineWorkbookCheck({
  code: 'PJ809',
  id: 'final-accounts-cross',
  area: 'accounts',
  severity: 'error',
  basis: ['accounts-logic', 'arithmetic'],
  subjects: (book): readonly CrossSubject[] =>
    accountsLedger(book)
      .filter(({ equation }) => equation.check === 'final-accounts-cross')
      .map((entry) => ({ entry, book })),
  judge: ({ entry, book }) => crossVerdict(book, entry),
  formOf: ({ entry, book }) => {
    const { cell } = entry.kind === 'blame' ? entry.blame.term : entry.equation.total;
    return (
      book.recognition.forms.find(
        ({ sheet, range }) => sheet === cell.sheet && contains(range, cell.row, cell.col),
      ) ?? null
    );
  },
});
