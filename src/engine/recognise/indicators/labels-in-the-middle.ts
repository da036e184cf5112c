import { own } from '../../../workbook/own';
import { sumOf, type Decimal } from '../../../workbook/decimal';
import { pointsIn } from '../../cells/quantity';
import { flatMap } from '../../lists';
import { FIRST_LEVEL_OF, INDICATOR_ENDING } from '../../words/levels';
import type { IndicatorRow } from '../lines/indicator-row';
import type { GridCell } from '../sheet/cell';
import { declaredBy } from './declared';

/**
 * Without merged cells the label of a group may be in the middle of its rows, as it was when it was merged over
 * them. The first label is that of all rows above it. Other rows above a label belong to it where the points say
 * so, or a second level: 社会效益指标 between 产出指标 and 效益指标.
 */
export function withLabelsInTheMiddle(rows: readonly IndicatorRow[]): readonly IndicatorRow[] {
  const labels = labelsOf(rows);
  const [first] = labels;
  if (!first) return rows;
  const above = rows.map(({ level1, goal }) => level1 ?? (goal === null ? first.cell : null));
  const alone =
    labels.every(({ cell }) => cell.bottom === cell.row) && rows.every(({ goal }) => goal === null);
  const settled = alone ? (byPoints(rows, labels) ?? byLevels(rows, above)) : above;
  const moved = settled.some((cell, at) => cell !== rows[at]?.level1);
  return moved ? withSecondLevels(rows.map((row, at) => ({ ...row, level1: settled[at] ?? null }))) : rows;
}

/** A label of a first level, and the place of its row among the rows. */
interface LabelledRow {
  readonly cell: GridCell;
  readonly at: number;
}

function labelsOf(rows: readonly IndicatorRow[]): readonly LabelledRow[] {
  return flatMap(rows, ({ row, level1 }, at) => (level1?.row === row ? { cell: level1, at } : null));
}

type Labels = readonly (GridCell | null)[];

/** Every label declares points, and the rows from the first on add up to them, each time around their label. */
function byPoints(rows: readonly IndicatorRow[], labels: readonly LabelledRow[]): Labels | null {
  const settled: GridCell[] = [];
  for (const { cell, at } of labels) {
    const { declared } = declaredBy(cell, rows[at]?.cells.groupWeight1 ?? null);
    const end = declared && endOf(rows, settled.length, declared);
    if (end === null || settled.length > at || end <= at) return null;
    while (settled.length < end) settled.push(cell);
  }
  return settled.length === rows.length ? settled : null;
}

/** Behind the rows from `from` on that have these points; null where no rows have them. */
function endOf(rows: readonly IndicatorRow[], from: number, points: Decimal): number | null {
  for (let end = from + 1; end <= rows.length; end += 1) {
    const weights = rows.slice(from, end).map(({ cells: { weight } }) => pointsIn(weight ?? null));
    const known = flatMap(weights, (weight) => weight);
    if (known.length < weights.length) return null;
    const sum = sumOf(known);
    if (sum.gte(points)) return sum.eq(points) ? end : null;
  }
  return null;
}

function byLevels(rows: readonly IndicatorRow[], above: Labels): Labels {
  let moved: GridCell | null = null;
  return rows.map(({ row, level2 }, at) => {
    const label = above[at] ?? null;
    if (label === moved) moved = null;
    const next = above.slice(at).find((cell) => cell !== label) ?? null;
    if (!moved && next && label && level2?.row === row && isOf(level2, next) && !isOf(level2, label))
      moved = next;
    return moved ?? label;
  });
}

/** Whether a second level of the national form is one of this first level. */
function isOf(level2: GridCell, level1: GridCell): boolean {
  const name = `${level2.words.core.replace(INDICATOR_ENDING, '')}指标`;
  const home = own(FIRST_LEVEL_OF, name)?.replace(INDICATOR_ENDING, '');
  return home !== undefined && level1.words.core.includes(home);
}

/** A second level does not go on from one first level to the next, and may be in the middle of its rows too. */
function withSecondLevels(rows: readonly IndicatorRow[]): readonly IndicatorRow[] {
  const begins = ({ row, level2 }: IndicatorRow): boolean => level2?.row === row;
  let before: IndicatorRow | null = null;
  return rows.map((row, at) => {
    const goesOn = before !== null && before.level1 === row.level1 && before.level2 !== null;
    const below = rows.slice(at).find((other) => other.level1 !== row.level1 || begins(other));
    const level2 = begins(row)
      ? row.level2
      : goesOn
        ? (before?.level2 ?? null)
        : below?.level1 === row.level1
          ? below.level2
          : null;
    before = { ...row, level2 };
    return before;
  });
}
