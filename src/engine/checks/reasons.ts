import type { IndicatorForm, FormCell, Indicator, IndicatorColumn } from '../form';
import { compactText } from '../text';
import type { IndicatorContext } from './context';
import { isNilMark } from '../cells/nil';
import { TEMPLATE_HINT } from '../words/placeholders';

/** Columns in which a person may have written why points were lost. 评分标准 and 指标解释 are not such columns. */
const REASON_COLUMNS: readonly IndicatorColumn[] = ['reason', 'remark'];

/** Hints that a template leaves in the cell: （100字以内）, …需说明原因. */
export function isTemplateHint(text: string): boolean {
  return TEMPLATE_HINT.test(compactText(text));
}

/** true when the cell has a text of its own: not blank, not a nil mark, not a template hint. */
export function explains(cell: FormCell | null): boolean {
  if (cell === null) return false;
  const text = cell.text.trim();
  return text !== '' && !isNilMark(text) && !isTemplateHint(text);
}

/** The last row of an indicator: the row before the next one, or the end of its table. */
function lastRowOf(form: IndicatorForm, indicator: Indicator): number {
  const others = [
    ...form.indicators.map(({ row }) => row),
    ...[form.rateRow?.name, form.total?.label, ...form.subtotals.map(({ label }) => label)].map(
      (cell) => cell?.row ?? Infinity,
    ),
  ];
  return Math.min(...others.filter((row) => row > indicator.row), form.range.bottom + 1) - 1;
}

/** Whether the form has a place for the reason of this row: a reason or remark column. */
export function hasReasonColumn(form: IndicatorForm): boolean {
  return form.columns.some(({ column }) => REASON_COLUMNS.includes(column));
}

/** Whether the form asks for a reason: a 备注 column alone may stay blank, and so may one whose words are unknown. */
export function asksReason(form: IndicatorForm): boolean {
  return form.columns.some(({ column, byClues }) => column === 'reason' && !byClues);
}

/**
 * Whether the row gives a reason: in its reason cell, or in the reason or remark column of any row that the
 * (merged) indicator covers.
 */
export function rowExplains(context: IndicatorContext, indicator: Indicator): boolean {
  if (explains(indicator.reason)) return true;
  const { form, book } = context;
  const last = lastRowOf(form, indicator);
  return form.columns
    .filter(({ column }) => REASON_COLUMNS.includes(column))
    .some(({ header }) => {
      for (let row = indicator.row; row <= last; row += 1) {
        if (explains(book.recognition.cells.at(indicator.name.sheet, row, header.col))) return true;
      }
      return false;
    });
}
