import { defineCheck, violated } from '../../define-check';

/** No hidden row or column has a weight or score: it would count in the total without being visible. */
export const hiddenWeight = defineCheck({
  code: 'PJ306',
  id: 'hidden-weight',
  area: 'weights',
  severity: 'warning',
  basis: ['reviewer-practice'],
  about: 'evaluation',
  subjects: (form, context) => {
    const numbers = form.hiddenCells.filter((cell) => context.number(cell).kind === 'number');
    return numbers.length > 0 ? [numbers] : [];
  },
  judge: (cells) => {
    const [first, ...rest] = cells;
    if (!first) return { kind: 'does-not-apply' };
    return violated('hidden', first, {
      related: rest,
      stated: first.text,
      data: { count: String(cells.length) },
    });
  },
});
