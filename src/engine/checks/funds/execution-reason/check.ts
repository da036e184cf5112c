import { Decimal } from '../../../../workbook/decimal';
import { formExecution } from '../../../form';
import { cannotJudge, defineCheck, doesNotApply, holds, violated } from '../../define-check';
import { showPercent } from '../../numbers';
import { explains } from '../../reasons';
import { exactRate, rateRows, statedShare } from '../rates';

/** An execution rate below the threshold of the profile has a reason. */
export const executionReason = defineCheck({
  code: 'PJ205',
  id: 'execution-reason',
  area: 'funds',
  severity: 'warning',
  basis: ['reviewer-practice'],
  inDraft: false,
  about: 'evaluation',
  subjects: (_form, context) => rateRows(context).filter(({ scored }) => scored),
  judge: (row, context) => {
    const { reasonBelow } = context.profile.execution;
    const { form, profile } = context;
    if (reasonBelow === null) return doesNotApply;
    const share = exactRate(row) ?? statedShare(row.reading, null);
    if (share === null) return doesNotApply;
    if (share.gte(new Decimal(reasonBelow))) return holds;
    const places = [
      formExecution(form)?.reason ?? null,
      form.execution?.reason ?? null,
      ...(form.funds?.rows ?? []).map(({ cells }) => cells.reason ?? null),
    ];
    const own = places.filter((cell) => cell !== null);
    if ([...own, form.formReason].some(explains)) return holds;
    const cell = own[0] ?? form.formReason;
    // If the form has no place for the reason, it may be anywhere in the report.
    if (!cell) return cannotJudge;
    return violated('missing', cell, {
      related: [row.rate],
      stated: showPercent(share),
      expected: showPercent(new Decimal(reasonBelow)),
      basis: [profile.sources['execution.reason']],
    });
  },
});
