import type { FormCell, Group, IndicatorForm } from '../../form';
import { flatMap } from '../../lists';
import { addendsAmong, type Addend } from '../../reading';
import type { IndicatorContext } from '../context';

/** A printed subtotal of scores and the rows it may add up. */
export interface GroupSum {
  readonly name: string;
  readonly cell: FormCell;
  /** Indexes into the form's indicators. */
  readonly indicators: readonly number[];
  /** A subtotal over all rows of the table, which may include the execution rate or not. */
  readonly all: boolean;
  /** The rows between this subtotal and the one above it, which it may add up instead. */
  readonly block: readonly number[];
}

export function groupSums(form: IndicatorForm): readonly GroupSum[] {
  const own = new Set(flatMap(form.indicators, ({ score }) => score));
  const printed = flatMap(form.groups, (group) =>
    group.score && !own.has(group.score) ? groupSum(group, group.score) : null,
  );
  const rows = flatMap(form.subtotals, (row) => {
    if (!row.score) return null;
    if (row.scope !== 'group') {
      const indicators = form.indicators.map(({ index }) => index);
      return { name: '指标', cell: row.score, indicators, all: true, block: indicators };
    }
    const group = row.group === null ? null : form.groups[row.group];
    return group ? { ...groupSum(group, row.score), block: blockAbove(form, row.label) } : null;
  });
  return [...printed, ...rows];
}

function groupSum(group: Group, cell: FormCell): GroupSum {
  return { name: group.name, cell, indicators: group.indicators, all: false, block: group.indicators };
}

/** The indicators between the previous subtotal row and this one. */
function blockAbove({ indicators, subtotals }: IndicatorForm, { row, sheet }: FormCell): readonly number[] {
  const before = subtotals
    .map(({ label }) => label)
    .filter((label) => label.sheet === sheet && label.row < row);
  const from = Math.max(-1, ...before.map((label) => label.row));
  return indicators
    .filter((each) => each.name.sheet === sheet && each.row > from && each.row < row)
    .map(({ index }) => index);
}

/** null when one of the scores is not a number. */
export function groupAddends(
  { facts }: IndicatorContext,
  indicators: readonly number[],
): readonly Addend[] | null {
  const rows = flatMap(indicators, (index) => facts.rows[index]);
  if (rows.some(({ score, exempt }) => score.kind !== 'number' && !exempt)) return null;
  return addendsAmong(facts.scores, indicators);
}
