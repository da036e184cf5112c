import { Decimal, decimalText, sumOf } from '../../../../workbook/decimal';
import { ranked } from '../../../diagnose';
import { misfitCauses } from '../../../diagnose/weights';
import type { IndicatorForm, FormCell } from '../../../form';
import { declaredPoints } from '../../../text';
import type { Verdict } from '../../define-check';
import {
  cannotJudge,
  defineCheck,
  doesNotApply,
  holds,
  violated,
  AS_WARNING,
  AS_REVIEW,
} from '../../define-check';
import type { IndicatorContext } from '../../context';
import { unexplained } from '../../unclaimed-numbers';
import { showSigned, showSum } from '../../numbers';
import { sumDetails, compareSum } from '../../sums';
import { presetFor } from '../preset-points';
import { addendsAmong, fullMarkOf } from '../../../reading';
import { flatMap, onlyOf } from '../../../lists';
import { weightAddends } from '../weight-addends';

/** Shares of the full marks on forms whose total is of the indicator rows only: without 10 or 20 of 100 points. */
const PARTIAL = ['0.9', '0.8'];

/** Where a person looks for the sum of the weights: in the total row, or at the heading of the column. */
function totalCell(form: IndicatorForm): FormCell | null {
  const { total } = form;
  const header = form.columns.find(({ column }) => column === 'weight')?.header ?? null;
  return total?.weight ?? total?.score ?? total?.label ?? header;
}

/**
 * The points of the execution rate are not printed. The rows leave too few of the 100 points for its score, or the
 * printed sum is neither 100 nor the sum of the rows: something is wrong, but the right points are not known.
 */
function judgeUnprinted(
  { facts, form }: IndicatorContext,
  cell: FormCell,
  printed: Decimal | null,
): Verdict<'unprinted'> {
  const full = fullMarkOf(form);
  const rows = facts.weights.total;
  const { executionScore: score } = facts;
  const over = score.kind === 'number' && score.value.gt(full.minus(rows));
  const other = printed !== null && ![full, rows].some((sum) => printed.eq(sum));
  if (!over && !other) return cannotJudge;
  return violated('unprinted', cell, {
    ...AS_WARNING,
    related: facts.weights.addends.map((addend) => addend.cell),
    data: { room: decimalText(full.minus(rows)) },
    stated: decimalText(printed ?? rows),
    expected: decimalText(full),
    calculation: showSum(
      facts.weights.addends.map(({ value }) => value),
      rows,
    ),
  });
}

/** Everything fits if the execution rate has the points that the rows leave of 100. */
function judgeMistyped(
  { form, facts }: IndicatorContext,
  cell: FormCell,
  points: Decimal,
): Verdict<'execution'> {
  return violated('execution', form.execution?.pointsCell ?? cell, {
    related: [form.execution?.score ?? null, form.total?.weight ?? null],
    data: { rows: decimalText(facts.weights.total) },
    stated: decimalText(form.execution?.points ?? points),
    expected: decimalText(points),
  });
}

function judgeWeights(
  context: IndicatorContext,
): Verdict<'differs' | 'declared' | 'outside' | 'unprinted' | 'execution' | 'unexplained'> {
  const { form, facts } = context;
  const cell = totalCell(form);
  if (!cell || !facts.weights.complete) return cannotJudge;
  const full = fullMarkOf(form);
  const rows = facts.weights.total;
  const stated = context.weight(form.total?.weight ?? null);
  const printed = stated.kind === 'number' ? stated.value : null;
  const execution = facts.executionApart;
  const points = facts.executionPoints;
  const all = rows.plus(points ?? 0);
  if (points !== null && facts.executionMistyped) return judgeMistyped(context, cell, points);
  if (all.eq(full)) return holds;
  // 绩效实现情况（80分） above a table without a total: the rest is scored in a place that was not found.
  if (form.total === null && context.cells.some(({ text }) => declaredPoints(text)?.eq(all)))
    return cannotJudge;
  // Where no execution points are known, the rows should add up to 90 or 80.
  if (points === null && PARTIAL.some((share) => rows.eq(full.times(share)))) {
    return execution || printed?.eq(rows) ? holds : cannotJudge;
  }
  if (execution && points === null && rows.lt(full)) return judgeUnprinted(context, cell, printed);
  if (rows.eq(full) && points !== null) {
    const data = { points: decimalText(points) };
    return violated('outside', cell, {
      data,
      ...AS_REVIEW,
      related: [form.execution?.pointsCell ?? null],
    });
  }
  const addends = weightAddends(context, true);
  const sum = compareSum(full, addends, form);
  const found = sumDetails({ ...sum, stated: sum.expected, expected: full });
  const open = unexplained(context, 'weight', full.minus(sum.expected), found);
  if (open) return violated('unexplained', cell, open);
  return violated('differs', cell, {
    related: addends.map((addend) => addend.cell),
    ...found,
    diagnosis: ranked(misfitCauses(context, all.minus(full))),
  });
}

/** For forms without a weight column (Hubei): the declared points of the groups and of the execution rate. */
function judgeDeclared(context: IndicatorContext): Verdict<'differs' | 'declared' | 'outside'> {
  const { form, facts } = context;
  const groups = form.groups.filter(({ level }) => level === 1);
  const declaring = groups.filter(({ declared }) => declared !== null);
  if (declaring.length === 0 || facts.executionPoints === null) return doesNotApply;
  // If a group (other than 约束性指标) declares no points, the sum is not known.
  if (declaring.length !== groups.length) return cannotJudge;
  const parts = [facts.executionPoints, ...declaring.map(({ declared }) => declared ?? new Decimal(0))];
  const total = sumOf(parts);
  if (total.eq(100)) return holds;
  const surplus = total.minus(100);
  // The wrong declaration is certain where exactly one does not fit its scores or the profile.
  const wrong = onlyOf(suspects(context, surplus) ?? beyondPreset(context, surplus));
  const cell = wrong ?? declaring[0]?.declaredCell ?? declaring[0]?.cell;
  if (!cell) return cannotJudge;
  return violated('declared', cell, {
    related: declaring.map(({ declaredCell, cell: own }) => declaredCell ?? own),
    stated: decimalText(total),
    expected: '100',
    difference: showSigned(surplus),
    calculation: showSum(parts, total),
    ...(wrong ? {} : { severity: 'warning' }),
  });
}

/** Groups whose declared points minus the surplus are the preset points of the profile. */
function beyondPreset({ form, profile, choice }: IndicatorContext, surplus: Decimal): readonly FormCell[] {
  if (choice.chosenBy === 'default') return [];
  const sets =
    form.kind === 'department-self-evaluation' ? profile.groups.department : profile.groups.project;
  return flatMap(form.groups, (group) => {
    const { level, declared, declaredCell, cell } = group;
    const usual = sets.some((set) => declared?.minus(surplus).eq(presetFor(group, set)?.points ?? -1));
    return level === 1 && usual ? (declaredCell ?? cell) : null;
  });
}

/** Groups whose declared points minus the surplus are the sum of their scores; null when there are none. */
function suspects({ form, facts }: IndicatorContext, surplus: Decimal): readonly FormCell[] | null {
  const groups = form.groups.filter(({ level, declared, indicators }) => {
    if (level !== 1 || declared === null) return false;
    const scores = addendsAmong(facts.scores, indicators).map(({ value }) => value);
    return scores.length > 0 && sumOf(scores).eq(declared.minus(surplus));
  });
  const { executionPoints, executionScore } = facts;
  const cell = form.execution?.pointsCell ?? null;
  const execution =
    cell !== null &&
    executionScore.kind === 'number' &&
    executionPoints?.minus(surplus).eq(executionScore.value);
  const cells = groups.map(({ declaredCell, cell: own }) => declaredCell ?? own);
  const found = [...cells, ...(execution ? [cell] : [])];
  return found.length > 0 ? found : null;
}

/** Weights, including that of the execution rate, add up to 100. */
export const weightTotal = defineCheck({
  code: 'PJ304',
  id: 'weight-total',
  area: 'weights',
  severity: 'error',
  basis: ['national-method', 'system-weights'],
  refused: true,
  about: 'evaluation',
  subjects: (form) => [form],
  applies: (form) => form.indicators.length > 0,
  judge: (_form, context) => {
    if (context.facts.hasWeights) return judgeWeights(context);
    return judgeDeclared(context);
  },
});
