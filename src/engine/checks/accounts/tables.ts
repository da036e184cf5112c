import { contains } from '../../address';
import type { FormKind } from '../../form';
import { defineCheck, defineWorkbookCheck } from '../check';
import type { FormContext, WorkbookContext } from '../context';
import type { Entry } from './ledger';
import { accountsLedger } from './ledger';
import { crossVerdict, sumVerdict } from './verdict';

const KINDS: readonly FormKind[] = ['final-accounts'];

/** What the ledger of the workbook says about this table. */
function entriesFor(check: string, { form, book }: FormContext): readonly Entry[] {
  return accountsLedger(book).filter(({ equation }) => equation.check === check && equation.form === form);
}

const shared = {
  area: 'accounts',
  severity: 'error',
  basis: ['accounts-logic', 'arithmetic'],
  kinds: KINDS,
} as const;

const judge = (entry: Entry, { book }: FormContext) => sumVerdict(book, entry);

export const accountsIncomeExpenditure = defineCheck({
  ...shared,
  code: 'PJ801',
  id: 'final-accounts-income-expenditure',
  subjects: (_form, context) => entriesFor('final-accounts-income-expenditure', context),
  judge,
});

export const accountsIncome = defineCheck({
  ...shared,
  code: 'PJ802',
  id: 'final-accounts-income',
  subjects: (_form, context) => entriesFor('final-accounts-income', context),
  judge,
});

export const accountsExpenditure = defineCheck({
  ...shared,
  code: 'PJ803',
  id: 'final-accounts-expenditure',
  subjects: (_form, context) => entriesFor('final-accounts-expenditure', context),
  judge,
});

export const accountsFiscal = defineCheck({
  ...shared,
  code: 'PJ804',
  id: 'final-accounts-fiscal',
  subjects: (_form, context) => entriesFor('final-accounts-fiscal', context),
  judge,
});

export const accountsGeneralBudget = defineCheck({
  ...shared,
  code: 'PJ805',
  id: 'final-accounts-general-budget',
  subjects: (_form, context) => entriesFor('final-accounts-general-budget', context),
  judge,
});

export const accountsBasicDetail = defineCheck({
  ...shared,
  code: 'PJ806',
  id: 'final-accounts-basic-detail',
  subjects: (_form, context) => entriesFor('final-accounts-basic-detail', context),
  judge,
});

export const accountsFunds = defineCheck({
  ...shared,
  code: 'PJ807',
  id: 'final-accounts-funds',
  subjects: (_form, context) => entriesFor('final-accounts-funds', context),
  judge,
});

export const accountsThreePublic = defineCheck({
  ...shared,
  code: 'PJ808',
  id: 'final-accounts-three-public',
  subjects: (_form, context) => entriesFor('final-accounts-three-public', context),
  judge,
});

interface CrossSubject {
  readonly entry: Entry;
  readonly book: WorkbookContext;
}

/** Equalities between the tables of one department. */
export const accountsCross = defineWorkbookCheck({
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
