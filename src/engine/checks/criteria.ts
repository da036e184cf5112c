import type { Indicator, IndicatorColumn } from '../form';
import { compactText } from '../text';
import type { IndicatorContext } from './context';
import { ADDS_POINTS } from '../words/bonus';

/** Columns in which the form prints how a row is scored. */
const CRITERIA_COLUMNS: readonly IndicatorColumn[] = ['criteria', 'explanation', 'remark'];

function criteriaOf({ book, form }: IndicatorContext, { name, row, criteria }: Indicator): string {
  const beside = form.columns
    .filter(({ column }) => CRITERIA_COLUMNS.includes(column))
    .map(({ header }) => book.recognition.cells.at(name.sheet, row, header.col)?.text ?? '');
  return compactText([criteria?.text ?? '', ...beside].join('\n'));
}

/** 加分, 每项加1分, 最多加2分: the row may get more points than its weight. */
export function allowsBonus(context: IndicatorContext, indicator: Indicator): boolean {
  return ADDS_POINTS.test(criteriaOf(context, indicator));
}
