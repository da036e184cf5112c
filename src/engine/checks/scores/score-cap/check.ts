import { Decimal, decimalText } from '../../../decimal';
import type { FormCell } from '../../../form';
import { compactText } from '../../../text';
import { defineCheck, doesNotApply, holds, violated } from '../../define-check';
import { shortText } from '../../../reading';
import { flatMap } from '../../../lists';

interface Cap {
  readonly cell: FormCell;
  readonly limit: Decimal;
}

const LIMIT = /总?得分不得(?:超过|高于)(\d{2,3})分/;
/** Words that tell of the trouble a cap is meant for. */
const TROUBLE =
  /(?:审计|巡视|巡察|财会监督)[^。;；]{0,20}(?:发现|披露|查出|指出)|通报批评|被通报|重大不良(?:社会)?影响|负面舆情|被问责/;
const DENIED = /未|没有|无|不存在|零/;

/** Sentences of the form that report a trouble, without those that deny one. */
function troubles(cells: readonly FormCell[]): readonly FormCell[] {
  return cells.filter((cell) =>
    compactText(cell.text)
      .split(/[。;；!！\n]/)
      .some(
        (sentence) => TROUBLE.test(sentence) && !DENIED.test(sentence) && !/如|若|不得|扣分/.test(sentence),
      ),
  );
}

/** Caps such as 总得分不得超过70分 are honoured; whether one applies is for a person to say. */
export const scoreCap = defineCheck({
  code: 'PJ415',
  id: 'score-cap',
  area: 'scores',
  severity: 'review',
  basis: ['form-note'],
  about: 'evaluation',
  subjects: (form): readonly Cap[] => {
    const limits = flatMap(form.notes, (cell) => {
      const limit = LIMIT.exec(compactText(cell.text))?.[1];
      return limit === undefined ? [] : [{ cell, limit: new Decimal(limit) }];
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
