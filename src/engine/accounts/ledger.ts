import { isOf, type AccountsForm, type Form } from '../form';
import { basicDetailEquations } from './basic-detail-equations';
import type { Blame } from './blame';
import { assignBlame } from './blame';
import { crossEquations } from './cross-table-equations';
import { EquationWriter } from './equation-writer';
import type { Equation, EquationDraft } from './equation';
import { equationsOf, partsSum, statusOf } from './equation';
import { listedEquations } from './list-equations';
import { tableSets } from './table-sets';
import { threePublicEquations } from './three-public-equations';
import { twoSidedEquations } from './two-sided-equations';
import type { FormCell } from '../form';
import { flatMap } from '../lists';

/** The status of one equation, or of the cell that explains several violated ones. */
export type LedgerEntry =
  | { readonly kind: 'holds' | 'tail' | 'blank' | 'open' | 'above'; readonly equation: Equation }
  | { readonly kind: 'blame'; readonly equation: Equation; readonly blame: Blame };

/** Checks by table; the cross-table equalities have their own. */
const CHECK_OF = {
  'income-expenditure': 'final-accounts-income-expenditure',
  income: 'final-accounts-income',
  expenditure: 'final-accounts-expenditure',
  fiscal: 'final-accounts-fiscal',
  'general-budget': 'final-accounts-general-budget',
  'basic-detail': 'final-accounts-basic-detail',
  'government-fund': 'final-accounts-funds',
  'state-capital': 'final-accounts-funds',
  'three-public': 'final-accounts-three-public',
} as const;

/** A workbook whose forms are known. */
interface Book {
  readonly recognition: { readonly forms: readonly Form[] };
}

const ledgers = new WeakMap<Book, readonly LedgerEntry[]>();

/** All equations of the final accounts of a workbook, computed once. */
export function accountsLedger(book: Book): readonly LedgerEntry[] {
  const known = ledgers.get(book);
  if (known) return known;
  const forms = book.recognition.forms.filter((form) => isOf(form, ['accounts']));
  const drafts = [...flatMap(forms, tableEquations), ...flatMap(tableSets(forms), crossEquations)];
  const entries = ledgerEntries(equationsOf(drafts));
  ledgers.set(book, entries);
  return entries;
}

function tableEquations(form: AccountsForm): readonly EquationDraft[] {
  const { table } = form.accounts;
  if (table === 'other') return [];
  const writer = new EquationWriter(form, CHECK_OF[table]);
  if (table === 'income-expenditure' || table === 'fiscal') return twoSidedEquations(writer);
  if (table === 'basic-detail') return basicDetailEquations(writer);
  if (table === 'three-public') return threePublicEquations(writer);
  return listedEquations(writer);
}

/** Judges equations together: every violated one is explained by one cell, and each cell is named once. */
export function ledgerEntries(equations: readonly Equation[]): readonly LedgerEntry[] {
  const left = closedByBlanks(equations);
  const blames = assignBlame(equations.filter((equation) => !left.has(equation)));
  const blamed = new Set(blames.map(({ term }) => term.cell));
  const settled = new Set(flatMap(blames, ({ explained }) => explained));
  const named = new Set<FormCell | string>();
  const rest = flatMap(equations, (equation): LedgerEntry | null => {
    if (settled.has(equation)) return null;
    if (left.has(equation)) return { kind: 'open', equation };
    const status = statusOf(equation);
    if (status === 'holds' || status === 'open') return { kind: status, equation };
    // An equation that fails only because of a wrong figure in it needs no finding of its own. One finding per row
    // and cell is enough.
    const involved = [equation.total, ...equation.parts].some(({ cell }) => blamed.has(cell));
    const key = status === 'blank' ? `${equation.form.id}:${equation.total.cell.row}` : equation.total.cell;
    if (involved || named.has(key)) return { kind: 'open', equation };
    named.add(key);
    return { kind: status === 'violated' ? 'above' : status, equation };
  });
  return [
    ...blames.map((blame): LedgerEntry => ({ kind: 'blame', equation: blame.primary, blame })),
    ...rest,
  ];
}

/**
 * Equations that do not hold only because a total among their parts is blank: they hold with the value that the
 * total should have.
 */
function closedByBlanks(equations: readonly Equation[]): ReadonlySet<Equation> {
  const due = new Map(
    equations
      .filter((equation) => statusOf(equation) === 'blank')
      .map((equation) => [equation.total.cell, partsSum(equation)] as const),
  );
  const off = due.size === 0 ? [] : equations.filter((equation) => statusOf(equation) === 'violated');
  return new Set(
    off.filter((equation) => {
      const parts = equation.parts.map((part) => ({
        ...part,
        value: due.get(part.cell) ?? part.value,
      }));
      return statusOf({ ...equation, parts }) !== 'violated';
    }),
  );
}
