import type { Decimal } from '../../../../workbook/decimal';
import { compare, decimalText, sumOf } from '../../../../workbook/decimal';
import type { FormCell, Indicator } from '../../../form';
import { cannotJudge, defineCheck, holds, violated, AS_WARNING } from '../../define-check';
import type { IndicatorContext } from '../../context';
import { toReview } from '../../unclaimed-numbers';
import { rivalCells } from '../../rivals';
import { asksReason, explains, hasReasonColumn, rowExplains } from '../../reasons';
import type { RowReading } from '../../../reading';
import { addendsAmong, nameOf, scoreOf } from '../../../reading';
import { flatMap } from '../../../lists';

/** Points that are certainly lost: by a row, or by a group whose rows have no weights. */
interface Loss {
  readonly name: string;
  readonly points: Decimal;
  readonly score: Decimal;
  readonly cells: readonly (FormCell | null)[];
}

type Subject =
  | { readonly kind: 'row'; readonly row: RowReading; readonly loss: Loss }
  /** On forms without scores: a target that is certainly missed. */
  | { readonly kind: 'unmet'; readonly indicator: Indicator }
  /** On forms with one reason for all rows. */
  | { readonly kind: 'form'; readonly cell: FormCell; readonly losses: readonly Loss[] };

/** The loss of the first row of a unit: one row, or several that share their points. */
function rowLoss({ indicator, unit, standing, leads }: RowReading): Loss | null {
  const { points, pointsFrom, scores, weights } = unit;
  const score = scoreOf(unit);
  // An equal share is an assumption, so points below it prove nothing.
  if (!leads || standing !== 'counts' || score === null || points === null || pointsFrom === 'equal')
    return null;
  // A row without a name is not an indicator that can lose points.
  if (compare(score, points) >= 0 || score.lt(0) || nameOf(indicator).trim() === '') return null;
  return { name: nameOf(indicator), points, score, cells: [...scores, weights[0] ?? null] };
}

/** Without weights, the declared points of the group still show that points were lost. */
function groupLosses({ form, facts }: IndicatorContext): readonly Loss[] {
  if (facts.hasWeights || !facts.scores.complete) return [];
  return flatMap(form.groups, (group): Loss | null => {
    const scores = addendsAmong(facts.scores, group.indicators);
    const score = sumOf(scores.map(({ value }) => value));
    if (group.declared === null || scores.length === 0 || score.gte(group.declared)) return null;
    const cells = [group.declaredCell ?? group.cell, ...scores.map(({ cell }) => cell)];
    return { name: group.name, points: group.declared, score, cells };
  });
}

function unmet(context: IndicatorContext): readonly Subject[] {
  return context.facts.rows
    .filter(({ indicator, exempt }) => !exempt && indicator.reason !== null)
    .filter(({ indicator }) => context.reading(indicator).comparison.met === false)
    .map(({ indicator }) => ({ kind: 'unmet', indicator }));
}

function subjectsOf(context: IndicatorContext): readonly Subject[] {
  const { form, facts } = context;
  if (facts.untouched) return [];
  if (facts.scoring === 'none') return unmet(context);
  const rows = flatMap(facts.rows, (row, at) => {
    // The points lost by a row with parts were lost by these parts; each part needs its own reason.
    const parted = facts.rows[at + 1]?.part === true && facts.rows[at + 1]?.score.kind === 'number';
    const loss = parted && !row.part ? null : rowLoss(row);
    return loss ? [{ kind: 'row', row, loss } as const] : null;
  });
  if (hasReasonColumn(form)) return rows;
  const losses = [...rows.map(({ loss }) => loss), ...groupLosses(context)];
  return form.formReason && losses.length > 0 ? [{ kind: 'form', cell: form.formReason, losses }] : [];
}

function explainsRow(context: IndicatorContext, index: number): boolean {
  const indicator = context.form.indicators[index];
  return indicator !== undefined && rowExplains(context, indicator);
}

function details({ name, points, score, cells }: Loss) {
  return {
    related: cells,
    // Points and score are in other cells; the reason cell is blank and has no right value.
    data: {
      name,
      points: decimalText(points),
      score: decimalText(score),
      lost: decimalText(points.minus(score)),
    },
  };
}

/** A score below the weight has a reason; otherwise the receiving system refuses the form. */
export const deductionReason = defineCheck({
  code: 'PJ409',
  id: 'deduction-reason',
  area: 'scores',
  severity: 'error',
  basis: ['system-reason', 'reviewer-practice'],
  refused: true,
  inDraft: false,
  about: 'evaluation',
  subjects: (_form, context) => subjectsOf(context),
  judge: (subject, context) => {
    if (subject.kind === 'form') {
      const [first] = subject.losses;
      if (!first || explains(subject.cell)) return holds;
      const { data } = details(first);
      return violated('form', subject.cell, {
        related: flatMap(subject.losses, ({ cells }) => cells),
        data: { ...data, count: String(subject.losses.length) },
        ...AS_WARNING,
      });
    }
    const indicator = subject.kind === 'row' ? subject.row.indicator : subject.indicator;
    const rows = subject.kind === 'row' ? subject.row.unit.rows : [indicator.index];
    if (rows.some((index) => explainsRow(context, index))) return holds;
    // A reason for the whole form may also be for this row; only a person can decide.
    if (explains(context.form.formReason)) return cannotJudge;
    if (subject.kind === 'unmet') {
      const { target, actual, reason, name } = indicator;
      return violated('unmet', reason ?? name, {
        related: [target, actual],
        data: { name: nameOf(indicator), target: target?.text ?? '', actual: actual?.text ?? '' },
        ...AS_WARNING,
      });
    }
    const other = rivalCells(context, indicator, 'reason').filter((cell) => explains(cell));
    const open = toReview(other, { data: details(subject.loss).data });
    if (open) return violated('unexplained', indicator.reason ?? indicator.name, open);
    const blank = indicator.reason ?? indicator.score ?? indicator.name;
    return violated('missing', blank, {
      ...details(subject.loss),
      ...(asksReason(context.form) ? {} : AS_WARNING),
    });
  },
});
