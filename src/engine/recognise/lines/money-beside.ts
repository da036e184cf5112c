import type { GridCell } from '../sheet/cell';
import { between, within, type GridView } from '../sheet/view';
import { VALUES } from '../header/rows';
import { isFundHeader, rowKind, type RowKind } from './rows';
import { rowsOfKind, type Segment } from './segments';

/** A form whose money is to the right of its indicators: each part without the other. */
export interface MoneyBeside {
  readonly table: GridView;
  readonly kinds: ReadonlyMap<number, RowKind>;
  readonly money: GridView;
  readonly moneyKinds: ReadonlyMap<number, RowKind>;
  /** The row of the heads of both. */
  readonly row: number;
}

/** The number of rows below the heads in which the column between the two parts must be empty. */
const FREE_ROWS = 3;

/** 一级指标 | … | 得分 | | 资金来源 | 预算数 | 执行数 | 执行率 in one row; null where the money is not beside the table. */
export function moneyBeside(view: GridView, segment: Segment): MoneyBeside | null {
  for (const header of rowsOfKind(segment.kinds, 'indicatorHeader')) {
    // The heads of the indicators may be in up to three rows.
    for (const row of [header, header - 1, header - 2]) {
      const gap = gapBefore(view, row, header);
      if (gap === undefined) continue;
      const money = within(view, gap + 1, view.right);
      if (!isFundHeader(money, row)) continue;
      const table = within(view, view.left, gap - 1);
      return { table, kinds: kindsOn(table, segment), money, moneyKinds: kindsOn(money, segment), row };
    }
  }
  return null;
}

/** The empty column between the indicators and the heads of the money. */
function gapBefore(view: GridView, row: number, header: number): number | undefined {
  const first = view.row(row).find(ofAmounts);
  const names = view.row(header).filter(({ words }) => words.column === 'name');
  if (!first || names.length === 0 || names.some(({ col }) => col > first.col)) return undefined;
  const gap = between(view, row, row + FREE_ROWS)
    .emptyColumns()
    .findLast((col) => col < first.col && names.every((name) => name.col < col));
  // With heads of the indicators to its right, the money is above the table and the column is empty in both parts.
  const ofTable = ({ col, words }: GridCell): boolean =>
    gap !== undefined && col > gap && VALUES.includes(words.column);
  return row < header && view.row(header).some(ofTable) ? undefined : gap;
}

const ofAmounts = ({ words }: GridCell): boolean =>
  words.column === null && (words.fund === 'initial' || words.fund === 'budget');

function kindsOn(view: GridView, { kinds }: Segment): ReadonlyMap<number, RowKind> {
  const settled = ([row, kind]: readonly [number, RowKind]): readonly [number, RowKind] => [
    row,
    kind === 'pageBreak' ? kind : rowKind(view, row),
  ];
  return new Map([...kinds].map(settled));
}
