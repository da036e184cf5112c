import { sumOf } from '../../../workbook/decimal';
import type { ColumnChoice, ColumnRival, FormCell, IndicatorForm } from '../../form';
import { flatMap } from '../../lists';
import { shortText, type Addend } from '../../reading';
import type { IndicatorContext } from '../context';
import { sameScore } from '../sums';
import { combinationIn, combinedScores } from './combined-columns';

/** The reviewer's scores and the total printed below them. */
export interface ReviewTotal {
  readonly header: FormCell;
  readonly total: FormCell;
  readonly addends: readonly Addend[];
}

/** Columns of other scores than the unit’s own: of a reviewer, or of several reviewers together. */
const isReviewed = ({ column, header }: ColumnChoice | ColumnRival): boolean =>
  column === 'reviewScore' || (column === 'score' && combinationIn(header.text) !== 'score');

/** The columns of reviewers' scores in which all rows and the total row have a number. */
export function reviewTotals(form: IndicatorForm, { book }: IndicatorContext): readonly ReviewTotal[] {
  const { cells } = book.recognition;
  const { columns, rivals, indicators, rateRow, total } = form;
  return flatMap([...columns, ...(rivals ?? [])], (column) => {
    const { header } = column;
    if (!isReviewed(column) || total?.label.sheet !== header.sheet) return null;
    const cell = cells.at(header.sheet, total.label.row, header.col);
    if (cell?.quantity.kind !== 'number' || cell === total.score) return null;
    const rows = [...indicators, ...(rateRow ? [rateRow] : [])];
    const addends = flatMap([...new Map(rows.map((row) => [row.row, row])).values()], ({ row, name }) => {
      const given = cells.at(header.sheet, row, header.col);
      if (given?.quantity.kind !== 'number') return null;
      return { cell: given, label: shortText(name.text), value: given.quantity.value };
    });
    const whole = addends.length === new Set(rows.map(({ row }) => row)).size;
    return whole ? { header, total: cell, addends } : null;
  });
}

/**
 * Whether the total is the sum of the rows, or of the numbers that the rows should have; or larger than the sum of
 * the rows by at most the points that the execution rate may have got.
 */
export function reviewCloses(context: IndicatorContext, { header, total, addends }: ReviewTotal): boolean {
  const { facts, form } = context;
  const { quantity } = total;
  if (quantity.kind !== 'number') return true;
  const sum = sumOf(addends.map(({ value }) => value));
  const apart = form.rateRow === null && form.execution !== null;
  const most = sum.plus(apart ? (facts.executionPoints ?? MOST_FOR_EXECUTION) : 0);
  if (sameScore(quantity.value, sum) || (apart && quantity.value.gt(sum) && quantity.value.lte(most)))
    return true;
  return combinedScores(form, context).some((row) => row.header === header && row.closes);
}

/** The most points of the execution rate, where they are not printed. */
const MOST_FOR_EXECUTION = 20;
