import { Decimal, decimalText } from '../../../workbook/decimal';
import { AMOUNT_COLUMNS, isOf, type FundBlock, type FundList, type IndicatorForm } from '../../form';
import { normaliseLabel } from '../../text';
import type { Equation, EquationDraft, Slot } from '../../accounts/equation';
import { equationsOf, gapOf, partsSum } from '../../accounts/equation';
import type { LedgerEntry } from '../../accounts/ledger';
import { ledgerEntries } from '../../accounts/ledger';
import { sumVerdict } from '../accounts/sum-verdict';
import type { SumReason } from '../accounts/sum-verdict';
import type { Verdict } from '../define-check';
import { violated } from '../define-check';
import type { IndicatorContext } from '../context';
import { showSigned } from '../numbers';
import { scaleTo, shortText } from '../../reading';
import { flatMap } from '../../lists';
import { REST } from '../../words/fund-lists';
import { IN_WAN, IN_YUAN } from '../../words/amounts';

type CheckName = 'target-funds' | 'target-budget';

/** Amounts in 元 must agree exactly, in 万元 within half of the last place, as far as the form states the unit. */
function halfUnitOf({ cells, form }: IndicatorContext): Decimal {
  const labels = cells
    .filter(({ value }) => typeof value === 'string')
    .map(({ text }) => normaliseLabel(text))
    .filter((label) => label.length <= 30);
  const inYuan = form.funds?.unit === '元' || labels.some((label) => IN_YUAN.test(label));
  const inWan = labels.some((label) => IN_WAN.test(label));
  return new Decimal(inYuan && !inWan ? '0' : '0.005');
}

function listDrafts(form: IndicatorForm, halfUnit: Decimal): readonly EquationDraft[] {
  return form.fundLists.map((list) => {
    const { total, parts, split } = list;
    const own = parts.filter(({ nested }) => !nested);
    const slot = ({ label, amount }: FundList['total']): Slot => ({
      cell: amount,
      label: amountName(label.text),
      scale: scaleTo(total.amount, amount),
    });
    return {
      check: (split === null && list.period !== 'budget'
        ? 'target-funds'
        : 'target-budget') satisfies CheckName,
      form,
      halfUnit,
      total: slot(total),
      parts: own.map(slot),
      certain: split !== null || own.some(({ label }) => REST.test(label.text)),
    };
  });
}

/** For target tables that have their money in a table of rows and columns. */
function tableDrafts(form: IndicatorForm, funds: FundBlock, halfUnit: Decimal): readonly EquationDraft[] {
  const total = funds.rows.find(({ kind }) => kind === 'total');
  const sources = funds.rows.filter(({ kind }) => kind === 'source');
  if (!total || sources.length === 0) return [];
  const certain = sources.some(({ label }) => REST.test(label.text));
  return flatMap(funds.columns, ({ key, header }): EquationDraft | null => {
    if (!AMOUNT_COLUMNS.includes(key)) return null;
    const slot = (row: typeof total): Slot => ({
      cell: row.cells[key] ?? null,
      scale: scaleTo(total.cells[key] ?? null, row.cells[key] ?? null),
      label: `${amountName(row.label.text)}·${amountName(header.text)}`,
    });
    return { check: 'target-funds', form, halfUnit, total: slot(total), parts: sources.map(slot), certain };
  });
}

/** `1、资金来源：（1）财政性资金` → 财政性资金: the part of the label for this amount. */
function amountName(label: string): string {
  const last = normaliseLabel(label).split(':').at(-1) ?? '';
  return shortText(normaliseLabel(last, { dropNumbering: true }));
}

function withBounds(equation: Equation): Equation {
  // If the sources add up to more than their total, this is wrong even if other sources may be missing.
  return equation.certain || gapOf(equation).gte(0) ? equation : { ...equation, certain: true };
}

function draftsOf(context: IndicatorContext): readonly EquationDraft[] {
  const { form } = context;
  // The fund table of a self-evaluation is judged together with its execution rate.
  const table = isOf(form, ['targets', 'monitoring']) ? form.funds : null;
  if (form.fundLists.length === 0 && table === null) return [];
  const halfUnit = halfUnitOf(context);
  return [...listDrafts(form, halfUnit), ...(table ? tableDrafts(form, table, halfUnit) : [])];
}

const knownEntries = new WeakMap<IndicatorContext, readonly LedgerEntry[]>();

function fundEntries(context: IndicatorContext): readonly LedgerEntry[] {
  const before = knownEntries.get(context);
  if (before) return before;
  const entries = ledgerEntries(equationsOf(draftsOf(context)).map(withBounds));
  knownEntries.set(context, entries);
  return entries;
}

export function judgeFundSum(entry: LedgerEntry, { book }: IndicatorContext): Verdict<SumReason | 'partial'> {
  const { equation } = entry;
  if (entry.kind !== 'open' || equation.parts.length < 2) return sumVerdict(book, entry);
  const { total, parts } = equation;
  const sum = partsSum(equation);
  return violated('partial', total.cell, {
    stated: decimalText(total.value),
    expected: decimalText(sum),
    difference: showSigned(total.value.minus(sum)),
    data: { name: total.label },
    related: parts.map(({ cell }) => cell),
    severity: 'warning',
  });
}

export const fundSumEntries = (check: CheckName, context: IndicatorContext): readonly LedgerEntry[] =>
  fundEntries(context).filter(({ equation }) => equation.check === check);
