import { decimalText } from '../../../../workbook/decimal';
import type { Decimal } from '../../../../workbook/decimal';
import type { IndicatorContext, Measured } from '../../context';
import { sameScore } from '../../sums';
import { cannotJudge, defineCheck, doesNotApply, holds, violated } from '../../define-check';
import { ratePlaces, statedShare } from '../../funds/rates';
import { toReview, unclaimedCells, unclaimedInRow } from '../../unclaimed-numbers';
import { agree, showPercent } from '../../numbers';
import { texts } from './texts';
import { nameOf } from '../../../reading';

/**
 * Whether a 得分系数 contradicts its row: the score is actual ÷ target of the points, and the coefficient is neither
 * this share nor score ÷ points. Other forms take it from steps (0.6, 0.8, 1).
 */
function contradictsScore(
  { indicator }: Measured,
  { share, completion, places }: { share: Decimal; completion: Decimal; places: number },
  context: IndicatorContext,
): boolean {
  const [weight, score] = [context.weight(indicator.weight), context.points(indicator.score)];
  if (weight.kind !== 'number' || weight.value.isZero() || score.kind !== 'number') return false;
  const own = score.value.div(weight.value);
  return (
    sameScore(score.value, weight.value.times(completion)) &&
    agree(share.times(100), own.times(100), places) === 'differs'
  );
}

/** A printed 完成率 = actual ÷ target. */
export const completionRate = defineCheck({
  code: 'PJ414',
  id: 'completion-rate',
  area: 'scores',
  severity: 'error',
  basis: ['arithmetic'],
  about: 'evaluation',
  subjects: (_form, { measured }) => measured,
  applies: ({ indicator }) => (indicator.completion ?? indicator.coefficient) !== null,
  judge: (subject, context) => {
    const {
      indicator,
      reading: { comparison },
    } = subject;
    const cell = indicator.completion ?? indicator.coefficient;
    const stated = context.number(cell);
    if (!cell || stated.kind !== 'number') return doesNotApply;
    const { aligned, completion, direction } = comparison;
    // For less-is-better targets, forms compute this rate in different ways.
    if (!aligned || completion === null || direction === 'down') return cannotJudge;
    if (comparison.reasons.includes('embedded') || comparison.scaling === 'share') return cannotJudge;
    const share = statedShare(stated, completion);
    if (share === null) return cannotJudge;
    const agreement = agree(share.times(100), completion.times(100), ratePlaces(stated, share));
    if (agreement === 'equal') return holds;
    // Many forms limit the rate to 100 %.
    if (completion.gt(1) && share.eq(1)) return holds;
    const places = ratePlaces(stated, share);
    if (cell === indicator.coefficient && !contradictsScore(subject, { share, completion, places }, context))
      return cannotJudge;
    const calculation = `${decimalText(aligned.actual)} ÷ ${decimalText(aligned.target)} = ${showPercent(completion)}`;
    const fits = (rate: Decimal): boolean =>
      agree(share.times(100), rate.times(100), ratePlaces(stated, share)) === 'equal';
    // An unclaimed number in the row that gives the printed rate may be the target or the actual value.
    const other = unclaimedInRow(context, cell).filter(
      ({ value }) =>
        fits(aligned.actual.div(value)) || (!aligned.target.isZero() && fits(value.div(aligned.target))),
    );
    const rate = cell === indicator.coefficient ? texts.words.coefficient : texts.words.completion;
    const about = { data: { name: nameOf(indicator), rate }, stated: showPercent(share, 4), calculation };
    const open = toReview(unclaimedCells(other), about);
    if (open) return violated('unexplained', cell, open);
    return violated('differs', cell, {
      related: [indicator.actual, indicator.target],
      ...about,
      expected: showPercent(completion),
      ...(agreement === 'rounding' ? { severity: 'warning' } : {}),
    });
  },
});
