import { inspect } from '../../src/engine';
import { oneSheet } from './accounts/sheets';

export type Cells = readonly (string | number | null)[];

/** Findings of these codes on one form, as code, severity and cell. */
export function found(
  codes: RegExp,
  rows: readonly Cells[],
  merges: readonly string[] = [],
): readonly string[] {
  const { findings } = inspect(oneSheet(rows, merges));
  return findings
    .filter(({ code }) => codes.test(code))
    .map(({ code, severity, cell }) => `${code} ${severity} ${cell?.address ?? ''}`);
}
