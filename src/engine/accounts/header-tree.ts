import type { FormCell, Table } from '../form';
import { isOfWhich, wordsOf } from './words';
import { COLUMN_TOTAL } from '../words/accounts-heads';
import { flatMap, onlyOf } from '../lists';

/** Columns under a common heading: 本年支出 over 小计 | 基本支出 | 项目支出. */
export interface HeaderNode {
  readonly words: string;
  readonly ofWhich: boolean;
  /** Index of the column when the heading is over one column only. */
  readonly column: number | null;
  readonly children: readonly HeaderNode[];
}

export interface ColumnSum {
  readonly total: number;
  readonly parts: readonly number[];
  readonly certain: boolean;
}

/** The headings of a table as a tree; the common heading of all columns (收入) is left out. */
export function headerTree(table: Table): readonly HeaderNode[] {
  const skip = table.name === null ? 0 : 1;
  return nodesOf(table.paths.map((path, column) => ({ path: path.slice(skip), column })));
}

interface PathColumn {
  readonly path: readonly FormCell[];
  readonly column: number;
}

function nodesOf(columns: readonly PathColumn[]): readonly HeaderNode[] {
  const groups: { head: FormCell; columns: PathColumn[] }[] = [];
  for (const column of columns) {
    const [head] = column.path;
    if (!head) continue;
    const last = groups.at(-1);
    if (last?.head === head) last.columns.push(column);
    else groups.push({ head, columns: [column] });
  }
  return groups.map(({ head, columns: own }) => {
    const deeper = own.map(({ path, column }) => ({ path: path.slice(1), column }));
    const [only] = own;
    const leaf = own.length === 1 && deeper[0]?.path.length === 0 && only ? only.column : null;
    return {
      words: wordsOf(head.text),
      ofWhich: isOfWhich(head.text),
      column: leaf,
      children: leaf === null ? nodesOf(deeper) : [],
    };
  });
}

/** The columns that represent a heading in a sum: its own 小计, or else all columns below it. */
export function sumColumns(node: HeaderNode): readonly number[] {
  if (node.column !== null) return [node.column];
  const total = totalOf(node.children);
  if (total !== null) return [total];
  return flatMap(node.children, sumColumns);
}

/** The column of 合计 or 小计 among siblings; null when there is none or more than one. */
function totalOf(nodes: readonly HeaderNode[]): number | null {
  const totals = nodes.filter(({ column, words }) => column !== null && COLUMN_TOTAL.test(words));
  return onlyOf(totals)?.column ?? null;
}

/** 小计 = the columns beside it, for every heading that has one. */
export function columnSums(nodes: readonly HeaderNode[]): readonly ColumnSum[] {
  const total = totalOf(nodes);
  const others = nodes.filter(({ column }) => column === null || column !== total);
  const inner = flatMap(others, ({ children }) => columnSums(children));
  if (total === null || others.length < 2) return inner;
  // Columns after 其中 need not be a complete list.
  return [
    { total, parts: flatMap(others, sumColumns), certain: !others.some(({ ofWhich }) => ofWhich) },
    ...inner,
  ];
}
