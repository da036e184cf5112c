import { fillTemplate } from '../../../locales/text';
import { Decimal, decimalText } from '../../../../workbook/decimal';
import { cannotJudge, defineCheck, doesNotApply, holds, violated } from '../../define-check';
import { nameOf, shortText } from '../../../reading';
import { texts } from './texts';

/** Qualitative indicator: the score is in the tier of its completion text. */
export const scoreTier = defineCheck({
  code: 'PJ406',
  id: 'score-tier',
  area: 'scores',
  severity: 'warning',
  basis: ['system-tier'],
  refused: true,
  about: 'evaluation',
  subjects: (_form, { facts }) => facts.rows.filter(({ exempt }) => !exempt),
  judge: ({ indicator, unit, score }, context) => {
    const expected = context.expected.indicators[indicator.index];
    if (!indicator.score || score.kind !== 'number' || expected?.kind !== 'tier') return doesNotApply;
    if (unit.pointsFrom !== 'cell' && unit.pointsFrom !== 'proven') return cannotJudge;
    const { actual } = context.reading(indicator);
    // Words such as 已完成 only suggest a tier; only the standard texts state one.
    if (actual.kind !== 'text' || actual.tierCertainty !== 'stated') return cannotJudge;
    const low = new Decimal(expected.low);
    const high = new Decimal(expected.high);
    const above = expected.lowIncluded ? score.value.gte(low) : score.value.gt(low);
    const below = expected.highIncluded ? score.value.lte(high) : score.value.lt(high);
    if (above && below) return holds;
    const { above: moreThan, below: lessThan } = texts.words;
    const from = fillTemplate(expected.lowIncluded ? '{bound}' : moreThan, { bound: decimalText(low) });
    const to = fillTemplate(expected.highIncluded ? '{bound}' : lessThan, { bound: decimalText(high) });
    return violated('outside', indicator.score, {
      related: [indicator.actual, indicator.weight],
      data: { name: nameOf(indicator), tier: shortText(indicator.actual?.text ?? expected.tier) },
      stated: decimalText(score.value),
      expected: `${from} – ${to}`,
      basis: [context.profile.sources['qualitative.tiers']],
    });
  },
});
