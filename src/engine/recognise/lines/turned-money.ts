import type { FundColumn } from '../../form';
import { FUND_ROW, FUND_TOTAL } from '../../words/fund-rows';
import type { GridCell } from '../sheet/cell';
import type { GridView } from '../sheet/view';

/** One row of a turned block: 预算数, 支出数 or 执行率 of every source; or a head beside the sources: 执行率. */
export interface TurnedRow {
  readonly key: FundColumn;
  readonly header: GridCell;
}

/** The heads of money that is turned, and the rows below them. */
export interface TurnedHead {
  readonly sources: readonly GridCell[];
  readonly measures: readonly TurnedRow[];
  /** 执行率 as a head to the right of the sources: the rate of the total. */
  readonly rate: GridCell | null;
}

const FEWEST_SOURCES = 2;

/**
 * 资金情况 | 合计 | 财政拨款 | 其他资金 above 预算数, 支出数, 执行率: the sources are the heads, and each row is an amount of all
 * of them. null where the row is no such head.
 */
export function turnedHead(view: GridView, row: number): TurnedHead | null {
  const own = view.row(row);
  if (!own.some(({ words }) => FUND_TOTAL.test(words.core))) return null;
  const above = own.filter(({ value, col }) => typeof value === 'string' && view.at(row + 1, col).numeric);
  const sources = above.filter(
    ({ words: { fund, core } }) => fund === null || fund === 'carryover' || FUND_TOTAL.test(core),
  );
  const [first] = sources;
  const known = sources.filter(({ words }) => FUND_ROW.test(words.core));
  const total = known.some(({ words }) => FUND_TOTAL.test(words.core));
  if (!first || !total || known.length < FEWEST_SOURCES) return null;
  const measures = measuresBelow(view, row + 1, first.col);
  const has = (...keys: readonly FundColumn[]): boolean => measures.some(({ key }) => keys.includes(key));
  const rate = has('rate') ? undefined : above.find(({ words }) => words.fund === 'rate');
  return has('executed') && has('budget', 'initial') ? { sources, measures, rate: rate ?? null } : null;
}

function measuresBelow(view: GridView, from: number, first: number): readonly TurnedRow[] {
  const found: TurnedRow[] = [];
  for (let row = from; row <= view.bottom; row += 1) {
    const header = view.row(row).findLast(({ col, value }) => col < first && typeof value === 'string');
    const key = header?.words.fund;
    if (!header || !key || key === 'ignored' || key === 'reason' || !view.at(row, first).numeric) break;
    if (!found.some((one) => one.key === key)) found.push({ key, header });
  }
  return found;
}
