import type { FormCell, SummaryColumn, SummaryForm, SummaryTable, TableRow } from '../../form';
import { sumOf } from '../../../workbook/decimal';
import { numberIn } from '../../cells/quantity';
import type { GridCell } from '../sheet/cell';
import { readTitle } from '../blocks/fields';
import type { Segment } from '../lines/segments';
import { aroundTables } from './table-form';
import type { GridView } from '../sheet/view';
import { core, fundColumn } from '../labels/vocabulary';
import { CLOSING } from '../../words/closing';
import { flatMap } from '../../lists';
import {
  ADJUSTMENT_HEAD,
  ALLOCATED_HEAD,
  ALLOCATION_TITLE,
  BALANCE_HEAD,
  EXECUTION_HEAD,
  GRADE_HEAD,
  NAME_HEAD,
  PART_HEAD,
  PARTS_OF_SCORE_HEAD,
  PART_OF_PROJECT,
  PLAIN_HEAD,
  PROJECT_OF_KIND,
  RECEIVER_HEAD,
  SCORE_HEAD,
  SERIAL_HEAD,
  WHOLE_SCORE_HEAD,
} from '../../words/summary-heads';
import { LIST_TOTAL_NAME } from '../../words/totals';

/** Columns of a list of projects, by sheet column. */
interface ListHeader {
  readonly top: number;
  readonly bottom: number;
  /** The column of the row names. */
  readonly project: number;
  /** true when the rows are units that receive money, not projects. */
  readonly byUnit: boolean;
  readonly columns: readonly {
    readonly col: number;
    readonly path: readonly GridCell[];
    readonly meaning: SummaryColumn;
  }[];
}

/** With fewer rows than this a sum is not proven. */
const FEWEST_PARTS = 3;

/**
 * A table with one project per row and its scores (项目绩效自评结果汇总表), or with the money that each of them receives
 * (资金分配表). A plain list of names, or of names and budgets, is not a summary list.
 */
export function readSummaryList(view: GridView, segment: Segment, sheetName: string): SummaryForm | null {
  const header = listHeader(view, segment);
  if (!header) return null;
  const meanings = header.columns.map(({ meaning }) => meaning);
  const judged = meanings.includes('score') || meanings.includes('grade') || meanings.includes('partScore');
  const spent = meanings.includes('rate') && meanings.includes('executed');
  const allocation = allocationTitle(view, segment, header.top);
  const title = readTitle(view, segment, header.top) ?? allocation;
  const allocates = header.byUnit || allocation !== null;
  if (!judged && !spent && !allocates) return null;
  const { rows, end } = listRows(view, header, segment.bottom);
  const plain = rows.filter(({ label }) => !isTotalName(label));
  if (plain.length === 0) return null;
  if (!judged && !spent && !addsUp(rows, meanings)) return null;
  const table: SummaryTable = {
    name: null,
    headers: flatMap(header.columns, ({ path }) => path.at(-1)),
    paths: header.columns.map(({ path }) => path),
    rows,
    meanings,
  };
  const around = aroundTables(view, segment, sheetName, { title, top: header.top, end });
  return { ...around, kind: 'summary-list', tables: [table] };
}

/** 水利专项资金安排表, alone in a row above the head. */
function allocationTitle(view: GridView, { kinds }: Segment, top: number): GridCell | null {
  const alone = flatMap([...kinds.keys()], (row) =>
    row < top && view.row(row).length === 1 ? view.row(row) : null,
  );
  return alone.find(({ label }) => ALLOCATION_TITLE.test(label)) ?? null;
}

/** The names under 项目名称 of a list that is not a summary list. */
export function listedProjects(view: GridView, segment: Segment): readonly FormCell[] {
  const header = listHeader(view, segment);
  if (!header) return [];
  return listRows(view, header, segment.bottom)
    .rows.map(({ label }) => label)
    .filter((label) => !isTotalName(label));
}

const isTotalName = ({ text }: FormCell): boolean => LIST_TOTAL_NAME.test(core(text.replace(/\s/g, '')));

/** 合计 of an amount is the sum of its rows: money distributed to units. */
function addsUp(rows: readonly TableRow[], meanings: readonly SummaryColumn[]): boolean {
  const total = rows.findLast(({ label }) => isTotalName(label));
  const parts = rows.filter(({ label }) => !isTotalName(label));
  return meanings.some((meaning, at) => {
    const amount = meaning === 'budget' || meaning === 'executed' || meaning === 'initial';
    const stated = amount ? numberIn(total?.cells[at] ?? null) : null;
    const values = parts.flatMap(({ cells }) => numberIn(cells[at] ?? null) ?? []);
    return stated !== null && values.length >= FEWEST_PARTS && sumOf(values).eq(stated);
  });
}

function listHeader(view: GridView, segment: Segment): ListHeader | null {
  for (const row of segment.kinds.keys()) {
    const own = view.row(row);
    const named = own.find((cell) => typeof cell.value === 'string' && isProjectWord(cell));
    const unit = named ? undefined : unitHead(own);
    const project = named ?? unit;
    if (!project || own.length < 2 || !own.every((cell) => typeof cell.value === 'string')) continue;
    const bottom = headerBottom(view, row, project);
    const columns = unit ? withSum(listColumns(view, row, bottom)) : listColumns(view, row, bottom);
    // 项目名称 | 市外医疗专项调查费 is a field of a form: the cell after it is not a header word.
    const known = columns.filter(({ path, meaning }) => meaning !== 'other' || isPlainWord(path));
    const others = known.filter(({ col }) => col !== project.col);
    if (unit) {
      const amounts = columns.some(({ meaning }) => meaning === 'budget' || meaning === 'executed');
      if (amounts && columns.length > 2)
        return { top: row, bottom, project: unit.col, columns, byUnit: true };
      continue;
    }
    if (others.length === 0 || known.length * 2 < columns.length + 1) continue;
    if (!namesProjects(view, row, project, columns)) continue;
    if (!columns.some(({ path }) => path.some((cell) => SERIAL_HEAD.test(cell.label))) && others.length < 2)
      continue;
    return { top: row, bottom, project: project.col, columns, byUnit: false };
  }
  return null;
}

/** 乡镇 | 耕地保护 | 动物防疫 | 合计: where no head names an amount, the column of the sum is the amount. */
function withSum(columns: ListHeader['columns']): ListHeader['columns'] {
  const known = columns.some(({ meaning }) => meaning === 'budget' || meaning === 'executed');
  const sum = columns.findLast(({ path }) => LIST_TOTAL_NAME.test(path.at(-1)?.words.core ?? ''));
  if (known || !sum || columns.length < FEWEST_PARTS) return columns;
  return columns.map((column) => (column === sum ? { ...column, meaning: 'budget' } : column));
}

/** 县区 | 受益人数 | 下达资金, 连队 | 预算 | 支出: the first head is that of the units that receive the money. */
function unitHead(own: readonly GridCell[]): GridCell | undefined {
  const first = own.find(({ label }) => !SERIAL_HEAD.test(label));
  return first && RECEIVER_HEAD.test(first.words.core) ? first : undefined;
}

function isProjectWord(cell: GridCell): boolean {
  const { field, core: words } = cell.words;
  return field === 'projectName' || PART_OF_PROJECT.test(words) || PROJECT_OF_KIND.test(words);
}

/**
 * 项目 alone is also the head of row names in budget tables; a list of projects has serial numbers, 名称 in the head,
 * or scores.
 */
function namesProjects(
  view: GridView,
  row: number,
  project: GridCell,
  columns: ListHeader['columns'],
): boolean {
  return (
    NAME_HEAD.test(project.label) ||
    view.row(row).some((cell) => SERIAL_HEAD.test(cell.label)) ||
    columns.some(({ meaning }) => meaning === 'score' || meaning === 'grade')
  );
}

function isPlainWord(path: readonly GridCell[]): boolean {
  const words = core(path.at(-1)?.label ?? '');
  return SERIAL_HEAD.test(words) || PLAIN_HEAD.test(words);
}

/**
 * The last row of the header, which has a second or third row where the project column is merged down or blank.
 */
function headerBottom(view: GridView, row: number, project: GridCell): number {
  let bottom = Math.max(row, Math.min(project.span.bottom, row + 2));
  while (bottom < row + 2) {
    const own = view.row(bottom + 1);
    const below = view.at(bottom + 1, project.col);
    // If 项目 was merged down before, it may be in both rows.
    const free = below.blank || below.label === project.label;
    if (own.length === 0 || !free || !own.every(isHeaderText)) break;
    bottom += 1;
  }
  return bottom;
}

function isHeaderText(cell: GridCell): boolean {
  return typeof cell.value === 'string' && !cell.numeric && cell.label.length <= 16;
}

function listColumns(view: GridView, top: number, bottom: number): ListHeader['columns'] {
  const found: { col: number; path: readonly GridCell[] }[] = [];
  for (let col = view.left; col <= view.right; col += 1) {
    const path: GridCell[] = [];
    for (let row = top; row <= bottom; row += 1) {
      const cell = view.at(row, col);
      if (!cell.blank && !path.includes(cell)) path.push(cell);
    }
    const last = path.at(-1);
    // A header merged over several columns belongs to the first of them.
    if (last && found.at(-1)?.path.at(-1) !== last) found.push({ col, path });
  }
  const whole = found.some(({ path }) => WHOLE_SCORE_HEAD.test(core(path.at(-1)?.label ?? '')));
  return found.map((column, index) => ({
    ...column,
    meaning: meaningOf(column.path, whole, found[index - 1]?.path ?? []),
  }));
}

function meaningOf(path: readonly GridCell[], hasWhole: boolean, before: readonly GridCell[]): SummaryColumn {
  const last = path.at(-1);
  if (!last) return 'other';
  const words = last.words.core;
  if (ADJUSTMENT_HEAD.test(words)) return 'adjustment';
  if (BALANCE_HEAD.test(words)) return 'balance';
  const above = path.slice(0, -1).map((cell) => cell.words.core);
  if (SERIAL_HEAD.test(words)) return 'other';
  const field = last.words.field;
  if (isProjectWord(last)) return 'project';
  if (field === 'department' || field === 'unit') return field;
  if (GRADE_HEAD.test(words)) return 'grade';
  if (WHOLE_SCORE_HEAD.test(words)) return 'score';
  const scored = SCORE_HEAD.test(words) || above.some((word) => PARTS_OF_SCORE_HEAD.test(word));
  if (scored && EXECUTION_HEAD.test(words)) return 'executionScore';
  if (scored && PART_HEAD.test(words)) return 'partScore';
  if (last.words.column === 'score' || SCORE_HEAD.test(words)) {
    // 执行率 | 得分 | 自评总分: the 得分 after the rate belongs to the execution rate.
    return hasWhole && fundColumn(before.at(-1)?.label ?? '') === 'rate'
      ? 'executionScore'
      : hasWhole
        ? 'partScore'
        : 'score';
  }
  if (ALLOCATED_HEAD.test(words)) return 'budget';
  // 全年预算数 over 中央 | 省级 | 合计: the last is the amount of the head above.
  const fund = LIST_TOTAL_NAME.test(words) ? fundColumn(above.at(-1) ?? '') : last.words.fund;
  return fund === 'initial' || fund === 'budget' || fund === 'executed' || fund === 'rate' ? fund : 'other';
}

function listRows(
  view: GridView,
  header: ListHeader,
  to: number,
): { readonly rows: readonly TableRow[]; readonly end: number } {
  const rows: TableRow[] = [];
  for (let row = header.bottom + 1; row <= to; row += 1) {
    const own = view.row(row);
    const [first] = own;
    if (!first) continue;
    const label = projectCell(view, header, row);
    if (!label || (typeof first.value === 'string' && CLOSING.test(first.label))) {
      // The name of a unit between the rows, or the end of the list.
      if (own.length === 1 && !CLOSING.test(first.label) && first.label.length <= 30) continue;
      return { rows, end: row };
    }
    const cells = header.columns.map(({ col }) => {
      const cell = view.at(row, col);
      return cell.row === row ? cell : null;
    });
    rows.push({ label, code: null, cells });
  }
  return { rows, end: to + 1 };
}

/** The project of the row; 合计 may be in the column of serial numbers. */
function projectCell(view: GridView, header: ListHeader, row: number): GridCell | null {
  const name = view.at(row, header.project);
  if (!name.blank && name.row === row)
    return typeof name.value === 'string' && !isProjectWord(name) ? name : null;
  return view.row(row).find((cell) => LIST_TOTAL_NAME.test(cell.words.core)) ?? null;
}
