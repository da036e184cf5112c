import { decimalText } from '../../workbook/decimal';
import type { ExpectedScore, ScoredInspection } from '../finding';
import type { FormCell, RateRow } from '../form';

export interface JsonIndicator {
  /** Row number of the sheet, from 1. */
  readonly row: number;
  readonly level1: string | null;
  readonly level2: string | null;
  readonly name: string;
  readonly target: string | null;
  readonly actual: string | null;
  readonly weight: string | null;
  readonly score: string | null;
  readonly reason: string | null;
  /** Decimal string; null when only a person can decide. */
  readonly expectedScore: string | null;
  /**
   * true when the row is the execution rate: its weight and score are those of `execution` and are not added
   * again.
   */
  readonly execution: boolean;
}

/** null where the form has no such cell. */
export const address = (cell: FormCell | null): string | null => cell?.address ?? null;

/** Decimal string; null when only a person can decide. */
export function expectedText(expected: ExpectedScore | null | undefined): string | null {
  return expected?.kind === 'score' ? decimalText(expected.value) : null;
}

/** Rows with an indicator, including the execution rate where it is one of the rows. */
export function indicatorsIn({
  form,
  expectedScores,
  expectedExecution,
}: ScoredInspection): readonly JsonIndicator[] {
  const { indicators, rateRow } = form;
  const listed = indicators.map((indicator) =>
    jsonIndicator(indicator, expectedText(expectedScores[indicator.index]), indicator === rateRow),
  );
  if (rateRow === null || listed.some(({ execution }) => execution)) return listed;
  const own = jsonIndicator(rateRow, expectedText(expectedExecution), true);
  const at = listed.findIndex(({ row }) => row > own.row);
  return at < 0 ? [...listed, own] : [...listed.slice(0, at), own, ...listed.slice(at)];
}

function jsonIndicator(row: RateRow, expectedScore: string | null, execution: boolean): JsonIndicator {
  return {
    row: row.row + 1,
    level1: address(row.level1),
    level2: address(row.level2),
    name: row.name.address,
    target: address(row.target),
    actual: address(row.actual),
    weight: address(row.weight),
    score: address(row.score),
    reason: address(row.reason),
    expectedScore,
    execution,
  };
}
