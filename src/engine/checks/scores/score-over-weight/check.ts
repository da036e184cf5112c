import { compare, Decimal, decimalText, sumOf } from '../../../../workbook/decimal';
import type { FormCell, Group, Indicator } from '../../../form';
import { cannotJudge, defineCheck, doesNotApply, holds, violated } from '../../define-check';
import type { IndicatorContext } from '../../context';
import { allowsBonus } from '../../criteria';
import { weightsClose } from '../../closing';
import { toReview } from '../../unclaimed-numbers';
import { rivalPoints } from '../../rivals';
import { showSum } from '../../numbers';
import { scoreAddends } from '../total-addends';
import { isWrongTotal } from '../total-sum';
import type { Quantity } from '../../../form/quantity';
import type { RowReading } from '../../../reading';
import { addendsAmong, fullMarkOf, nameOf } from '../../../reading';
import { flatMap } from '../../../lists';

type Subject =
  | {
      readonly kind: 'cell';
      /** Absent where `indicator` names it. */
      readonly name?: string;
      /** The first score cell; `more` are the others of a unit whose rows are scored one by one. */
      readonly score: FormCell;
      readonly more?: readonly FormCell[];
      readonly points: Decimal;
      readonly pointsCell: FormCell | null;
      readonly total: boolean;
      /** The row the score is of; its own criteria may give points beyond its weight. */
      readonly indicator?: Indicator;
    }
  | { readonly kind: 'group'; readonly group: Group; readonly declared: Decimal };

/** What a row or the rows that share its points got, beside those points. */
function unitSubject({ indicator, unit, leads }: RowReading): Subject | null {
  const { points, pointsFrom, scores, weights } = unit;
  const [score, ...more] = scores;
  // Only what the form says itself can be exceeded; an equal share is our assumption.
  if (!leads || !score || points === null || pointsFrom !== 'cell') return null;
  return { kind: 'cell', score, more, points, pointsCell: weights[0] ?? null, total: false, indicator };
}

/** What the criteria of the row give beyond its points for its value, where they say it. */
function gainOf(context: IndicatorContext, indicator: Indicator, points: Decimal): Decimal {
  const expected = context.expected.indicators[indicator.index];
  return expected?.kind === 'score'
    ? Decimal.max(0, new Decimal(expected.value).minus(points))
    : new Decimal(0);
}

function cellSubjects(context: IndicatorContext): readonly Subject[] {
  const { form, facts } = context;
  if (facts.marks) return [];
  const rows = flatMap(facts.rows, (row) => unitSubject(row) ?? []);
  const { execution, total } = form;
  const points = facts.executionPoints;
  return [
    ...rows,
    ...(execution?.score && points
      ? [
          {
            kind: 'cell',
            name: '预算执行率',
            score: execution.score,
            points,
            pointsCell: execution.pointsCell,
            total: false,
          } as const,
        ]
      : []),
    ...(total?.score
      ? [
          {
            kind: 'cell',
            name: '总分',
            score: total.score,
            points: fullMarkOf(form),
            pointsCell: total.weight,
            total: true,
          } as const,
        ]
      : []),
  ];
}

/** Forms without weights: the scores of a group may not exceed its declared points. */
function groupSubjects({ form, facts }: IndicatorContext): readonly Subject[] {
  if (facts.hasWeights) return [];
  return flatMap(form.groups, (group): Subject[] =>
    group.declared === null ? [] : [{ kind: 'group', group, declared: group.declared }],
  );
}

/** The scores of the rows that share points, added up; blank while one of them cannot be read. */
function sumOfAll(context: IndicatorContext, cells: readonly FormCell[]): Quantity {
  const numbers = cells
    .map((cell) => context.points(cell))
    .filter(({ kind }) => kind !== 'blank' && kind !== 'nil');
  const values = flatMap(numbers, (reading) => (reading.kind === 'number' ? [reading] : []));
  const [first] = values;
  if (!first || values.length < numbers.length) return { kind: 'blank' };
  return { ...first, value: sumOf(values.map(({ value }) => value)) };
}

/** The score that stands out from its group, if exactly one does; otherwise the group's label. */
function culprit(
  scores: readonly { readonly cell: FormCell; readonly value: Decimal }[],
  declared: Decimal,
): FormCell | null {
  const share = declared.div(Math.max(1, scores.length));
  const above = scores.filter(({ value }) => value.gt(share));
  return above.length === 1 ? (above[0]?.cell ?? null) : null;
}

/** What may have been taken wrongly where a score is above its points; none where nothing speaks for it. */
function openUnit(
  context: IndicatorContext,
  indicator: Indicator,
  more: readonly FormCell[],
): readonly FormCell[] {
  const rivals = rivalPoints(context, indicator);
  if (rivals.length > 0) return rivals;
  const unit = context.facts.rows[indicator.index]?.unit;
  // Rows were joined to share their points, and the points do not close: or one of them has no name: they may have been joined wrongly.
  const joined = more.length > 0 || (unit !== undefined && unit.rows.length > 1);
  const nameless = unit?.rows.some((index) => context.form.indicators[index]?.name.text.trim() === '');
  return joined && (nameless || !weightsClose(context)) ? (unit?.weights ?? []) : [];
}

/**
 * A total that adds up rightly only shows what is wrong above it: a score or the weights. One that does not is
 * said to be no sum of the scores (PJ407): that is the fault, and it is one.
 */
function isSaidOfSum(context: IndicatorContext, cell: FormCell, stated: Decimal): boolean {
  const sum = sumOf(scoreAddends(context).map(({ value }) => value));
  return stated.eq(sum) || isWrongTotal(cell, context);
}

/** The points that the groups declare and those of the execution rate make up a whole. */
function declaredCloses({ form, facts }: IndicatorContext): boolean {
  const declared = flatMap(form.groups, (group) => (group.level === 1 ? (group.declared ?? []) : []));
  const sum = sumOf(declared);
  return [sum, sum.plus(facts.executionPoints ?? 0)].some((whole) =>
    POINT_WHOLES.some((full) => whole.eq(full)),
  );
}

/** Points of a form, with those of the execution rate or without them. */
const POINT_WHOLES = [100, 90, 80];

/** 得分不得高于分值. The receiving system refuses such a form on saving and resets the score to 0. */
export const scoreOverWeight = defineCheck({
  code: 'PJ401',
  id: 'score-over-weight',
  area: 'scores',
  severity: 'error',
  basis: ['system-score-cap', 'national-method'],
  refused: true,
  about: 'evaluation',
  subjects: (_form, context) => [...cellSubjects(context), ...groupSubjects(context)],
  judge: (subject, context) => {
    if (subject.kind === 'group') {
      const { group, declared } = subject;
      const scores = addendsAmong(context.facts.scores, group.indicators);
      if (scores.length === 0) return doesNotApply;
      const total = sumOf(scores.map(({ value }) => value));
      if (total.lte(declared)) return holds;
      const about = { name: group.name, points: decimalText(declared) };
      // Declared points that make no whole may have been given to other rows than those they are for.
      if (group.level === 1 && !declaredCloses(context)) {
        const open = toReview([group.declaredCell ?? group.cell]);
        const at = culprit(scores, declared) ?? group.declaredCell ?? group.cell;
        return violated('unexplained', at, {
          ...open,
          data: { ...open.data, ...about },
          stated: decimalText(total),
        });
      }
      return violated('group', culprit(scores, declared) ?? group.declaredCell ?? group.cell, {
        related: [group.declaredCell ?? group.cell, ...scores.map(({ cell }) => cell)],
        data: about,
        stated: decimalText(total),
        expected: `≤ ${decimalText(declared)}`,
        difference: decimalText(total.minus(declared)),
        calculation: showSum(
          scores.map(({ value }) => value),
          total,
        ),
      });
    }
    const { score, more = [], points, indicator } = subject;
    const reading = more.length === 0 ? context.points(score) : sumOfAll(context, [score, ...more]);
    if (reading.kind === 'text' || reading.kind === 'error') return cannotJudge;
    if (reading.kind !== 'number') return doesNotApply;
    if (compare(reading.value, points) <= 0) return holds;
    const bonus = indicator !== undefined && allowsBonus(context, indicator);
    if (bonus && reading.value.lte(points.plus(gainOf(context, indicator, points)))) return holds;
    // A total that adds up rightly only shows what is wrong above it: a score or the weights.
    if (subject.total && isSaidOfSum(context, score, reading.value)) return holds;
    const open = indicator ? openUnit(context, indicator, more) : [];
    if (open.length > 0) {
      const review = toReview(open);
      const about = { name: indicator ? nameOf(indicator) : '', points: decimalText(points) };
      return violated('unexplained', subject.score, {
        ...review,
        data: { ...review.data, ...about },
        stated: decimalText(reading.value),
      });
    }
    return violated(subject.total ? 'total' : 'above', subject.score, {
      related: [subject.pointsCell, ...more],
      data: { name: indicator ? nameOf(indicator) : (subject.name ?? ''), points: decimalText(points) },
      stated: decimalText(reading.value),
      expected: `≤ ${decimalText(points)}`,
      difference: decimalText(reading.value.minus(points)),
      ...(bonus ? { severity: 'review', refused: false } : {}),
    });
  },
});
