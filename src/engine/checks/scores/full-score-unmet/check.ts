import type { IndicatorMeasures } from '../../../score';
import { compactText } from '../../../text';
import { decimalText } from '../../../../workbook/decimal';
import { cannotJudge, cannotJudgeAt, defineCheck, doesNotApply, holds, violated } from '../../define-check';
import { toReview } from '../../unclaimed-numbers';
import { rivalPoints, rivalValues } from '../../rivals';
import { nameOf, scoreOf } from '../../../reading';
import { MORE_FOR_CERTAIN, OPEN_NAME } from '../../../words/direction';

/** Units where less may be better, or where the unit of the form defines its own direction. */
const OPEN_UNITS: readonly (string | null)[] = ['percent', 'money', 'time'];

/**
 * How certain it is that the target was missed. An operator or the name shows which direction is better:
 * `certain`. Without either, a rate, a change, a duration or an amount is `open`, and a count is `likely`.
 */
function sureness({ target, comparison }: IndicatorMeasures, name: string): 'certain' | 'likely' | 'open' {
  if (!comparison.reasons.includes('direction-assumed')) return 'certain';
  if (MORE_FOR_CERTAIN.test(compactText(name))) return 'certain';
  const unit = target.kind === 'number' ? (target.unit?.kind ?? null) : null;
  return OPEN_UNITS.includes(unit) || OPEN_NAME.test(name) ? 'open' : 'likely';
}

/** No full score where the target is certainly missed, in either direction. */
export const fullScoreUnmet = defineCheck({
  code: 'PJ410',
  id: 'full-score-unmet',
  area: 'scores',
  severity: 'error',
  basis: ['national-method', 'reviewer-practice'],
  about: 'evaluation',
  subjects: (_form, { facts }) =>
    facts.rows.filter(({ standing }) => standing === 'counts' || standing === 'shares'),
  judge: ({ indicator, unit }, context) => {
    const { target, actual } = indicator;
    const { points, pointsFrom } = unit;
    const [cell] = unit.scores;
    const score = scoreOf(unit);
    if (!cell || !target || !actual || score === null || points === null) return doesNotApply;
    const measures = context.reading(indicator);
    const { comparison } = measures;
    if (comparison.units === 'none' && comparison.met === null) return doesNotApply;
    if (comparison.met === null) return score.lt(points) ? holds : cannotJudgeAt(actual);
    if (comparison.met) return holds;
    const sure = sureness(measures, indicator.name.text);
    if (sure === 'open') return score.lt(points) ? holds : cannotJudgeAt(actual);
    // If the points are an assumed equal share, a full score is not certain.
    if (pointsFrom === 'equal' || pointsFrom === 'none') return cannotJudge;
    if (score.lt(points)) return holds;
    const expected = context.expected.indicators[indicator.index];
    const rule = expected?.kind === 'score' ? expected : null;
    // The target is missed by so little that the formula itself rounds up to the full points.
    if (rule && rule.value.gte(points)) return holds;
    const about = {
      data: { name: nameOf(indicator), target: target.text, actual: actual.text },
      stated: decimalText(score),
    };
    const others = [...rivalValues(context, indicator), ...rivalPoints(context, indicator)];
    const open = toReview(others, about);
    if (open) return violated('unexplained', cell, open);
    const shared = unit.rows.length > 1;
    return violated(rule && !shared ? 'with-score' : 'unmet', cell, {
      related: [target, actual, ...unit.weights],
      ...about,
      ...(rule && !shared
        ? { expected: decimalText(rule.value), calculation: rule.sentence() }
        : { expected: `< ${decimalText(points)}` }),
      // The form does not state how the rows share their points.
      ...(shared || sure === 'likely' ? { severity: 'warning' } : {}),
    });
  },
});
