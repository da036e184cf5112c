import { compare, decimalText } from '../../../../workbook/decimal';
import type { Comparison } from '../../../measure/types';
import { ruleNumber } from '../../../profiles/rule-number';
import type { IndicatorRule } from '../../../profiles/types';
import { cannotJudge, defineCheck, doesNotApply, holds, violated } from '../../define-check';
import { showPercent } from '../../numbers';
import { explains, hasReasonColumn, rowExplains } from '../../reasons';
import { nameOf } from '../../../reading';

interface Passed {
  readonly blocked: boolean;
  readonly stated: string;
  readonly limit: string;
}

/** The threshold of the profile that the actual value reaches; null = none. */
function passedBy(
  { completion, direction, aligned, reasons }: Comparison,
  rule: IndicatorRule,
): Passed | null {
  const { overWarn, overWarnFor, overBlock, overBlockFor, zeroTargetBlock } = rule;
  if (direction === null) return null;
  if (completion === null) {
    const zero = zeroTargetBlock !== null && reasons.includes('zero-target') ? aligned : null;
    if (zeroTargetBlock === null || !zero?.target.isZero() || zero.actual.lt(zeroTargetBlock)) return null;
    return { blocked: true, stated: decimalText(zero.actual), limit: zeroTargetBlock };
  }
  const over = (limit: string | null, kinds: readonly string[]): limit is string =>
    limit !== null && kinds.includes(direction) && compare(completion, ruleNumber(limit)) >= 0;
  const passed = (blocked: boolean, limit: string): Passed => ({
    blocked,
    stated: showPercent(completion),
    limit: showPercent(ruleNumber(limit)),
  });
  if (over(overBlock, overBlockFor)) return passed(true, overBlock);
  return over(overWarn, overWarnFor) ? passed(false, overWarn) : null;
}

/** An actual value beyond the profile's thresholds has a reason. */
export const overAchieved = defineCheck({
  code: 'PJ509',
  id: 'over-achieved',
  area: 'values',
  severity: 'warning',
  basis: ['system-over', 'reviewer-over'],
  inDraft: false,
  about: 'evaluation',
  subjects: (_form, { measured }) => measured,
  judge: ({ indicator, reading: { comparison } }, context) => {
    const rule = context.profile.indicator;
    const { overWarn, overWarnFor, overBlock, overBlockFor, zeroTargetBlock } = rule;
    const { target, actual } = indicator;
    const { completion, direction } = comparison;
    if (!target || !actual || direction === null) return doesNotApply;
    const concerned =
      completion === null
        ? zeroTargetBlock !== null && comparison.aligned !== null
        : (overWarn !== null && overWarnFor.includes(direction)) ||
          (overBlock !== null && overBlockFor.includes(direction));
    if (!concerned) return doesNotApply;
    const passed = passedBy(comparison, rule);
    if (!passed) return holds;
    // Ten times the target is more often another unit or a typing error than an achievement.
    const doubtful = comparison.reasons.some((reason) =>
      ['two-readings', 'implausible', 'embedded', 'direction-doubtful'].includes(reason),
    );
    if (doubtful) return cannotJudge;
    if (rowExplains(context, indicator) || explains(context.form.formReason)) return holds;
    if (!hasReasonColumn(context.form) && !context.form.formReason) return cannotJudge;
    const details = {
      related: [target, indicator.reason],
      data: { name: nameOf(indicator), target: target.text, actual: actual.text },
      stated: passed.stated,
      expected: passed.limit,
      basis: [context.profile.sources['indicator.over']],
    };
    if (!passed.blocked) return violated('warn', actual, details);
    const reason = completion === null ? 'block-zero' : 'block';
    return violated(reason, actual, { ...details, severity: 'error', refused: true });
  },
});
