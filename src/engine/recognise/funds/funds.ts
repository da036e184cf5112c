import {
  AMOUNT_COLUMNS,
  type Execution,
  type FormCell,
  type FundBlock,
  type FundColumn,
  type FundRow,
} from '../../form';
import { filledCellIn } from '../header/column-cell';
import type { GridCell } from '../sheet/cell';
import { numberIn } from '../../cells/quantity';
import { isCountRow, type RowKind } from '../lines/rows';
import { fundColumns, type MoneyColumn } from './columns';
import { executionOf, executionReasonIn, executionScoreIn, headsPoints, scoredBelow } from './execution';
import { sourceKinds, fundTotalIndex } from './kinds';
import {
  BLOCK_OF_FUNDS,
  FUND_ROW,
  FUND_SUBTOTAL,
  FUND_TOTAL,
  OF_WHICH,
  SORTED_BY,
} from '../../words/fund-rows';
import type { GridView } from '../sheet/view';
import { flatMap } from '../../lists';
import { compactText } from '../../text';
import { AMOUNT_UNIT_WITHIN } from '../../words/amounts';
import { NAMES_ROWS } from '../../words/fund-heads';
import { COLUMN_NUMBERS_LABEL } from '../../words/numbering';
import { simplified } from '../../traditional';

export interface FundReading {
  readonly block: FundBlock;
  readonly execution: Execution;
  readonly bottom: number;
}

const MOST_FUND_ROWS = 40;

/** Reads the fund block whose header is in `row`. */
export function readFunds(
  view: GridView,
  row: number,
  kinds: ReadonlyMap<number, RowKind>,
  limit: number,
): FundReading | null {
  const { columns, bottom: headerBottom } = fundColumns(view, row, limit);
  const first = Math.min(...columns.map(({ header }) => header.col));
  const label = blockLabel(view, row, first);
  // A label that is not taller than the head (joined from lines of a PDF) does not show which rows belong to the
  // block.
  const end = label && label.span.bottom > headerBottom ? Math.min(label.span.bottom, limit) : limit;
  const { rows, reason } = fundRows(
    view,
    { columns, first, label, names: namesColumn(view, row, first) },
    headerBottom + 1,
    Math.min(end, headerBottom + MOST_FUND_ROWS),
    kinds,
    end < limit,
  );
  if (rows.length === 0) return null;
  const unit = statedUnit([
    label?.text,
    ...columns.map(({ header }) => header.text),
    ...view.row(row).map((cell) => cell.text),
  ]);
  const block: FundBlock = { label, columns, rows, unit };
  const last = Math.max(headerBottom, ...rows.map((fundRow) => fundRow.label.row));
  const stated = executionOf(view, block, row, headerBottom);
  const execution = scoredBelow(view, stated, last, limit) ?? stated;
  return {
    block,
    execution: { ...execution, reason: execution.reason ?? reason },
    bottom: Math.max(last, label ? Math.min(label.span.bottom, limit) : last),
  };
}

export function statedUnit(texts: readonly (string | undefined)[]): FundBlock['unit'] {
  const all = simplified(compactText(texts.filter((text) => text !== undefined).join(' ')));
  const match = AMOUNT_UNIT_WITHIN.exec(all);
  const unit = match?.[1] ?? match?.[2];
  return unit === '万元' || unit === '亿元' || unit === '元' ? unit : null;
}

/** 任务名称 | 主要内容 | 完成情况 before the amounts: the first names the row. */
function namesColumn(view: GridView, row: number, first: number): number | null {
  const heads = view.visibleRow(row).filter((cell) => cell.col < first);
  return heads.find(({ words }) => NAMES_ROWS.test(words.core))?.col ?? null;
}

/** 项目资金(万元), merged down beside the block, or the words to the left of the row labels. */
function blockLabel(view: GridView, row: number, first: number): GridCell | null {
  const left = view.visibleRow(row).filter((cell) => cell.col < first && typeof cell.value === 'string');
  return (
    left.find((cell) => cell.span.bottom > cell.span.top) ??
    left.find((cell) => BLOCK_OF_FUNDS.test(cell.label)) ??
    null
  );
}

interface BlockStart {
  readonly columns: readonly MoneyColumn[];
  readonly first: number;
  readonly label: GridCell | null;
  /** The column under 任务名称, where more columns of words are beside it. */
  readonly names: number | null;
}

function fundRows(
  view: GridView,
  block: BlockStart,
  from: number,
  to: number,
  kinds: ReadonlyMap<number, RowKind>,
  bounded: boolean,
): { readonly rows: readonly FundRow[]; readonly reason: FormCell | null } {
  const amountColumns = block.columns.filter(({ key }) => AMOUNT_COLUMNS.includes(key));
  const found: { label: GridCell; cells: Partial<Record<FundColumn, FormCell>> }[] = [];
  let reason: FormCell | null = null;
  for (let row = from; row <= to; row += 1) {
    const kind = kinds.get(row);
    if (kind === 'indicatorHeader' || kind === 'title' || kind === 'fundHeader') break;
    if (!bounded && (kind === 'goals' || kind === 'projectName' || kind === 'closing')) break;
    if (numbersColumns(view.row(row)) || executionScoreIn(view.row(row))) continue;
    const told = executionReasonIn(view, row, block.first);
    if (told) {
      reason ??= told;
      continue;
    }
    if (sortsAnew(view.row(row)) || headsPoints(view.row(row))) break;
    // 总分 of the form below the block; but 合计 may be the total of the amounts.
    if (!bounded && kind === 'total' && !view.row(row).some((cell) => FUND_TOTAL.test(cell.words.core)))
      break;
    // A single row of amounts may have no label, only the label of the block beside it.
    const unlabelled =
      found.length === 0
        ? view
            .row(row)
            .find((cell) => amountColumns.some(({ header }) => header.col === cell.col) && cell.numeric)
        : undefined;
    const label = rowLabel(view, row, block) ?? (unlabelled ? (block.label ?? unlabelled) : null);
    if (!label) {
      if (!bounded && kind !== undefined) break;
      continue;
    }
    const cells: Partial<Record<FundColumn, FormCell>> = {};
    for (const { key, header } of block.columns) cells[key] = amountCell(view, row, header);
    const filled = amountColumns.some(({ key }) => {
      const cell = cells[key];
      return cell !== undefined && cell.row === row && cell.text !== '';
    });
    const fundWord = FUND_ROW.test(label.label) && label.text.length <= 40;
    if (!fundWord && !(filled && amountColumns.some(({ key }) => numberIn(cells[key] ?? null) !== null))) {
      if (bounded) continue;
      break;
    }
    found.push({ label, cells });
  }
  const names = found.map(({ label }) => label.words.core.replace(OF_WHICH, ''));
  const totalAt = fundTotalIndex(found, names);
  const kindsOfRows = sourceKinds(found, totalAt);
  const rows = found.map((entry, index): FundRow => ({ ...entry, kind: kindsOfRows[index] ?? 'source' }));
  return { rows, reason };
}

/** 按收入性质分： | 按支出性质分：: below, the same money is sorted in two ways beside each other, under no head. */
function sortsAnew(own: readonly GridCell[]): boolean {
  return own.filter(({ label }) => SORTED_BY.test(label)).length > 1;
}

/** 列次 | 1 | 2 | 3 …: the numbers of the columns, below their heads. */
function numbersColumns(own: readonly GridCell[]): boolean {
  if (COLUMN_NUMBERS_LABEL.test(own[0]?.label ?? '') && isCountRow(own)) return true;
  const numbers = flatMap(own, (cell) => numberIn(cell));
  const [first] = numbers;
  if (!first || numbers.length < 3 || !numbers.every((value, at) => value.minus(at).eq(first))) return false;
  // Without 列次 the numbers must begin at the first column: 10 | 11 | 12 may be amounts.
  const words = own.filter((cell) => !cell.numeric);
  return (
    words.some(({ label }) => COLUMN_NUMBERS_LABEL.test(label)) ||
    (first.lte(1) && words.every(({ label }) => !FUND_ROW.test(label)))
  );
}

function rowLabel(view: GridView, row: number, { first, label, names }: BlockStart): GridCell | null {
  const own = view
    .row(row)
    // 年度目标 | its text over the columns of amounts, in the row after them: the text is no label.
    .filter(
      (cell) => cell.right < first && cell !== label && typeof cell.value === 'string' && !cell.numeric,
    );
  const under = own.find(({ col }) => col === names);
  if (under) return under;
  // 基本支出 | 小计 over 人员经费: the sum is that of the name beside it.
  const named = FUND_SUBTOTAL.test(own.at(-1)?.words.core ?? '') ? own.at(-2) : null;
  return named ?? own.at(-1) ?? null;
}

/** The cell under a header; with unmerged filler columns, the one that is not blank. */
function amountCell(view: GridView, row: number, header: GridCell): GridCell {
  const cell = view.at(row, header.col);
  return cell.blank ? (filledCellIn(view, row, header.col + 1, header.span.right) ?? cell) : cell;
}
