import { decimalText } from '../../../../workbook/decimal';
import type { IndicatorForm } from '../../../form';
import { cannotJudge, defineCheck, doesNotApply, holds, violated } from '../../define-check';
import { isProven } from '../../../profiles/rule-parts';
import { hasReasonColumn } from '../../reasons';
import { toReview } from '../../unclaimed-numbers';
import { rivalsGiving } from '../../rivals';
import { agree, showSigned } from '../../numbers';
import { isRightAtOnePlace } from '../../../score';
import { isWholeRounding, sameScore } from '../../sums';
import { nameOf, statesPoints } from '../../../reading';

/** Whether the form has a place for reasons, or prints how its rows are scored. */
function saysWhy(form: IndicatorForm): boolean {
  const criteria = form.columns.some(({ column }) => column === 'criteria');
  return criteria || hasReasonColumn(form) || form.formReason !== null;
}

/** Quantitative indicator: score = formula of the profile. Full points for a missed target are PJ410. */
export const scoreByRule = defineCheck({
  code: 'PJ405',
  id: 'score-by-rule',
  area: 'scores',
  severity: 'error',
  basis: ['national-method'],
  about: 'evaluation',
  subjects: (_form, { facts }) => facts.rows.filter(({ exempt }) => !exempt),
  applies: ({ indicator }, context) =>
    ['number', 'range', 'date', 'composite'].includes(context.reading(indicator).target.kind),
  judge: ({ indicator, unit, score }, context) => {
    const cell = indicator.score;
    const expected = context.expected.indicators[indicator.index];
    if (!cell || score.kind !== 'number' || !expected || unit.points === null) return doesNotApply;
    if (expected.kind === 'tier') return doesNotApply;
    if (expected.kind === 'unknown') return cannotJudge;
    const exact = expected.value;
    const stated = score.value;
    // 29.663 is right for 29.6625 at its own places, but the rule rounds to two.
    if (sameScore(stated, exact)) return holds;
    const agreement = agree(stated, exact, Math.max(2, score.places));
    // 95.05 % is itself rounded, so its score may differ by one in the last place.
    if (agreement === 'equal' || (agreement === 'rounding' && /\.\d+%$/.test(indicator.actual?.text ?? '')))
      return holds;
    if (isRightAtOnePlace(stated, exact)) return holds;
    const { met, direction } = context.reading(indicator).comparison;
    // Full points for a missed target, and a score above the weight, are reported by other checks.
    if (stated.gte(unit.points)) return doesNotApply;
    const details = {
      related: [indicator.target, indicator.actual, indicator.weight],
      data: { name: nameOf(indicator) },
      stated: decimalText(stated),
      expected: decimalText(exact),
      difference: showSigned(stated.minus(exact)),
      calculation: expected.sentence(),
      basis: [context.profile.sources[direction === 'down' ? 'indicator.reverse' : 'indicator.positive']],
    };
    if (met === true && stated.lt(exact)) {
      // A person's judgement, which only needs a reason (PJ409), or the form's own rules.
      const silent = !saysWhy(context.form);
      return silent ? violated('unexplained', cell, { ...details, severity: 'warning' }) : cannotJudge;
    }
    if (isWholeRounding(stated, exact)) return violated('rounded', cell, { ...details, severity: 'warning' });
    // The formula is certain where the form or its region proves it and the points are on the form.
    const certain =
      isProven(context.choice.parts, direction === 'down' ? 'reverse' : 'positive') &&
      !expected.assumed &&
      statesPoints(unit);
    const open = toReview(certain ? rivalsGiving(context, indicator, stated) : [], details);
    if (open) return violated('column', cell, open);
    return violated('differs', cell, { ...details, ...(certain ? {} : { severity: 'warning' }) });
  },
});
