import { decimalText } from '../../../../workbook/decimal';
import type { FormCell } from '../../../form';
import { defineCheck, holds, violated } from '../../define-check';
import type { IndicatorContext } from '../../context';
import { cleanUp } from '../../clean-up';
import { flatMap } from '../../../lists';

interface Subject {
  readonly cell: FormCell;
  readonly column: string;
}

/** Most scores of the form are stored as text, as in some exports. */
function keptAsText(context: IndicatorContext): boolean {
  const numbers = context.form.indicators
    .map(({ score }) => context.number(score))
    .filter((reading) => reading.kind === 'number');
  const texts = numbers.filter(({ stored }) => stored === 'text');
  return texts.length > 3 && texts.length * 2 > numbers.length;
}

/** Totals are numbers. */
export const totalAsText = defineCheck({
  code: 'PJ412',
  id: 'total-as-text',
  area: 'scores',
  severity: 'warning',
  basis: ['excel'],
  about: 'evaluation',
  subjects: ({ total, subtotals, fields }): readonly Subject[] => {
    // 总分：100 in the header line is meant to be a text.
    const inHeader = new Set(flatMap(fields, ({ value }) => value));
    return flatMap([total, ...subtotals], (row) => [
      ...(row?.weight ? [{ cell: row.weight, column: '分值' }] : []),
      ...(row?.score && !inHeader.has(row.score) ? [{ cell: row.score, column: '得分' }] : []),
    ]);
  },
  // If the whole column is stored as text, PJ404 reports it.
  applies: ({ cell }, context) =>
    ['number', 'text'].includes(context.number(cell).kind) && !keptAsText(context),
  judge: ({ cell, column }, context) => {
    const reading = context.number(cell);
    if (reading.kind === 'text')
      return violated('unreadable', cell, { data: { column }, stated: reading.text });
    if (reading.kind !== 'number' || reading.stored !== 'text') return holds;
    return violated('text', cell, {
      data: { column },
      stated: cell.text,
      expected: decimalText(reading.value),
      fixes: cleanUp(context, cell, reading.value.toNumber()),
    });
  },
});
