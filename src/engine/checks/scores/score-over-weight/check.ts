import { compare, Decimal, decimalText, sumOf } from '../../../../workbook/decimal';
import type { FormCell, Group, Indicator } from '../../../form';
import { cannotJudge, defineCheck, doesNotApply, holds, violated, AS_REVIEW } from '../../define-check';
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
import { addendsAmong, fullMarkOf, nameOf, statesPoints } from '../../../reading';
import { flatMap, onlyOf } from '../../../lists';

type Subject =
  | {
      readonly kind: 'cell';
      /** Absent where `indicator` has the name. */
      readonly name?: string;
      /** The first score cell; `more` are the other score cells of a unit whose rows are scored one by one. */
      readonly score: FormCell;
      readonly more?: readonly FormCell[];
      readonly points: Decimal;
      readonly pointsCell: FormCell | null;
      readonly total: boolean;
      /** The row of the score; its own criteria may give more points than its weight. */
      readonly indicator?: Indicator;
    }
  | { readonly kind: 'group'; readonly group: Group; readonly declared: Decimal };

/** The score of a row, or of the rows that share points, with these points. */
function unitSubject({ indicator, unit, leads }: RowReading): Subject | null {
  const { points, scores, weights } = unit;
  const [score, ...more] = scores;
  // Only points that the form states can be exceeded; an equal share is our assumption.
  if (!leads || !score || points === null || !statesPoints(unit)) return null;
  const pointsCell = unit.pointsFrom === 'label' ? indicator.name : (weights[0] ?? null);
  return { kind: 'cell', score, more, points, pointsCell, total: false, indicator };
}

/** The points above the weight that the row's criteria give for its value, where they are certain. */
function gainOf(context: IndicatorContext, indicator: Indicator, points: Decimal): Decimal {
  const expected = context.expected.indicators[indicator.index];
  return expected?.kind === 'score' ? Decimal.max(0, expected.value.minus(points)) : new Decimal(0);
}

function cellSubjects(context: IndicatorContext): readonly Subject[] {
  const { form, facts } = context;
  if (facts.marks) return [];
  const rows = flatMap(facts.rows, (row) => unitSubject(row));
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

/**
 * On forms without weights, the scores of a group may not exceed its declared points; rows with points in their
 * names are judged by these.
 */
function groupSubjects({ form, facts }: IndicatorContext): readonly Subject[] {
  if (facts.hasWeights) return [];
  return flatMap(form.groups, (group): Subject | null => {
    const named = group.indicators.some((index) => facts.rows[index]?.unit.pointsFrom === 'label');
    return group.declared === null || named ? null : { kind: 'group', group, declared: group.declared };
  });
}

/** The sum of the scores of rows that share points; blank when one of them cannot be read. */
function sumOfAll(context: IndicatorContext, cells: readonly FormCell[]): Quantity {
  const numbers = cells
    .map((cell) => context.points(cell))
    .filter(({ kind }) => kind !== 'blank' && kind !== 'nil');
  const values = flatMap(numbers, (reading) => (reading.kind === 'number' ? reading : null));
  const [first] = values;
  if (!first || values.length < numbers.length) return { kind: 'blank' };
  return { ...first, value: sumOf(values.map(({ value }) => value)) };
}

/** The cell of the only score above the average share of its group; null when there is none or several. */
function culprit(
  scores: readonly { readonly cell: FormCell; readonly value: Decimal }[],
  declared: Decimal,
): FormCell | null {
  const share = declared.div(Math.max(1, scores.length));
  return onlyOf(scores.filter(({ value }) => value.gt(share)))?.cell ?? null;
}

/** Cells that may have been read wrongly where a score is above its points; empty where nothing shows that. */
function openUnit(
  context: IndicatorContext,
  indicator: Indicator,
  more: readonly FormCell[],
): readonly FormCell[] {
  const rivals = rivalPoints(context, indicator);
  if (rivals.length > 0) return rivals;
  const unit = context.facts.rows[indicator.index]?.unit;
  if (unit?.pointsFrom === 'label' && !labelsClose(context)) return [indicator.name];
  // The rows were joined because they share points. If one has no name, or the weights do not add up, they may
  // have been joined wrongly.
  const joined = more.length > 0 || (unit !== undefined && unit.rows.length > 1);
  const nameless = unit?.rows.some((index) => context.form.indicators[index]?.name.text.trim() === '');
  return joined && (nameless || !weightsClose(context)) ? (unit?.weights ?? []) : [];
}

/**
 * Whether the total is no finding of this check. A total that adds up only shows that a score or the weights above
 * it are wrong. A total that does not add up is already reported by PJ407.
 */
function isSaidOfSum(context: IndicatorContext, cell: FormCell, stated: Decimal): boolean {
  const sum = sumOf(scoreAddends(context).map(({ value }) => value));
  return stated.eq(sum) || isWrongTotal(cell, context);
}

/** Whether the points of the groups, alone or with those of the execution rate, add up to a usual whole. */
function declaredCloses(context: IndicatorContext): boolean {
  const { groups } = context.form;
  return makeWhole(
    context,
    flatMap(groups, (group) => (group.level === 1 ? group.declared : null)),
  );
}

/** The same for the points of all rows, where they are in the labels. */
function labelsClose(context: IndicatorContext): boolean {
  return makeWhole(
    context,
    flatMap(context.facts.units, ({ points }) => points),
  );
}

function makeWhole({ facts }: IndicatorContext, points: readonly Decimal[]): boolean {
  const sum = sumOf(points);
  return [sum, sum.plus(facts.executionPoints ?? 0)].some((whole) =>
    POINT_WHOLES.some((full) => whole.eq(full)),
  );
}

/** The points of a form, with or without those of the execution rate. */
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
      const about = {
        data: { name: group.name, points: decimalText(declared) },
        stated: decimalText(total),
      };
      // Declared points that do not add up to a whole may belong to other rows.
      const declaredCell = group.declaredCell ?? group.cell;
      const at = culprit(scores, declared) ?? declaredCell;
      const doubtful = group.level === 1 && !declaredCloses(context);
      const open = toReview(doubtful ? [declaredCell] : [], about);
      if (open) return violated('unexplained', at, open);
      return violated('group', at, {
        related: [declaredCell, ...scores.map(({ cell }) => cell)],
        ...about,
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
    if (subject.total && isSaidOfSum(context, score, reading.value)) return holds;
    const about = {
      data: { name: indicator ? nameOf(indicator) : (subject.name ?? ''), points: decimalText(points) },
      stated: decimalText(reading.value),
    };
    const open = toReview(indicator ? openUnit(context, indicator, more) : [], about);
    if (open) return violated('unexplained', subject.score, open);
    return violated(subject.total ? 'total' : 'above', subject.score, {
      related: [subject.pointsCell, ...more],
      ...about,
      expected: `≤ ${decimalText(points)}`,
      difference: decimalText(reading.value.minus(points)),
      ...(bonus ? AS_REVIEW : {}),
    });
  },
});
