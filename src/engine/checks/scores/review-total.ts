import { sumOf } from '../../../workbook/decimal';
import type { FormCell, IndicatorForm } from '../../form';
import { flatMap } from '../../lists';
import { shortText, type Addend } from '../../reading';
import type { IndicatorContext } from '../context';
import { sameScore } from '../sums';

/** What a reviewer gave, and the total printed below it. */
export interface ReviewTotal {
  readonly header: FormCell;
  readonly total: FormCell;
  readonly addends: readonly Addend[];
}

/** The columns of a reviewer’s scores whose rows all have a number, with a number in the row of the total. */
export function reviewTotals(form: IndicatorForm, { book }: IndicatorContext): readonly ReviewTotal[] {
  const { columns, indicators, rateRow, total } = form;
  return flatMap(columns, ({ column, header }) => {
    if (column !== 'reviewScore' || total?.label.sheet !== header.sheet) return [];
    const rows = [...indicators, ...(rateRow ? [rateRow] : [])];
    const addends = flatMap([...new Map(rows.map((row) => [row.row, row])).values()], ({ row, name }) => {
      const cell = book.cell(header.sheet, row, header.col);
      const { quantity } = cell;
      return quantity.kind === 'number' ? [{ cell, label: shortText(name.text), value: quantity.value }] : [];
    });
    const cell = book.cell(header.sheet, total.label.row, header.col);
    const whole =
      addends.length === new Set(rows.map(({ row }) => row)).size && cell.quantity.kind === 'number';
    return whole ? [{ header, total: cell, addends }] : [];
  });
}

/** The total is that of the rows; or more, by no more than the execution rate beside them may have been given. */
export function reviewCloses({ facts, form }: IndicatorContext, { total, addends }: ReviewTotal): boolean {
  const { quantity } = total;
  if (quantity.kind !== 'number') return true;
  const sum = sumOf(addends.map(({ value }) => value));
  const apart = form.rateRow === null && form.execution !== null;
  const most = sum.plus(apart ? (facts.executionPoints ?? MOST_FOR_EXECUTION) : 0);
  return sameScore(quantity.value, sum) || (apart && quantity.value.gt(sum) && quantity.value.lte(most));
}

/** Points of the execution rate where they are not printed. */
const MOST_FOR_EXECUTION = 20;
