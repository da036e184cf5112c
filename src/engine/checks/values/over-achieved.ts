import { Decimal } from '../../decimal';
import { cannotJudge, defineCheck, doesNotApply, holds, violated } from '../check';
import { readIndicators } from '../measures';
import { showPercent } from '../numbers';
import { explains, hasReasonColumn, rowExplains } from '../reasons';
import { nameOf } from '../../reading';

/** Actual beyond the profile's thresholds of the target has a reason. */
export const overAchieved = defineCheck({
  code: 'PJ509',
  id: 'over-achieved',
  area: 'values',
  severity: 'warning',
  basis: ['system-over', 'reviewer-over'],
  inDraft: false,
  subjects: (_form, context) => readIndicators(context),
  judge: ({ indicator, reading: { comparison } }, context) => {
    const { overWarn, overBlock } = context.profile.indicator;
    const { target, actual } = indicator;
    if (!target || !actual || overWarn === null || comparison.direction === 'down') return doesNotApply;
    if (comparison.completion === null) return doesNotApply;
    if (comparison.completion.lt(new Decimal(overWarn))) return holds;
    // Ten times the target is another unit or a slip of the keys before it is an achievement.
    const doubtful = comparison.reasons.some((reason) =>
      ['two-readings', 'implausible', 'embedded', 'direction-doubtful'].includes(reason),
    );
    if (doubtful) return cannotJudge;
    if (rowExplains(context, indicator) || explains(context.form.formReason)) return holds;
    if (!hasReasonColumn(context.form) && !context.form.formReason) return cannotJudge;
    const blocked = overBlock !== null && comparison.completion.gte(new Decimal(overBlock));
    const details = {
      related: [target, indicator.reason],
      data: { name: nameOf(indicator), target: target.text, actual: actual.text },
      stated: showPercent(comparison.completion),
      expected: showPercent(new Decimal(blocked ? overBlock : overWarn)),
      basis: [context.profile.sources['indicator.over']],
    };
    return blocked
      ? violated('block', actual, { ...details, severity: 'error', refused: true })
      : violated('warn', actual, details);
  },
});
