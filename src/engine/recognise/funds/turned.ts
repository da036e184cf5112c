import { unscored, type FundBlock, type FundColumn, type FundRow } from '../../form';
import { FUND_ROW, FUND_TOTAL, OF_WHICH } from '../../words/fund-rows';
import type { GridCell } from '../sheet/cell';
import type { GridView } from '../sheet/view';
import { statedUnit, type FundReading } from './funds';
import { fundTotalIndex, sourceKinds } from './kinds';

/** One row of a turned block: 预算数, 支出数 or 执行率 of every source. */
interface Measure {
  readonly key: FundColumn;
  readonly header: GridCell;
}

const FEWEST_SOURCES = 2;

/**
 * 资金情况 | 合计 | 财政拨款 | 其他资金 above 预算数, 支出数, 执行率: the sources are the heads, and each row is an amount of all
 * of them. null where there is no such block in the rows `from`…`to`.
 */
export function readTurnedFunds(view: GridView, from: number, to: number): FundReading | null {
  for (let row = from; row < to; row += 1) {
    const sources = sourcesIn(view, row);
    const [first] = sources;
    if (!first || sources.length < FEWEST_SOURCES) continue;
    const measures = measuresBelow(view, row + 1, to, first.col);
    const has = (...keys: readonly FundColumn[]): boolean => measures.some(({ key }) => keys.includes(key));
    if (has('executed') && has('budget', 'initial')) return turned(view, row, sources, measures);
  }
  return null;
}

/** The heads that name a source of money above an amount, if one of them is the total. */
function sourcesIn(view: GridView, row: number): readonly GridCell[] {
  const named = view
    .row(row)
    .filter(
      ({ value, words, col }) =>
        typeof value === 'string' && FUND_ROW.test(words.core) && view.at(row + 1, col).numeric,
    );
  return named.some(({ words }) => FUND_TOTAL.test(words.core)) ? named : [];
}

function measuresBelow(view: GridView, from: number, to: number, first: number): readonly Measure[] {
  const found: Measure[] = [];
  for (let row = from; row <= to; row += 1) {
    const header = view.row(row).findLast(({ col, value }) => col < first && typeof value === 'string');
    const key = header?.words.fund;
    if (!header || !key || key === 'ignored' || key === 'reason' || !view.at(row, first).numeric) break;
    if (!found.some((one) => one.key === key)) found.push({ key, header });
  }
  return found;
}

function turned(
  view: GridView,
  row: number,
  sources: readonly GridCell[],
  measures: readonly Measure[],
): FundReading | null {
  const found = sources.map((label) => ({
    label,
    cells: Object.fromEntries(measures.map(({ key, header }) => [key, view.at(header.row, label.col)])),
  }));
  const totalAt = fundTotalIndex(
    found,
    sources.map(({ words }) => words.core.replace(OF_WHICH, '')),
  );
  const kinds = sourceKinds(found, totalAt);
  const rows = found.map((one, index): FundRow => ({ ...one, kind: kinds[index] ?? 'source' }));
  const { budget, initial, executed = null, rate = null } = rows[totalAt]?.cells ?? {};
  const amounts = unscored(budget ?? initial ?? null, executed);
  if (!amounts) return null;
  const label = view.visibleRow(row).find(({ col }) => col < (sources[0]?.col ?? 0)) ?? null;
  const unit = statedUnit(view.row(row).map(({ text }) => text));
  const block: FundBlock = { label, columns: measures, rows, unit };
  const bottom = Math.max(...measures.map(({ header }) => header.row));
  return { block, execution: { ...amounts, rate }, bottom };
}
