import { type FundBlock, type FundRow } from '../../form';
import { FUND_TOTAL, OF_WHICH } from '../../words/fund-rows';
import { turnedHead } from '../lines/turned-money';
import type { GridView } from '../sheet/view';
import { executionOfPairs } from './execution-pairs';
import { statedUnit, type FundReading } from './funds';
import { fundTotalIndex, sourceKinds } from './kinds';

/** Reads money whose sources are the heads in `row` (`lines/turned-money.ts`); null where they are not. */
export function readTurnedFunds(view: GridView, row: number): FundReading | null {
  const head = turnedHead(view, row);
  if (!head) return null;
  const { sources, measures, rate } = head;
  const top = measures[0]?.header.row ?? row;
  const found = sources.map((label) => ({
    label,
    cells: Object.fromEntries([
      ...measures.map(({ key, header }) => [key, view.at(header.row, label.col)]),
      ...(rate && FUND_TOTAL.test(label.words.core) ? [['rate', view.at(top, rate.col)]] : []),
    ]),
  }));
  const totalAt = fundTotalIndex(
    found,
    sources.map(({ words }) => words.core.replace(OF_WHICH, '')),
  );
  const kinds = sourceKinds(found, totalAt);
  const rows = found.map((one, index): FundRow => ({ ...one, kind: kinds[index] ?? 'source' }));
  const total = sources[totalAt];
  if (!total) return null;
  const label = view.visibleRow(row).find(({ col }) => col < (sources[0]?.col ?? 0)) ?? null;
  const unit = statedUnit(view.row(row).map(({ text }) => text));
  const columns = [...measures, ...(rate ? [{ key: 'rate', header: rate } as const] : [])];
  const block: FundBlock = { label, columns, rows, unit };
  const bottom = Math.max(...measures.map(({ header }) => header.row));
  const amounts = new Map(
    measures.map(({ key, header }) => [key, { label: header, value: view.at(header.row, total.col) }]),
  );
  return { block, execution: executionOfPairs(view, amounts, row + 1, bottom), bottom };
}
