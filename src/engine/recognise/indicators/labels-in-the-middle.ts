import { own } from '../../../workbook/own';
import type { Decimal } from '../../../workbook/decimal';
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
  const first = rows.find(({ level1 }) => level1 !== null)?.level1 ?? null;
  const filled = rows.map(({ level1, goal }) => level1 ?? (goal === null ? first : null));
  const merged = rows.some(
    ({ row, goal, level1 }) => goal !== null || (level1 !== null && level1.row < row && level1.bottom >= row),
  );
  const settled = merged ? filled : (byPoints(rows, 'level1') ?? bySecondLevels(rows, filled));
  const placed = rows.map((row, at) => ({ ...row, level1: settled[at] ?? null }));
  const before = new Map(rows.map(({ row, level1 }) => [row, level1]));
  return flatMap(runsOf(placed), (run) => {
    const [begin] = run;
    const moved = run.some(({ row }) => before.get(row) !== begin?.level1);
    const levels = byPoints(run, 'level2') ?? (moved ? secondLevels(run) : null);
    return levels === null ? run : run.map((row, at) => ({ ...row, level2: levels[at] ?? null }));
  });
}

/** The rows of each first level. */
function runsOf(rows: readonly IndicatorRow[]): readonly (readonly IndicatorRow[])[] {
  const starts = flatMap(rows, ({ level1 }, at) => (at === 0 || level1 !== rows[at - 1]?.level1 ? at : null));
  return starts.map((start, at) => rows.slice(start, starts[at + 1]));
}

type Levels = readonly (GridCell | null)[];
type Level = 'level1' | 'level2';

/**
 * The labels declare points, and the rows from the first on add up to them, each time around their label. Labels
 * without points, of bonus rows, may follow: each is in its first row.
 */
function byPoints(rows: readonly IndicatorRow[], level: Level): Levels | null {
  const settled: GridCell[] = [];
  let at = 0;
  for (const label of labelsOf(rows, level)) {
    while (at < rows.length && (rows[at]?.row ?? 0) < label.row) at += 1;
    const column = level === 'level1' ? 'groupWeight1' : 'groupWeight2';
    const { declared } = declaredBy(label, rows[at]?.cells[column] ?? null);
    if (!declared && settled.length > 0 && settled.length === at)
      return [...settled, ...rows.slice(at).map((row) => row[level])];
    const end = declared && endOf(rows, settled.length, declared);
    if (end === null || settled.length > at || end <= at) return null;
    while (settled.length < end) settled.push(label);
  }
  return settled.length > 0 && settled.length === rows.length ? settled : null;
}

/** The labels of a level that begin within these rows. */
function labelsOf(rows: readonly IndicatorRow[], level: Level): readonly GridCell[] {
  const top = rows[0]?.row ?? 0;
  return [...new Set(flatMap(rows, (row) => row[level]))].filter(({ row }) => row >= top);
}

/**
 * Behind the rows from `from` on that have these points, with the rows below them that have none of their own (其中);
 * null where no rows have them.
 */
function endOf(rows: readonly IndicatorRow[], from: number, points: Decimal): number | null {
  let sum: Decimal | null = null;
  for (let at = from; at < rows.length; at += 1) {
    const cell = rows[at]?.cells.weight ?? null;
    if (!cell || cell.blank) continue;
    if (sum?.eq(points)) return at;
    const weight = pointsIn(cell);
    if (weight === null) return null;
    sum = sum ? sum.plus(weight) : weight;
    if (sum.gt(points)) return null;
  }
  return sum?.eq(points) ? rows.length : null;
}

function bySecondLevels(rows: readonly IndicatorRow[], filled: Levels): Levels {
  const nexts = nextLabels(filled);
  let moved: GridCell | null = null;
  return rows.map((row, at) => {
    const label = filled[at] ?? null;
    if (label === moved) moved = null;
    const next = nexts[at] ?? null;
    const second = row.level2?.row === row.row ? row.level2 : null;
    if (!moved && next && label && second && isOf(second, next) && !isOf(second, label)) moved = next;
    return moved ?? label;
  });
}

/** For each row the label that follows its own; null behind the last. */
function nextLabels(labels: Levels): Levels {
  const nexts: (GridCell | null)[] = [];
  for (let at = labels.length - 2; at >= 0; at -= 1)
    nexts[at] = labels[at + 1] === labels[at] ? (nexts[at + 1] ?? null) : (labels[at + 1] ?? null);
  return nexts;
}

/** Whether a second level of the national form is one of this first level. */
function isOf(level2: GridCell, level1: GridCell): boolean {
  const name = `${level2.words.core.replace(INDICATOR_ENDING, '')}指标`;
  const home = own(FIRST_LEVEL_OF, name)?.replace(INDICATOR_ENDING, '');
  return home !== undefined && level1.words.core.includes(home);
}

/** In rows that have another first level than was read, the first of the second levels is that of all rows above it. */
function secondLevels(run: readonly IndicatorRow[]): Levels {
  const labels = run.map((row) => (row.level2?.row === row.row ? row.level2 : null));
  let last = labels.find((label) => label !== null) ?? null;
  return labels.map((label) => (last = label ?? last));
}
