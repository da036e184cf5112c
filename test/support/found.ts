import { inspect } from '../../src/engine';
import { sheetOf, workbookOf } from './accounts/sheets';

export type Cells = readonly (string | number | null)[];

/** Findings of these codes on one form, as code, severity and cell. */
export function found(
  codes: RegExp,
  rows: readonly Cells[],
  merges: readonly string[] = [],
): readonly string[] {
  const sheet = sheetOf(
    '自评表',
    rows.map((row) => [...row]),
    merges,
  );
  const { findings } = inspect(workbookOf([sheet], '自评.xlsx'));
  return findings
    .filter(({ code }) => codes.test(code))
    .map(({ code, severity, cell }) => `${code} ${severity} ${cell?.address ?? ''}`);
}
