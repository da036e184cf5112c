import { decimalText } from '../../../workbook/decimal';
import type { FormCell } from '../../form';
import { diagnoseSum } from '../../diagnose';
import { fillTemplate } from '../../locales/text';
import { sumWords } from './sum-texts';
import type { Verdict } from '../define-check';
import { cannotJudge, holds, violated } from '../define-check';
import type { WorkbookContext } from '../context';
import { showSigned, showSum } from '../numbers';
import type { Blame } from '../../accounts/blame';
import type { Equation, Term } from '../../accounts/equation';
import { partsSum, toleranceOf } from '../../accounts/equation';
import type { LedgerEntry } from '../../accounts/ledger';

export type SumReason = 'total' | 'part' | 'slip' | 'tail' | 'blank';
export type CrossReason = SumReason | 'same' | 'above';

/** A figure as its cell shows it, in its own unit. */
function shown(value: Term['value'], { scale }: Term): string {
  return decimalText(value.div(scale));
}

/** `各项相加 244.91 + 190.03 + 666.41 = 1101.35`, in the unit of the total. */
function calculationOf(equation: Equation): string {
  const { total, parts } = equation;
  const counted = parts.filter(({ value }) => !value.isZero());
  const sum = partsSum(equation).div(total.scale);
  if (counted.length === 0) return sumWords.zeros;
  const values = counted.map(({ value, sign }) => value.times(sign).div(total.scale));
  if (values.length === 1)
    return fillTemplate(sumWords.single, { cell: nameList(counted), sum: decimalText(sum) });
  return fillTemplate(sumWords.sum, { sum: showSum(values, sum) });
}

function nameList(terms: readonly Term[]): string {
  return terms.map(({ cell, label }) => `${cell.address}“${label}”`).join('、');
}

function figuresOf(term: Term, corrected: Term['value']) {
  return {
    stated: shown(term.value, term),
    expected: shown(corrected, term),
    difference: showSigned(term.value.minus(corrected).div(term.scale)),
  };
}

/**
 * The cells from which the finding was computed: figures that are not 0, and the totals that contradict the cell.
 */
function relatedTo({ total, parts }: Equation, more: readonly Equation[] = []): readonly FormCell[] {
  const terms = [...parts.filter(({ value }) => !value.isZero()), total, ...more.map((one) => one.total)];
  return terms.map(({ cell }) => cell);
}

/** Verdict on one entry of a ledger within a table. */
export function sumVerdict(book: WorkbookContext, entry: LedgerEntry): Verdict<SumReason> {
  const { equation } = entry;
  const { total } = equation;
  const calculation = calculationOf(equation);
  const data = { name: total.label };
  switch (entry.kind) {
    case 'holds':
      return holds;
    case 'open':
    case 'above':
      return cannotJudge;
    case 'tail':
      return violated('tail', total.cell, {
        ...figuresOf(total, partsSum(equation)),
        calculation,
        data: { ...data, tolerance: shown(toleranceOf(equation), total) },
        related: relatedTo(equation),
        severity: 'info',
      });
    case 'blank':
      return violated('blank', total.cell, {
        expected: shown(partsSum(equation), total),
        calculation,
        data,
        related: relatedTo(equation),
        severity: 'warning',
      });
    case 'blame':
      return blameVerdict(book, entry.blame);
  }
}

function blameVerdict(
  book: WorkbookContext,
  { term, corrected, primary, explained, cause }: Blame,
): Verdict<SumReason> {
  const isTotal = term.cell === primary.total.cell;
  const figures = figuresOf(term, corrected);
  const details = {
    ...figures,
    calculation: calculationOf(primary),
    related: relatedTo(primary, explained),
  };
  if (isTotal) {
    const addends = primary.parts
      .filter(({ value }) => !value.isZero())
      .map(({ cell, label, value, sign, scale }) => ({ cell, label, value: value.times(sign).div(scale) }));
    const diagnosis =
      cause === 'total'
        ? diagnoseSum(book, { cell: term.cell, stated: term.value.div(term.scale), addends })
        : [];
    return violated('total', term.cell, { ...details, data: { name: term.label }, diagnosis });
  }
  const sums = nameList(explained.map(({ total }) => total));
  return violated(cause === 'slip' ? 'slip' : 'part', term.cell, {
    ...details,
    data: { name: term.label, sums },
  });
}

/** Verdict on an equality or bound between two tables. */
export function crossVerdict(book: WorkbookContext, entry: LedgerEntry): Verdict<CrossReason> {
  const { equation } = entry;
  if (entry.kind === 'above') {
    const { total } = equation;
    return violated('above', total.cell, {
      ...figuresOf(total, partsSum(equation)),
      data: { name: total.label, other: othersOf(book, total, equation) },
      related: relatedTo(equation),
      severity: 'warning',
    });
  }
  if (entry.kind !== 'blame') return sumVerdict(book, entry);
  const { term, corrected, primary, explained } = entry.blame;
  return violated('same', term.cell, {
    ...figuresOf(term, corrected),
    calculation: calculationOf(primary),
    data: { name: term.label, other: othersOf(book, term, primary) },
    related: relatedTo(primary, explained),
  });
}

/** “公开02表”C7“合计”: the figures on the other side of the equality. */
function othersOf(book: WorkbookContext, term: Term, { total, parts }: Equation): string {
  const isTotal = total.cell === term.cell;
  const others = isTotal ? parts : [total];
  const counted = others.length > 1 ? others.filter(({ value }) => !value.isZero()) : others;
  const named = (counted.length > 0 ? counted : others.slice(0, 1)).map(({ cell, label }) => {
    const { sheetName, address } = book.place(cell);
    return `“${sheetName}”${address}“${label}”`;
  });
  return named.length > 1 ? fillTemplate(sumWords.several, { cells: named.join(' + ') }) : (named[0] ?? '');
}
