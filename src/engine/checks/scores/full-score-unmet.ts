import { Decimal, decimalText } from '../../decimal';
import { cannotJudge, defineCheck, doesNotApply, holds, violated } from '../check';
import { nameOf, scoreOf } from '../../reading';

/** No full score where the target is certainly missed, in either direction. */
export const fullScoreUnmet = defineCheck({
  code: 'PJ410',
  id: 'full-score-unmet',
  area: 'scores',
  severity: 'error',
  basis: ['national-method', 'reviewer-practice'],
  subjects: (_form, { facts }) =>
    facts.rows.filter(({ standing }) => standing === 'counts' || standing === 'shares'),
  judge: ({ indicator, unit }, context) => {
    const { target, actual } = indicator;
    const { points, pointsFrom } = unit;
    const [cell] = unit.scores;
    const score = scoreOf(unit);
    if (!cell || !target || !actual || score === null || points === null) return doesNotApply;
    const { comparison } = context.reading(indicator);
    if (comparison.units === 'none' && comparison.met === null) return doesNotApply;
    if (comparison.met === null) return cannotJudge;
    if (comparison.met) return holds;
    // Against an assumed share of the group's points a full mark is no certainty.
    if (pointsFrom === 'equal' || pointsFrom === 'none') return cannotJudge;
    if (score.lt(points)) return holds;
    const expected = context.expected.indicators[indicator.index];
    const rule = expected?.kind === 'score' ? expected : null;
    // Missed by so little that the formula itself rounds up to the full points.
    if (rule && new Decimal(rule.value).gte(points)) return holds;
    const shared = unit.rows.length > 1;
    return violated(rule && !shared ? 'with-score' : 'unmet', cell, {
      related: [target, actual, ...unit.weights],
      data: { name: nameOf(indicator), target: target.text, actual: actual.text },
      stated: decimalText(score),
      ...(rule && !shared
        ? { expected: rule.value, calculation: rule.sentence }
        : { expected: `< ${decimalText(points)}` }),
      // How the rows share their points is said nowhere.
      ...(shared ? { severity: 'warning' } : {}),
    });
  },
});
