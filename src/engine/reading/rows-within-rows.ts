import { Decimal, sumOf } from '../../workbook/decimal';
import type { Indicator, IndicatorForm } from '../form';
import { compactText, normaliseLabel } from '../text';
import { isBlank, scoreIn, weightIn } from './points';
import { flatMap } from '../lists';
import {
  FIRST_LEVEL_NUMBER,
  NO_NUMBER_BEFORE,
  OF_WHICH_BEFORE,
  PART_NUMBER,
  SECOND_LEVEL_NUMBER,
} from '../words/numbering';

/** Rows that are parts of the row above them: 其中：…, or numbered one level deeper. */

/** Kinds of numbering, from the highest level to the lowest; 其中 is below them all. */
const LEVEL_NUMBERING: readonly RegExp[] = [
  FIRST_LEVEL_NUMBER,
  SECOND_LEVEL_NUMBER,
  /^\d{1,2}(?:、|\.(?!\d))/,
  /^(?:\(\d{1,2}\)|\d{1,2}\))/,
];
const OF_WHICH = LEVEL_NUMBERING.length;
const UNNUMBERED = -1;

function depthOf({ name }: Indicator): number {
  if (NO_NUMBER_BEFORE.test(name.text)) return UNNUMBERED;
  const label = normaliseLabel(name.text);
  return OF_WHICH_BEFORE.test(label) ? OF_WHICH : LEVEL_NUMBERING.findIndex((pattern) => pattern.test(label));
}

function levelsOf({ level1, level2 }: Indicator): string {
  return `${compactText(level1?.text ?? '')}\n${compactText(level2?.text ?? '')}`;
}

/** A row with its depth of numbering and its points. */
interface NumberedLine {
  readonly indicator: Indicator;
  readonly depth: number;
  readonly weight: Decimal | null;
  readonly score: Decimal | null;
}

/** 其中：1.1 旗直干部 above 1.2 苏木乡镇干部: both are parts of 1. */
function goesOnWith({ name }: Indicator, { indicator, depth }: NumberedLine): boolean {
  const [, number] = PART_NUMBER.exec(normaliseLabel(name.text)) ?? [];
  return (
    number !== undefined &&
    depth === OF_WHICH &&
    PART_NUMBER.exec(normaliseLabel(indicator.name.text))?.[1] === number
  );
}

/** The rows directly below that are numbered deeper, up to the next row of the same depth. */
function below(lines: readonly NumberedLine[], at: number): readonly NumberedLine[] {
  const head = lines[at];
  if (!head || head.depth === OF_WHICH) return [];
  const levels = levelsOf(head.indicator);
  const found: NumberedLine[] = [];
  for (let next = at + 1; next < lines.length; next += 1) {
    const line = lines[next];
    const deeper =
      line !== undefined && (line.depth === OF_WHICH || (head.depth >= 0 && line.depth > head.depth));
    if (!deeper || levelsOf(line.indicator) !== levels) break;
    found.push(line);
  }
  return found;
}

export interface Parts {
  /** 其中 rows with neither weight nor score, below a row that has points: they have no points. */
  readonly pointless: ReadonlySet<Indicator>;
  /** Rows with neither weight nor score above 其中 rows that have them. */
  readonly wholes: ReadonlySet<Indicator>;
  /** Rows whose points are included in the row of which they are parts; they are not added again. */
  readonly counted: ReadonlySet<Indicator>;
}

const NO_ROWS: ReadonlySet<Indicator> = new Set();

/** Which rows of a form are parts of another row. */
export function partsIn(form: IndicatorForm): Parts {
  const lines: NumberedLine[] = [];
  for (const indicator of form.indicators) {
    const weight = weightIn(form, indicator.weight);
    const score = scoreIn(indicator.score);
    const last = lines.at(-1);
    const depth = last && goesOnWith(indicator, last) ? OF_WHICH : depthOf(indicator);
    lines.push({ indicator, depth, weight, score });
  }
  const numbered = lines.some(({ depth }) => depth !== UNNUMBERED);
  return {
    pointless: numbered ? pointlessOf(lines) : NO_ROWS,
    wholes: numbered ? wholesOf(lines) : NO_ROWS,
    counted: countedOf(form, lines, numbered),
  };
}

function wholesOf(lines: readonly NumberedLine[]): ReadonlySet<Indicator> {
  const found = new Set<Indicator>();
  lines.forEach(({ indicator, weight, score }, at) => {
    const next = lines[at + 1];
    if ((weight ?? score) !== null || next?.depth !== OF_WHICH || (next.weight ?? next.score) === null)
      return;
    const own = isBlank(indicator.weight) && isBlank(indicator.score);
    if (own && below(lines, at).includes(next)) found.add(indicator);
  });
  return found;
}

function pointlessOf(lines: readonly NumberedLine[]): ReadonlySet<Indicator> {
  const found = new Set<Indicator>();
  lines.forEach(({ weight, score }, at) => {
    if ((weight ?? score) === null) return;
    for (const { indicator, depth } of below(lines, at)) {
      if (depth === OF_WHICH && isBlank(indicator.weight) && isBlank(indicator.score)) found.add(indicator);
    }
  });
  return found;
}

type PointColumn = 'weight' | 'score';

const sumIn = (lines: readonly NumberedLine[], column: PointColumn): Decimal =>
  sumOf(flatMap(lines, (line) => line[column]));

/**
 * Rows whose points are included in the row of which they are parts. If the total is the sum of all rows, there
 * are none. Otherwise they are the first of these with which the total is right: rows that add up exactly to the
 * row above, all rows numbered deeper, rows below head rows. If the total is right with none of them, they are the
 * first.
 */
function countedOf(
  form: IndicatorForm,
  lines: readonly NumberedLine[],
  numbered: boolean,
): ReadonlySet<Indicator> {
  const { total, execution } = form;
  const column: PointColumn = lines.some(({ weight }) => weight) ? 'weight' : 'score';
  const read = column === 'weight' ? (cell: typeof printed) => weightIn(form, cell) : scoreIn;
  const printed = total?.[column] ?? null;
  const stated = read(printed) ?? (column === 'weight' ? new Decimal(100) : null);
  // 年度资金（10分）: the points may be in a label.
  const declared = column === 'weight' ? (execution?.points ?? null) : null;
  const apart = declared ?? read(execution?.[column] ?? null) ?? new Decimal(0);
  const closes = (left: Decimal): boolean =>
    stated !== null && (left.eq(stated) || left.plus(apart).eq(stated));
  const distinct = lines.filter(
    ({ indicator }, at) =>
      indicator[column] === null || indicator[column] !== lines[at - 1]?.indicator[column],
  );
  if (closes(sumIn(distinct, column))) return NO_ROWS;
  const { exact, deeper } = numbered ? partitions(lines, column) : { exact: NO_ROWS, deeper: NO_ROWS };
  const chosen = [exact, deeper, headed(distinct, column)].find((parts) =>
    closes(
      sumIn(
        distinct.filter(({ indicator }) => !parts.has(indicator)),
        column,
      ),
    ),
  );
  return chosen ?? exact;
}

/**
 * Rows numbered deeper than the one above (`deeper`), and those of them that add up exactly to its points
 * (`exact`).
 */
function partitions(
  lines: readonly NumberedLine[],
  column: PointColumn,
): { readonly exact: ReadonlySet<Indicator>; readonly deeper: ReadonlySet<Indicator> } {
  const exact = new Set<Indicator>();
  const deeper = new Set<Indicator>();
  lines.forEach((head, at) => {
    const points = head[column];
    if (points === null) return;
    const rows = below(lines, at);
    const depth = Math.min(...rows.map((row) => row.depth));
    const parts = rows.filter((row) => row.depth === depth);
    // One row numbered deeper that happens to have the same points proves nothing.
    const few = parts.length < (depth === OF_WHICH ? 1 : 2);
    if (few || parts.some(({ indicator }) => isBlank(indicator[column]))) return;
    const equal = points.eq(sumIn(parts, column));
    for (const { indicator } of parts) {
      deeper.add(indicator);
      if (equal) exact.add(indicator);
    }
  });
  return { exact, deeper };
}

/** Rows below their head rows, numbered or not: every head is the sum of the rows up to the next head. */
function headed(lines: readonly NumberedLine[], column: PointColumn): ReadonlySet<Indicator> {
  const rows = flatMap(lines, (line) => {
    const points = line[column];
    return points === null ? null : { indicator: line.indicator, points };
  });
  const parts = new Set<Indicator>();
  for (let at = 0; at < rows.length;) {
    let rest = rows[at]?.points ?? new Decimal(0);
    at += 1;
    for (let next = rows[at]; next && rest.gt(0); next = rows[at]) {
      rest = rest.minus(next.points);
      parts.add(next.indicator);
      at += 1;
    }
    if (!rest.isZero()) return NO_ROWS;
  }
  return parts;
}
