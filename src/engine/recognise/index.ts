import type { Form, OtherSheet, Recognition } from '../form';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook';
import { Grid } from './grid';
import { readForm } from './form-reader';
import { isHeaderRow, readHeaders } from './header';
import { isTableForm, readTableForm } from './tables';
import { segments } from './segments';
import { otherSheet } from './others';
import { band, wholeSheet, type GridView } from './view';

export interface RecogniseOptions {
  /** Only these sheets (by index); absent = all that are not hidden. */
  readonly sheets?: readonly number[];
}

/** Finds every form in a workbook by its words and structure, never by fixed addresses. */
export function recognise(workbook: WorkbookSnapshot, options: RecogniseOptions = {}): Recognition {
  const forms: Form[] = [];
  const others: OtherSheet[] = [];
  workbook.sheets.forEach((sheet, index) => {
    if (options.sheets && !options.sheets.includes(index)) return;
    const found = sheet.visibility === 'visible' || options.sheets ? formsOf(sheet, index) : [];
    forms.push(...found);
    if (found.length === 0) others.push(otherSheet(sheet, index));
  });
  return { forms, others };
}

function formsOf(sheet: SheetSnapshot, index: number): readonly Form[] {
  const grid = new Grid(index, sheet);
  return views(grid).flatMap((view) =>
    segments(view)
      .map((segment) =>
        isTableForm(view, segment)
          ? readTableForm(view, segment, sheet.name)
          : readForm(view, segment, sheet.name),
      )
      .filter((form): form is Form => form !== null),
  );
}

/** The sheet, or its bands of columns when forms with their own 项目名称 stand side by side. */
function views(grid: Grid): readonly GridView[] {
  const whole = wholeSheet(grid);
  for (const row of whole.rows) {
    if (!isHeaderRow(whole, row)) continue;
    const [, second] = readHeaders(whole, row);
    if (!second) continue;
    const split = splitColumn(grid, second.left);
    if (split !== null) return [band(grid, 0, split - 1), band(grid, split, grid.right)];
  }
  return [whole];
}

/** The empty column left of the second table; null when nothing separates the two. */
function splitColumn(grid: Grid, second: number): number | null {
  for (let col = second - 1; col > second - 4 && col > 0; col -= 1) {
    const empty = grid.rows.every((row) => grid.at(row, col).blank && grid.mergeAt(row, col) === null);
    if (empty) return col + 1;
  }
  return null;
}
