import type { FormCell } from '../../form';
import type { GridCell } from '../sheet/cell';
import { isNumberedProject, rowKind } from '../lines/rows';
import type { GridView } from '../sheet/view';
import { AMOUNT_UNIT_LABEL } from '../../words/amounts';
import {
  BARE_YEAR,
  FILLING,
  MAY_NAME_YEAR,
  YEAR,
  YEAR_ALONE,
  YEAR_BEHIND,
  YEAR_DIGITS,
  YEAR_IN_CHINESE,
  YEAR_LABEL,
  YEAR_LABEL_ALONE,
  YEAR_OF_PERIOD,
} from '../../words/years';

/**
 * The year of the form: from the title, else from the rows between title and first block, else from a heading
 * above several forms.
 */
export function readYear(
  view: GridView,
  title: GridCell | null,
  from: number,
  to: number,
): { cell: FormCell; value: number } | null {
  const found = (cell: GridCell): { cell: FormCell; value: number } | null => {
    const written =
      YEAR.exec(cell.label) ??
      YEAR_OF_PERIOD.exec(cell.label) ??
      (cell.row <= (title?.row ?? from) + 2 ? BARE_YEAR.exec(cell.label) : null);
    const value = written ? Number(written[1]) : yearInChinese(cell.label);
    return value === null ? null : { cell, value };
  };
  const inTitle = title ? found(title) : null;
  if (inTitle) return inTitle;
  for (let row = from; row <= to; row += 1) {
    // 2021年 | 2022年 are the heads of columns of several years.
    const years = new Set(view.row(row).flatMap(({ label }) => YEAR_ALONE.exec(label)?.[1] ?? []));
    if (years.size > 1) continue;
    for (const [at, cell] of view.row(row).entries()) {
      const before = view.row(row)[at - 1];
      // 填报日期 | 2025年1月16日.
      if (before?.words.field === 'fillingDate') continue;
      const named = YEAR_BEHIND.exec(cell.label);
      if (named && (cell.text.length <= 60 || YEAR_LABEL.test(cell.label)))
        return { cell, value: Number(named[1]) };
      // 预算年度 | 2023.
      const alone = before && YEAR_LABEL_ALONE.test(before.label) ? BARE_YEAR.exec(cell.label) : null;
      if (alone) return { cell, value: Number(alone[1]) };
      if (cell.text.length > 60 || FILLING.test(cell.label)) continue;
      const year = MAY_NAME_YEAR.test(cell.label) ? found(cell) : null;
      if (year) return year;
    }
  }
  const above = [...headingOver(view, from), ...titleAbove(view, from)];
  return above.flatMap((cell) => found(cell) ?? [])[0] ?? null;
}

/** 二〇一九年: 2019. */
function yearInChinese(label: string): number | null {
  const found = YEAR_IN_CHINESE.exec(label);
  if (!found) return null;
  const digits = found.slice(1).map((digit) => Math.max(YEAR_DIGITS.indexOf(digit), 0));
  return Number(`2${digits.join('')}`);
}

/**
 * One title above several forms that each begin with the name of a project, and the year directly below the title.
 */
function titleAbove(view: GridView, top: number): readonly GridCell[] {
  // 单位：万元 may be above the name.
  const named = [top, top + 1].some((at) => rowKind(view, at) === 'projectName');
  if (!named && !isNumberedProject(view.row(top)[0]?.label ?? '')) return [];
  const row = view.rows.findLast((at) => at < top && rowKind(view, at) === 'title');
  if (row === undefined) return [];
  const below = view.row(row + 1);
  return [...view.row(row).slice(0, 1), ...(below.length === 1 ? below : [])];
}

/** Headings above forms that are side by side: they begin in the columns of the first form. */
function headingOver(view: GridView, top: number): readonly GridCell[] {
  if (view.left === 0) return [];
  return Array.from({ length: top + 1 }, (_, row) => row).flatMap((row) => {
    const cells = Array.from({ length: view.left }, (_, col) => view.at(row, col));
    const first = cells.find((cell) => !cell.blank);
    // The form itself has only 单位：万元 in this row.
    return first && view.row(row).every(({ label }) => AMOUNT_UNIT_LABEL.test(label)) ? [first] : [];
  });
}
