import type { Decimal } from '../../../workbook/decimal';
import { sumOf } from '../../../workbook/decimal';
import type { FormCell, FundColumn, FundRowKind } from '../../form';
import { numberIn } from '../../cells/quantity';
import { flatMap } from '../../lists';

type FundCells = { readonly cells: Readonly<Partial<Record<FundColumn, FormCell>>> };

const NESTED_AMOUNTS: readonly FundColumn[] = ['initial', 'budget', 'executed'];
/** More rows than this are not a list of sources. */
const MOST_SOURCES = 12;

/**
 * Which rows are parts of a part, where the words do not decide it (其中：基本支出, 其中：人员经费, 公用经费, 项目支出): rows directly
 * below a source that add up to it in at least two columns, where the sources add up to the total. null when the
 * amounts prove no such reading.
 */
export function nestedBySums(rows: readonly FundCells[], totalAt: number): readonly FundRowKind[] | null {
  if (totalAt < 0 || rows.length > MOST_SOURCES) return null;
  const readings = flatMap(NESTED_AMOUNTS, (column) => {
    const amounts = rows.map(({ cells }) => numberIn(cells[column] ?? null));
    const kinds = readingOf(amounts, totalAt);
    return kinds ? kinds.join() : null;
  });
  const shared = readings.find((reading, index) => readings.indexOf(reading) < index);
  return shared === undefined
    ? null
    : shared.split(',').map((kind) => NESTING_KINDS.find((one) => one === kind) ?? 'source');
}

const NESTING_KINDS: readonly FundRowKind[] = ['total', 'source', 'nested'];

/** The reading of one column; only nested rows that are not all zero are a proof. */
function readingOf(amounts: readonly (Decimal | null)[], totalAt: number): readonly FundRowKind[] | null {
  const total = amounts[totalAt];
  const parts = amounts.filter((_, index) => index !== totalAt);
  const values = parts.filter((part): part is Decimal => part !== null);
  if (!total || values.length < parts.length) return null;
  const kinds = splitSources(values, total);
  return kinds?.includes('nested') ? [...kinds.slice(0, totalAt), 'total', ...kinds.slice(totalAt)] : null;
}

/**
 * Takes rows as sources, each with or without nested rows below it, until they add up to `rest`. Rows are nested
 * only where the sources alone do not add up to it: 财政拨款 and below it 一般公共预算 with the same amount.
 */
function splitSources(values: readonly Decimal[], rest: Decimal): readonly FundRowKind[] | null {
  const [source, ...others] = values;
  if (!source) return near(rest, 0) ? [] : null;
  for (let count = 0; count <= others.length; count += 1) {
    const nested = others.slice(0, count);
    const holds = count === 0 || (!source.isZero() && near(sumOf(nested).minus(source), count));
    const after = holds ? splitSources(others.slice(count), rest.minus(source)) : null;
    if (after) return ['source', ...nested.map(() => 'nested' as const), ...after];
  }
  return null;
}

/** Amounts in 万元 are rounded one by one. */
function near(difference: Decimal, count: number): boolean {
  return difference.abs().lte(0.005 * (count + 1));
}
