import { isAboveZero } from '../../../../workbook/decimal';
import { defineCheck, doesNotApply, holds, violated, AS_WARNING } from '../../define-check';
import { nameOf } from '../../../reading';
import { weightsClose } from '../../closing';
import { toReview } from '../../unclaimed-numbers';
import { rivalCells } from '../../rivals';
import { POINTS_ON_OR_OFF } from '../../../words/bonus';

/** Every indicator has a weight above zero; forms without a weight column are not judged. */
export const weightMissing = defineCheck({
  code: 'PJ301',
  id: 'weight-missing',
  area: 'weights',
  severity: 'error',
  basis: ['system-weight-positive', 'national-method'],
  refused: true,
  inDraft: false,
  about: 'evaluation',
  subjects: (_form, { facts }) => (facts.hasWeights ? facts.rows : []),
  applies: ({ indicator, exempt }) => !exempt && indicator.weight !== null,
  judge: ({ indicator, weight }, context) => {
    const cell = indicator.weight ?? indicator.name;
    if (weight.kind === 'error' || (weight.kind === 'number' && isAboveZero(weight.value))) return holds;
    const data = { name: nameOf(indicator) };
    switch (weight.kind) {
      case 'number':
        return violated('zero', cell, { data, stated: '0', expected: '> 0', severity: 'warning' });
      case 'text':
        // 最高加5分: points that are added to the full marks or deducted from them.
        if (POINTS_ON_OR_OFF.test(weight.text)) return doesNotApply;
        return violated('unreadable', cell, { data, stated: weight.text });
      default: {
        const other = rivalCells(context, indicator, 'weight').filter(
          (one) => context.number(one).kind === 'number',
        );
        const open = toReview(other, { data });
        if (open) return violated('unexplained', cell, open);
        return violated('missing', cell, {
          data,
          expected: '> 0',
          ...(weightsClose(context) ? AS_WARNING : {}),
        });
      }
    }
  },
});
