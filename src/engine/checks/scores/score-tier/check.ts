import { fillTemplate } from '../../../locales/text';
import { decimalText } from '../../../../workbook/decimal';
import { cannotJudge, defineCheck, doesNotApply, holds, violated } from '../../define-check';
import { nameOf, shortText } from '../../../reading';
import { inTier } from '../../../score';
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
    if (unit.pointsFrom === 'equal' || unit.pointsFrom === 'none') return cannotJudge;
    const { actual } = context.reading(indicator);
    // Words such as 已完成 only suggest a tier; only the standard texts state one.
    if (actual.kind !== 'text' || actual.tierCertainty !== 'stated') return cannotJudge;
    if (inTier(score.value, expected)) return holds;
    const { above: moreThan, below: lessThan } = texts.words;
    const from = fillTemplate(expected.lowIncluded ? '{bound}' : moreThan, {
      bound: decimalText(expected.low),
    });
    const to = fillTemplate(expected.highIncluded ? '{bound}' : lessThan, {
      bound: decimalText(expected.high),
    });
    return violated('outside', indicator.score, {
      related: [indicator.actual, indicator.weight],
      data: { name: nameOf(indicator), tier: shortText(indicator.actual?.text ?? expected.tier) },
      stated: decimalText(score.value),
      expected: `${from} – ${to}`,
      basis: [context.profile.sources['qualitative.tiers']],
    });
  },
});
