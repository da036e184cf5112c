import type { FormCell, Indicator } from '../../form';
import { isMostlyBlank, type ColumnFilling, type RowReading } from '../../reading';
import { flatMap } from '../../lists';

/** Cells of 年度指标值 or 实际完成值 that should be filled. */
export type ColumnSubject =
  | { readonly kind: 'row'; readonly row: RowReading; readonly cell: FormCell }
  /** None or almost none are filled in yet: one finding for the column. */
  | { readonly kind: 'column'; readonly cell: FormCell; readonly others: readonly FormCell[] };

/** Row by row, or the whole column where almost nothing is filled in; rows that need no value are left out. */
export function columnSubjects(
  all: readonly RowReading[],
  filling: ColumnFilling,
  pick: (indicator: Indicator) => FormCell | null,
): readonly ColumnSubject[] {
  if (filling === 'none') return [];
  const rows = all.filter(({ valued }) => valued);
  const cells = flatMap(rows, ({ indicator }) => pick(indicator));
  if (filling === 'blank' || isMostlyBlank(cells)) {
    const [cell, ...others] = cells.filter(({ text }) => filling === 'blank' || text.trim() === '');
    return cell ? [{ kind: 'column', cell, others }] : [];
  }
  return flatMap(rows, (row): ColumnSubject | null => {
    const cell = pick(row.indicator);
    return cell ? { kind: 'row', row, cell } : null;
  });
}
