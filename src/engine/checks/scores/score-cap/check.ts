import { Decimal, decimalText } from '../../../../workbook/decimal';
import type { FormCell } from '../../../form';
import { compactText } from '../../../text';
import { defineCheck, doesNotApply, holds, violated } from '../../define-check';
import { shortText } from '../../../reading';
import { flatMap } from '../../../lists';
import { CAP, CONDITIONAL, DENIED, TROUBLE } from '../../../words/caps';

interface Cap {
  readonly cell: FormCell;
  readonly limit: Decimal;
}

/** Sentences of the form that report a fault, without sentences that deny one. */
function troubles(cells: readonly FormCell[]): readonly FormCell[] {
  return cells.filter((cell) =>
    compactText(cell.text)
      .split(/[。;；!！\n]/)
      .some((sentence) => TROUBLE.test(sentence) && !DENIED.test(sentence) && !CONDITIONAL.test(sentence)),
  );
}

/** Caps such as 总得分不得超过70分 are kept; a person decides whether one applies. */
export const scoreCap = defineCheck({
  code: 'PJ415',
  id: 'score-cap',
  area: 'scores',
  severity: 'review',
  basis: ['form-note'],
  about: 'evaluation',
  subjects: (form): readonly Cap[] => {
    const limits = flatMap(form.notes, (cell) => {
      const limit = CAP.exec(compactText(cell.text))?.[1];
      return limit === undefined ? null : { cell, limit: new Decimal(limit) };
    });
    return limits.slice(0, 1);
  },
  judge: ({ limit }, context) => {
    const { form, profile } = context;
    const total = context.number(form.total?.score ?? null);
    if (total.kind !== 'number' || !form.total?.score) return doesNotApply;
    if (total.value.lte(limit)) return holds;
    const written = [
      ...(form.goals?.achieved ?? []),
      ...(form.formReason ? [form.formReason] : []),
      ...form.notes,
    ];
    const [trouble] = troubles(written);
    if (!trouble) return holds;
    return violated('check', form.total.score, {
      related: [trouble],
      data: { words: shortText(trouble.text, 40) },
      stated: decimalText(total.value),
      expected: decimalText(limit),
      basis: profile.total.caps.length > 0 ? [profile.sources['total.caps']] : [],
    });
  },
});
