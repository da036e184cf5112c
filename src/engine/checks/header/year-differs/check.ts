import type { FormCell } from '../../../form';
import { defineCheck, doesNotApply, holds, violated } from '../../define-check';
import { isOf, WITH_INDICATORS } from '../../../form';
import { fieldsOf } from '../labelled-fields';
import { MONTH_OF_YEAR, YEAR_ANYWHERE } from '../../../words/years';

function yearsIn(cell: FormCell | null): readonly number[] {
  return [...(cell?.text ?? '').matchAll(YEAR_ANYWHERE)].map((match) => Number(match[1]));
}

/** The years of title, subtitle and filling date agree. */
export const yearDiffers = defineCheck({
  code: 'PJ104',
  id: 'year-differs',
  area: 'header',
  severity: 'warning',
  basis: ['reviewer-practice'],
  about: WITH_INDICATORS,
  subjects: (form, context) => {
    const dates = fieldsOf(form.fields, ['fillingDate']).map(
      ({ value }) => ({ kind: 'date', cell: value }) as const,
    );
    // Title and subtitle: the rows above the first labelled field and the money, without sentences on how to fill in
    // the form.
    const blocks = [
      ...form.fields.map(({ label }) => label),
      ...(form.funds?.columns ?? []).map(({ header }) => header),
    ];
    const top = Math.min(...blocks.map(({ row }) => row), form.range.top + 4);
    const titles = context.cells.filter(
      ({ row, sheet, text }) => sheet === form.sheet && row < top && !text.includes('。'),
    );
    return [
      ...titles.map((cell) => ({ kind: MONTH_OF_YEAR.test(cell.text) ? 'date' : 'title', cell }) as const),
      ...dates,
    ];
  },
  judge: ({ kind, cell }, { form }) => {
    const [year, ...more] = yearsIn(cell);
    if (!form.year || year === undefined || more.some((other) => other !== year)) return doesNotApply;
    const { value, cell: stated } = form.year;
    const details = { related: [stated], stated: String(year), expected: String(value) };
    // Targets are submitted before their year begins.
    if (kind === 'date' && isOf(form, ['targets'])) return doesNotApply;
    if (kind === 'date') return year < value ? violated('date', cell, details) : holds;
    if (year === value || stated === cell) return holds;
    return violated('differs', cell, { ...details, data: { other: stated.address } });
  },
});
