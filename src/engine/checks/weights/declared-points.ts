import { Decimal, sumOf } from '../../../workbook/decimal';
import type { IndicatorForm, Group } from '../../form';
import type { Verdict } from '../define-check';
import { cannotJudge, doesNotApply, holds, violated } from '../define-check';
import type { IndicatorContext } from '../context';
import { unexplained } from '../unclaimed-numbers';
import { compareSum, sumDetails } from '../sums';
import { ranked } from '../../diagnose';
import { singledOut } from '../../diagnose/weights';
import type { Addend, RowReading } from '../../reading';
import { addendsAmong, nameOf } from '../../reading';
import { flatMap } from '../../lists';

/**
 * The weights of a group, or the points in the names of its rows; null when one of them has none, so that the sum is
 * not certain.
 */
function addendsOf(group: Group, { facts }: IndicatorContext): readonly Addend[] | null {
  const rows = flatMap(group.indicators, (index) => facts.rows[index]);
  if (!facts.hasWeights) return pointsInNames(rows);
  const open = rows.some(({ weight, exempt }) => weight.kind !== 'number' && !exempt);
  if (open) return null;
  return addendsAmong(facts.weights, group.indicators);
}

/** 清运垃圾（8分） | 整治街巷（8分）, where no column has points. */
function pointsInNames(rows: readonly RowReading[]): readonly Addend[] | null {
  const found = flatMap(rows, ({ unit, indicator }) =>
    unit.carried === 'row' && unit.pointsFrom === 'label' && unit.points
      ? { cell: indicator.name, label: nameOf(indicator), value: unit.points, index: indicator.index }
      : null,
  );
  return found.length === rows.length ? found : null;
}

/**
 * Adds the points of the execution rate where they are in the same column, because it may be one of the rows of
 * the group.
 */
function withExecution(sum: Decimal, addends: readonly Addend[], { form, facts }: IndicatorContext): Decimal {
  const { pointsCell = null } = form.execution ?? {};
  const inColumn = addends.some(
    ({ cell }) => cell.sheet === pointsCell?.sheet && cell.col === pointsCell.col,
  );
  return inColumn && facts.executionPoints ? sum.plus(facts.executionPoints) : sum;
}

/**
 * The groups around show which of the two is wrong: `rows` where the labels add up to the points above them and
 * the weights do not; `label` where only the weights do; otherwise `differs`.
 */
type Misfit = 'differs' | 'rows' | 'label';

function misfitOf(group: Group, sum: Decimal, context: IndicatorContext): Misfit {
  const around = group.level === 1 ? ofForm(context) : ofParent(group, context.form);
  if (around === null) return 'differs';
  const { declared, full } = around;
  const labels = sumOf(declared);
  const rows = labels.minus(group.declared ?? 0).plus(sum);
  const fits = (points: Decimal): boolean => full.some((whole) => points.eq(whole));
  if (fits(labels) === fits(rows)) return 'differs';
  return fits(labels) ? 'rows' : 'label';
}

interface Around {
  /** The declared points of the group and of the groups beside it. */
  readonly declared: readonly Decimal[];
  /** What they should add up to. */
  readonly full: readonly Decimal[];
}

function ofForm({ form, facts }: IndicatorContext): Around | null {
  const declared = declaredOf(form.groups.filter(({ level }) => level === 1));
  const rest =
    facts.executionPoints ?? (facts.executionApart || facts.executionUnfound ? null : new Decimal(0));
  return declared && rest && { declared, full: [new Decimal(100).minus(rest)] };
}

/** The groups of the same level under the same parent group, if they have all its rows. */
function ofParent(group: Group, form: IndicatorForm): Around | null {
  const [first] = group.indicators;
  const parent = form.groups.find(
    ({ level, indicators }) => level === group.level - 1 && first !== undefined && indicators.includes(first),
  );
  if (!parent?.declared) return null;
  const inside = new Set(parent.indicators);
  const beside = form.groups.filter(
    ({ level, indicators }) => level === group.level && indicators.some((index) => inside.has(index)),
  );
  const covered = new Set(flatMap(beside, ({ indicators }) => indicators));
  const declared = declaredOf(beside);
  const whole = parent.indicators.every((index) => covered.has(index));
  return declared && whole ? { declared, full: [parent.declared] } : null;
}

/** null where one of them declares no points. */
function declaredOf(groups: readonly Group[]): readonly Decimal[] | null {
  const declared = flatMap(groups, (group) => group.declared);
  return declared.length === groups.length ? declared : null;
}

export function judgeDeclared(group: Group, context: IndicatorContext): Verdict<Misfit | 'unexplained'> {
  const { declared } = group;
  if (declared === null) return doesNotApply;
  const addends = addendsOf(group, context);
  if (addends === null) return context.facts.hasWeights ? cannotJudge : doesNotApply;
  if (addends.length === 0) return doesNotApply;
  const sum = compareSum(declared, addends);
  if (sum.expected.eq(declared) || withExecution(sum.expected, addends, context).eq(declared)) return holds;
  const cell = group.declaredCell ?? group.cell;
  // Here the declared points are the expected value, and the sum of the rows is the stated one.
  const found = sumDetails({ ...sum, stated: sum.expected, expected: declared });
  const about = { ...found, data: { name: group.name } };
  const open = unexplained(context, 'weight', declared.minus(sum.expected), about);
  if (open) return violated('unexplained', cell, open);
  return violated(misfitOf(group, sum.expected, context), cell, {
    related: addends.map((addend) => addend.cell),
    data: { name: group.name, count: String(addends.length) },
    diagnosis: ranked(singledOut(context, group.indicators, sum.expected.minus(declared))),
    ...found,
  });
}

/** A declaration printed beside several rows counts once; a group with one row repeats its weight. */
export function declaring(form: IndicatorForm, levels: readonly number[]): readonly Group[] {
  return form.groups.filter((group) => levels.includes(group.level) && group.declared !== null);
}
