import type { Decimal } from '../../../workbook/decimal';
import { sumOf } from '../../../workbook/decimal';
import { AMOUNT_COLUMNS, type FormCell, type FundColumn, type FundRowKind } from '../../form';
import { nestedBySums } from './nesting';
import type { GridCell } from '../sheet/cell';
import { numberIn } from '../../cells/quantity';
import {
  BEFORE_SOURCE,
  FUND_FRESH,
  FUND_LEVEL,
  FUND_NESTED,
  FUND_TOTAL,
  OF_WHICH,
} from '../../words/fund-rows';
import { ROW_NUMBER } from '../../words/numbering';

/** A row of the block before its parent is known. */
interface FoundRow {
  readonly label: GridCell;
  readonly cells: Readonly<Partial<Record<FundColumn, FormCell>>>;
}

/** Index of the total among the rows of a block; -1 when there is none. */
export function fundTotalIndex(rows: readonly FoundRow[], names: readonly string[]): number {
  const byWord = names.findIndex(
    (name, index) =>
      FUND_TOTAL.test(name.replace(ROW_NUMBER, '')) && !FUND_NESTED.test(rows[index]?.label.label ?? ''),
  );
  if (byWord >= 0) return byWord;
  if (rows.length === 1) return 0;
  const second = rows[1]?.label.label ?? '';
  return FUND_NESTED.test(second) && !FUND_NESTED.test(rows[0]?.label.label ?? '') ? 0 : -1;
}

/**
 * Which rows are parts of the total and which are parts of a part. The words decide; where they allow two
 * readings, the one whose sums are right in every column is used.
 */
export function sourceKinds(rows: readonly FoundRow[], totalAt: number): readonly FundRowKind[] {
  const reading = (
    nestedRow: (index: number, before: { source: boolean; nested: boolean; level: boolean }) => boolean,
  ): FundRowKind[] => {
    let before = { source: false, nested: false, level: false };
    return rows.map(({ label }, index) => {
      if (index === totalAt) return 'total';
      const nested = before.source && nestedRow(index, before);
      before = {
        source: true,
        nested,
        level: nested ? before.level : FUND_LEVEL.test(label.label.replace(OF_WHICH, '')),
      };
      return nested ? 'nested' : 'source';
    });
  };
  const label = (index: number): string => rows[index]?.label.label ?? '';
  const bare = (index: number): string => label(index).replace(BEFORE_SOURCE, '');
  const byWords = reading(
    (index, before) =>
      FUND_NESTED.test(label(index)) ||
      (before.nested && FUND_LEVEL.test(bare(index)) && !FUND_FRESH.test(bare(index))),
  );
  const flat = reading(() => false);
  const byLevel = reading(
    (index, before) => FUND_LEVEL.test(bare(index)) && !before.level && !FUND_FRESH.test(bare(index)),
  );
  return (
    [byWords, flat, byLevel].find((kinds) => ties(rows, kinds)) ?? nestedBySums(rows, totalAt) ?? byWords
  );
}

function ties(rows: readonly Pick<FoundRow, 'cells'>[], kinds: readonly FundRowKind[]): boolean {
  const at = kinds.indexOf('total');
  if (at < 0) return true;
  return AMOUNT_COLUMNS.every((key) => {
    const total = numberIn(rows[at]?.cells[key] ?? null);
    if (total === null) return true;
    const parts = rows
      .filter((_, index) => kinds[index] === 'source')
      .map(({ cells }) => numberIn(cells[key] ?? null))
      .filter((value): value is Decimal => value !== null);
    return (
      parts.length === 0 ||
      sumOf(parts)
        .minus(total)
        .abs()
        .lte(0.005 * (parts.length + 1))
    );
  });
}
