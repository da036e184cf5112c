import type { GridView } from '../sheet/view';
import { namesDepartment, rowKind, type RowKind } from './rows';
import { headerBelow } from '../header/rows';
import { BEFORE_TITLE } from '../../words/titles';
import { ENDS_WITH_YEAR } from '../../words/years';

/** The rows of one form on a sheet, with the kind of each row that is not blank. */
export interface Segment {
  readonly top: number;
  readonly bottom: number;
  readonly kinds: ReadonlyMap<number, RowKind>;
}

/** The rows of one kind, from the top. */
export function rowsOfKind(kinds: Segment['kinds'], wanted: RowKind): readonly number[] {
  const rows: number[] = [];
  kinds.forEach((kind, row) => {
    if (kind === wanted) rows.push(row);
  });
  return rows;
}

/** Which parts of the form that has begun were seen. */
const NONE_SEEN = {
  name: false,
  fields: false,
  funds: false,
  indicators: false,
  total: false,
  list: false,
};

/**
 * Splits a sheet into forms. A new form starts at a title, at another 项目名称 or 部门名称, or at a fund block that
 * follows an indicator table; a repeated header (page break) does not start one. In a table of the final accounts
 * only the next title starts a form: its 项目 and 预算数 are headers of the table.
 */
export function segments(view: GridView): readonly Segment[] {
  const read = new Map<number, RowKind>();
  for (const row of view.rows) read.set(row, rowKind(view, row));
  const kinds = withPageBreaks(view, read);
  const starts: number[] = [];
  const lastHeader = Math.max(...rowsOfKind(kinds, 'indicatorHeader'));
  let accounts = false;
  let seen = { ...NONE_SEEN };
  const fresh = (row: number): void => {
    starts.push(row);
    seen = { ...NONE_SEEN };
  };
  for (const row of view.rows) {
    const kind = kinds.get(row);
    const blocks = seen.funds || seen.indicators || seen.total;
    if (starts.length === 0) fresh(row);
    else if (kind === 'accountsTitle' && (accounts || blocks || seen.list)) fresh(row);
    else if (accounts && kind !== 'title') continue;
    else if (accounts) fresh(row);
    else if (
      kind === 'title' &&
      (seen.name || seen.fields) &&
      !seen.indicators &&
      !seen.list &&
      captionsPart(view, kinds, row, seen.funds)
    )
      continue;
    else if (kind === 'title' && (blocks || seen.name || seen.list)) fresh(row);
    else if (kind === 'projectName' && (seen.indicators || seen.total || (seen.name && blocks) || seen.list))
      fresh(row);
    else if (kind !== 'pageBreak' && seen.indicators && row < lastHeader && isOfDepartment(view, row))
      fresh(row);
    // 预算数 | 执行数 directly below 序号 | 项目名称 is the second row of the list's header.
    else if (kind === 'list' && (seen.indicators || seen.total)) fresh(row);
    else if ((kind === 'field' || kind === 'fundHeader') && seen.list && kinds.get(row - 1) !== 'list')
      fresh(row);
    else if (kind === 'fundHeader' && seen.total && seen.indicators && seen.funds) fresh(row);
    accounts = kind === 'accountsTitle' || (accounts && kind !== 'title');
    if (kind === 'projectName') seen.name = true;
    if (kind === 'field' || isOfDepartment(view, row)) seen.fields = true;
    if (kind === 'fundHeader') seen.funds = true;
    if (kind === 'indicatorHeader') seen.indicators = true;
    if (kind === 'list') seen.list = true;
    // 总分：100 in the header is not the total at the end.
    if (kind === 'total' && seen.indicators) seen.total = true;
  }
  const tops = starts.map((start, index) =>
    index === 0 ? start : withPreamble(view, start, starts[index - 1] ?? 0),
  );
  return tops.map((top, index) => {
    const limit = (tops[index + 1] ?? view.bottom + 1) - 1;
    const rows = view.rows.filter((row) => row >= top && row <= limit);
    const last = rows.at(-1) ?? top;
    const bottom = Math.max(last, ...view.row(last).map((cell) => cell.span.bottom));
    return {
      top,
      bottom: Math.min(bottom, limit),
      kinds: tops.length === 1 ? kinds : new Map(rows.map((row) => [row, kinds.get(row) ?? 'other'])),
    };
  });
}

/**
 * A title repeated at the top of a page, with （续） or without, above the header of the same table, is not the title
 * of a new form: the table has had no total yet, and the rows between them (项目名称 …) were there before.
 */
function withPageBreaks(view: GridView, kinds: ReadonlyMap<number, RowKind>): ReadonlyMap<number, RowKind> {
  let settled: Map<number, RowKind> | null = null;
  let open: string | null = null;
  let table = false;
  const printed = new Set<string>();
  const rows = [...kinds.keys()];
  rows.forEach((row, index) => {
    const kind = kinds.get(row);
    if (kind === 'title' || kind === 'pageBreak') {
      const label = view.row(row)[0]?.label ?? '';
      const header = rows.findIndex((at, next) => next > index && kinds.get(at) === 'indicatorHeader');
      const head = rows.slice(index + 1, Math.max(header, index + 1));
      const again = (at: number): boolean => kinds.get(at) === 'pageBreak' || printed.has(words(view, at));
      if (table && (kind === 'pageBreak' || label === open) && header > 0 && head.every(again)) {
        settled ??= new Map(kinds);
        for (const at of [row, ...head]) settled.set(at, 'pageBreak');
      } else if (kind === 'title') {
        [open, table] = [label, false];
        printed.clear();
      }
    }
    if (kind === 'indicatorHeader') table = true;
    else if (!table) printed.add(words(view, row));
    if (kind === 'total') table = false;
  });
  return settled ?? kinds;
}

/**
 * 项目支出绩效指标表 between the money and the heads, 预算绩效执行情况表 above the money: no name and no field is between it and the
 * heads of the indicators, and no money where there was some above.
 */
function captionsPart(
  view: GridView,
  kinds: ReadonlyMap<number, RowKind>,
  caption: number,
  money: boolean,
): boolean {
  for (const [row, kind] of kinds) {
    if (row <= caption) continue;
    if (kind === 'indicatorHeader' || headerBelow(view, row) !== null) return true;
    if (OF_FORM.includes(kind) || isOfDepartment(view, row) || (money && kind === 'fundHeader')) return false;
  }
  return false;
}

const isOfDepartment = (view: GridView, row: number): boolean =>
  namesDepartment(view.row(row)[0]?.label ?? '');

/** What a form has of its own. */
const OF_FORM: readonly RowKind[] = ['projectName', 'field', 'list', 'accountsTitle'];

const words = (view: GridView, row: number): string =>
  view
    .row(row)
    .map(({ label }) => label)
    .join('|');

function withPreamble(view: GridView, start: number, floor: number): number {
  let top = start;
  for (let row = start - 1; row > floor && row >= start - 3; row -= 1) {
    const own = view.row(row);
    const [first] = own;
    if (!first || own.length > 2) break;
    if (!own.some(({ label }) => BEFORE_TITLE.test(label)) && !ENDS_WITH_YEAR.test(first.label)) break;
    top = row;
  }
  return top;
}
