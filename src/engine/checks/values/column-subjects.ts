import type { FormCell, Indicator } from '../../form';
import type { Filling, Row } from '../../reading';
import { flatMap } from '../../lists';

/** Cells of 年度指标值 or 实际完成值 that should be filled. */
export type ColumnSubject =
  | { readonly kind: 'row'; readonly row: Row; readonly cell: FormCell }
  /** Nothing is filled yet: one remark for the column. */
  | { readonly kind: 'column'; readonly cell: FormCell; readonly others: readonly FormCell[] };

/** Row by row, or the column as a whole where nothing is filled; rows that need no value are left out. */
export function columnSubjects(
  all: readonly Row[],
  filling: Filling,
  pick: (indicator: Indicator) => FormCell | null,
): readonly ColumnSubject[] {
  if (filling === 'none') return [];
  const rows = all.filter(({ valued }) => valued);
  if (filling === 'blank') {
    const [cell, ...others] = flatMap(rows, ({ indicator }) => pick(indicator) ?? []);
    return cell ? [{ kind: 'column', cell, others }] : [];
  }
  return flatMap(rows, (row): ColumnSubject[] => {
    const cell = pick(row.indicator);
    return cell ? [{ kind: 'row', row, cell }] : [];
  });
}
