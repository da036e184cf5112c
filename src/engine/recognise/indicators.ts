import type { FormCell, IndicatorColumn, TotalRow } from '../form';
import { Decimal } from '../decimal';
import { declaredPoints, normaliseLabel } from '../text';
import type { GridCell } from './grid';
import { headsHeader, isHeaderRow, type ColumnSpan, type IndicatorHeader } from './header';
import { isNil, looksNumeric, numberIn, pointsIn } from './numbers';
import { isCountRow, isGroupRow, isHeadingRow, namesGroup, totalScope, type RowKind } from './rows';
import { CLOSING, indicatorColumn, NOT_APPLICABLE, TEMPLATE_NAME, core } from './vocabulary';
import type { GridView } from './view';

/** A row of the indicator table as cells, before points and groups are worked out. */
export interface IndicatorRow {
  readonly row: number;
  readonly cells: Readonly<Partial<Record<IndicatorColumn, GridCell>>>;
  readonly level1: GridCell | null;
  readonly level2: GridCell | null;
  readonly name: GridCell;
  /** Heading over several groups, e.g. 目标 1(40分). */
  readonly goal: GridCell | null;
  /** Points and score printed beside that heading. */
  readonly goalPoints: GridCell | null;
  readonly goalScore: GridCell | null;
  readonly applicable: boolean;
}

export interface IndicatorReading {
  readonly rows: readonly IndicatorRow[];
  readonly totals: readonly TotalRow[];
  /** 预算执行率 where it is a row of the table. */
  readonly executionRow: IndicatorRow | null;
  /** 约束性指标 and other rows that carry no points by design. */
  readonly constraints: readonly GridCell[];
  readonly bottom: number;
}

const EXECUTION =
  /^(?:\d+[.、])?(?:项目|部门|资金)?(?:预算|资金)(?:资金)?执行(?:率|情况|进度)?(?:指标)?(?:得分)?$/;
const CONSTRAINT = /约束性/;

/** Reads the rows below a header down to `limit`. */
export function readIndicators(
  view: GridView,
  header: IndicatorHeader,
  kinds: ReadonlyMap<number, RowKind>,
  limit: number,
  fundsHaveScore: boolean,
): IndicatorReading {
  const rows: IndicatorRow[] = [];
  const totals: TotalRow[] = [];
  const constraints: GridCell[] = [];
  let executionRow: IndicatorRow | null = null;
  let goal: Heading = NO_HEADING;
  let levels: Levels = { level1: null, level2: null };
  let bottom = header.bottom;
  for (let row = header.bottom + 1; row <= limit; row += 1) {
    const own = view.row(row);
    const kind = kinds.get(row);
    if (kind === 'title' || kind === 'fundHeader' || kind === 'projectName' || kind === 'list') break;
    if (kind === 'pageBreak') continue;
    if (headsHeader(view, row) && repeats(view, row + 1, header)) continue;
    if (isHeaderRow(view, row)) {
      if (!repeats(view, row, header)) break;
      continue;
    }
    // The lower row of a repeated header; its 自评得分 is no total.
    if (own.length >= 2 && own.every((cell) => indicatorColumn(cell.label) !== null)) continue;
    const label = totalIn(own);
    if (label) {
      totals.push(totalRow(view, row, label, header));
      bottom = row;
      continue;
    }
    if (totals.some(({ scope }) => scope === 'grand') && own.length > 0 && !hasNumbers(view, row, header)) {
      break;
    }
    if (row <= header.bottom + 2 && isCountRow(own)) continue;
    // A name that goes on below itself.
    if (own.length === 1 && rows.length > 0 && /^\((?![一二三四五六七八九十]+\))/.test(own[0]?.label ?? ''))
      continue;
    const heading = header.columns.has('level1')
      ? null
      : isHeadingRow(own, header.columns.get('name')?.right ?? 0);
    const group = heading ?? isGroupRow(own, header.right);
    const scored = group ? null : scoredHeading(view, row, header);
    if (group || scored) {
      goal = scored ?? { ...NO_HEADING, goal: group };
      levels = { level1: null, level2: null };
      bottom = row;
      continue;
    }
    if (closes(view, row, header, kind)) {
      totals.push(...totalBelow(view, row, Math.min(limit, row + 6), header, totals));
      break;
    }
    levels = levelsAt(view, row, header, levels);
    const read = readRow(view, row, header, levels, goal);
    if (!read) continue;
    bottom = Math.max(bottom, read.name.span.bottom, row);
    if (fundsHaveScore && restatesExecution(read)) continue;
    if (read.level1 && CONSTRAINT.test(read.level1.label)) constraints.push(read.name);
    else if (!fundsHaveScore && !executionRow && isExecution(read)) executionRow = read;
    else rows.push(read);
  }
  return { rows: fillLeadingLevels(rows), totals: scopes(totals), executionRow, constraints, bottom };
}

type Heading = Pick<IndicatorRow, 'goal' | 'goalPoints' | 'goalScore'>;

const NO_HEADING: Heading = { goal: null, goalPoints: null, goalScore: null };

/** 一、产出指标 | | | 50 | 48: a group named in the column of names, its points and score beside it. */
function scoredHeading(view: GridView, row: number, header: IndicatorHeader): Heading | null {
  const column = (key: IndicatorColumn): GridCell | null => {
    const span = header.columns.get(key);
    return span ? cellUnder(view, row, span, header) : null;
  };
  const name = column('name');
  if (header.columns.has('level1') || !header.columns.has('target') || !name || name.row !== row) return null;
  const points = column('weight');
  const bare = (['target', 'actual', 'reason'] as const).every((key) => column(key)?.blank ?? true);
  if (!bare || pointsIn(points) === null || !namesGroup(name)) return null;
  return { goal: name, goalPoints: points, goalScore: column('score') };
}

interface Levels {
  readonly level1: GridCell | null;
  readonly level2: GridCell | null;
}

/** 总分 below a fund block that follows the table; null when there is none. */
export function totalAfter(
  view: GridView,
  header: IndicatorHeader,
  from: number,
  to: number,
): TotalRow | null {
  return totalBelow(view, from, to, header, [])[0] ?? null;
}

/** 总分 below a row of remarks; only when the table has not been totalled yet. */
function totalBelow(
  view: GridView,
  from: number,
  to: number,
  header: IndicatorHeader,
  known: readonly TotalRow[],
): readonly TotalRow[] {
  if (known.some(({ scope }) => scope === 'grand')) return [];
  for (let row = from + 1; row <= to; row += 1) {
    const label = totalIn(view.row(row));
    if (label && view.row(row).some(looksNumeric)) return [totalRow(view, row, label, header)];
  }
  return [];
}

/** The same header again after a page break. */
function repeats(view: GridView, row: number, header: IndicatorHeader): boolean {
  const name = header.columns.get('name');
  return (
    name !== undefined &&
    view
      .visibleRow(row)
      .some((cell) => cell.col === name.left && core(cell.label) === core(name.header.label))
  );
}

function totalIn(own: readonly GridCell[]): GridCell | null {
  const labels = own.slice(0, 3).filter((cell) => typeof cell.value === 'string');
  return labels.find((cell) => totalScope(cell.label) !== null) ?? null;
}

function totalRow(view: GridView, row: number, label: GridCell, header: IndicatorHeader): TotalRow {
  const weightColumn = header.columns.get('weight');
  const scoreColumn = header.columns.get('score');
  const weightCell = weightColumn ? cellUnder(view, row, weightColumn, header) : null;
  const scoreCell = scoreColumn ? cellUnder(view, row, scoreColumn, header) : null;
  const weight = weightCell === label ? null : weightCell;
  const score = scoreCell === label || (scoreCell && scoreCell === weight) ? null : scoreCell;
  const scope = totalScope(label.label) ?? 'grand';
  // 总分 | 100 | 99.5 | 优: the values moved left with a label that covers fewer columns.
  const [first, second, third] = view.row(row).filter((cell) => cell.col > label.col && looksNumeric(cell));
  if (score && !looksNumeric(score) && first && second && !third)
    return { label, weight: first, score: second, scope, group: null };
  if (score && looksNumeric(score)) return { label, weight, score, scope, group: null };
  // 总分 | 100 over the remaining width: the value stands wherever there is one.
  const values = view
    .row(row)
    .filter((cell) => cell.col > label.col && looksNumeric(cell) && cell !== weight);
  const [only] = values;
  const moved = values.length === 1 && only ? only : null;
  const spread = moved ?? (score === null && !weight ? view.at(row, label.span.right + 1) : null);
  const inLabel = /\d/.test(label.text) && scoreColumn && label.span.right >= scoreColumn.left ? label : null;
  // 自评总分：99.5分 alone in its row.
  const inline = view.row(row).length === 1 && /[:：]\d+(?:\.\d+)?分?$/.test(label.label) ? label : null;
  return { label, weight, score: inline ?? moved ?? score ?? inLabel ?? spread, scope, group: null };
}

/** The last 合计 or 总分 closes the form; an earlier one totals the indicators only. */
function scopes(totals: readonly TotalRow[]): readonly TotalRow[] {
  const last = totals.findLastIndex(({ scope }) => scope === 'grand');
  return totals.map((total, index) =>
    total.scope === 'grand' && index !== last ? { ...total, scope: 'indicators' as const } : total,
  );
}

function hasNumbers(view: GridView, row: number, header: IndicatorHeader): boolean {
  return (['weight', 'score'] as const).some((column) => {
    const span = header.columns.get(column);
    return span !== undefined && numberIn(cellUnder(view, row, span, header)) !== null;
  });
}

function closes(view: GridView, row: number, header: IndicatorHeader, kind: RowKind | undefined): boolean {
  const own = view.row(row);
  const [first] = own;
  if (!first || hasNumbers(view, row, header)) return false;
  const nameRight = header.columns.get('name')?.right ?? header.right;
  if (first.col > nameRight) return false;
  if (kind === 'goals') return true;
  const label = first.label;
  const wide = first.span.right - first.span.left >= (header.right - header.left) * 0.6 && label.length > 25;
  const level = header.columns.get('level1')?.left ?? header.columns.get('name')?.left ?? 0;
  return first.col <= level && (CLOSING.test(label) || wide) && !levelLike(label);
}

function levelLike(label: string): boolean {
  return /指标\d*(?:\(|$)/.test(label) && label.length < 16;
}

function levelsAt(view: GridView, row: number, header: IndicatorHeader, before: Levels): Levels {
  const at = (column: 'level1' | 'level2'): GridCell | null => {
    const span = header.columns.get(column);
    if (!span) return null;
    const cell = cellUnder(view, row, span, header);
    return cell && !cell.blank ? cell : null;
  };
  const level1 = at('level1');
  const level2 = at('level2');
  const newGroup = level1 !== null && level1 !== before.level1 && level1.row === row;
  return { level1: level1 ?? before.level1, level2: level2 ?? (newGroup ? null : before.level2) };
}

/**
 * The cell of a column in a row. A merged cell that starts in another column belongs to that
 * column; an unmerged filler column beside the header may hold the value.
 */
export function cellUnder(
  view: GridView,
  row: number,
  span: ColumnSpan,
  header: IndicatorHeader,
): GridCell | null {
  const cell = view.at(row, span.left);
  if (cell.col < span.left) {
    if (cell.col < header.left) return null;
    for (const other of header.columns.values()) {
      if (other !== span && cell.col >= other.left && cell.col <= other.right) return null;
    }
    return cell;
  }
  if (!cell.blank || cell.span.bottom > cell.span.top) return cell;
  for (let col = span.left + 1; col <= span.right; col += 1) {
    const beside = view.at(row, col);
    if (!beside.blank && beside.col === col && beside.row === row) return beside;
  }
  return cell;
}

const VALUES: readonly IndicatorColumn[] = ['target', 'actual', 'weight', 'score'];

function readRow(
  view: GridView,
  row: number,
  header: IndicatorHeader,
  levels: Levels,
  heading: Heading,
): IndicatorRow | null {
  const cells: Partial<Record<IndicatorColumn, GridCell>> = {};
  for (const [column, span] of header.columns) {
    const cell = cellUnder(view, row, span, header);
    // Points merged down from the row above belong to that row and are counted there.
    const shared = cell !== null && cell.row < row && (column === 'weight' || column === 'score');
    if (cell && !shared) cells[column] = cell;
  }
  if (header.earlierTarget && (cells.target?.blank ?? true)) {
    const earlier = cellUnder(view, row, header.earlierTarget, header);
    if (earlier && !earlier.blank) cells.target = earlier;
  }
  const nameSpan = header.columns.get('name');
  const nameCell = cells.name ?? (nameSpan ? view.at(row, nameSpan.left) : null);
  if (!nameCell || nameCell.col < header.left) return null;
  const own = (cell: GridCell | undefined): boolean => cell !== undefined && cell.row === row && !cell.blank;
  const values = VALUES.filter((column) => own(cells[column]) && !isNil(cells[column] ?? null));
  const numeric = (['weight', 'score'] as const).some(
    (column) => own(cells[column]) && pointsIn(cells[column] ?? null) !== null,
  );
  const sameName = nameCell.row < row;
  const label = nameCell.label;
  const template = nameCell.blank || TEMPLATE_NAME.test(label);
  if (sameName && !numeric) return null;
  const nilMarked = VALUES.some((column) => own(cells[column])) || !nameCell.blank;
  if (
    template &&
    !struckOut(nameCell, cells, row) &&
    !(numeric || values.length >= 2 || (values.length === 1 && !nameCell.blank && !TEMPLATE_NAME.test(label)))
  ) {
    return null;
  }
  if (!nilMarked) return null;
  const target = cells.target?.label ?? '';
  const applicable = !(
    struckOut(nameCell, cells, row) ||
    (NOT_APPLICABLE.test(label) && !numeric) ||
    (NOT_APPLICABLE.test(target) && !numeric)
  );
  return { row, cells, ...levels, name: nameCell, ...heading, applicable };
}

/** `指标1：/` with `/` for weight and score: kept in the form, out of the count. */
function struckOut(
  name: GridCell,
  cells: Readonly<Partial<Record<IndicatorColumn, GridCell>>>,
  row: number,
): boolean {
  const marks = (['weight', 'score', 'target', 'actual'] as const).filter((column) => {
    const cell = cells[column];
    return cell !== undefined && cell.row === row && !cell.blank && isNil(cell);
  });
  const numbers = (['weight', 'score'] as const).some((column) => pointsIn(cells[column] ?? null) !== null);
  return (
    marks.length >= 1 &&
    !numbers &&
    (/[/无—-]$/.test(name.label) || name.blank || marks.length >= 2) &&
    !name.blank
  );
}

function isExecution({ level1, level2, name }: IndicatorRow): boolean {
  const words = [level1, level2, name]
    .filter((cell): cell is GridCell => cell !== null && !cell.blank)
    .map((cell) => core(cell.label).replace(/\d+分?$/, ''));
  const first = words[0] ?? '';
  return EXECUTION.test(first) || (words.length === 1 && EXECUTION.test(first));
}

/** 预算执行率得分 over the label columns, below the indicators: the score of the fund block once more. */
function restatesExecution(row: IndicatorRow): boolean {
  const label = row.level1 ?? row.level2 ?? row.name;
  // Over all label columns, or alone in the first of them where nothing is merged.
  const alone = row.name.blank || (row.name === label && label.span.right > label.span.left);
  return alone && isExecution(row) && /得分$/.test(core(label.label));
}

/** Labels that stand only in the middle of their group (unmerged tables) also head the rows above. */
function fillLeadingLevels(rows: readonly IndicatorRow[]): readonly IndicatorRow[] {
  const first = rows.find(({ level1 }) => level1 !== null)?.level1 ?? null;
  return rows.map((row) => (row.level1 === null && row.goal === null ? { ...row, level1: first } : row));
}

/** Points a label or the points column beside it declares. */
export function declaredBy(
  label: FormCell,
  points: FormCell | null,
): { declared: ReturnType<typeof declaredPoints>; cell: FormCell | null } {
  const inColumn = pointsIn(points);
  if (inColumn && points) return { declared: inColumn, cell: points };
  const inLabel = declaredPoints(label.text) ?? bareDeclared(label.text);
  return { declared: inLabel, cell: inLabel ? label : null };
}

/** 产出指标(50), 产出指标(50%), 产出指标：50: points at the end of the label of a group. */
function bareDeclared(text: string): Decimal | null {
  const match = /[\u4e00-\u9fff](?:\((\d{1,2}(?:\.\d+)?|100)%?\)|:(\d{1,2}(?:\.\d+)?|100)分?)$/.exec(
    normaliseLabel(text),
  );
  const points = match?.[1] ?? match?.[2];
  return points === undefined ? null : new Decimal(points);
}
