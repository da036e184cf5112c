import type { CellSnapshot, Rect, SheetVisibility } from '../../workbook/snapshot';
import type { Block } from './blocks';
import { excelValue, formulaOf, isGeneral } from './values';
import { own } from '../../workbook/own';

/** Contents of a block as Excel sent them, rows × columns. */
export interface BlockContents {
  readonly block: Block;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
}

/** Cells of a block that hold something, in row-major order. */
export function blockCells({ block, values, formulas, formats }: BlockContents): CellSnapshot[] {
  const cells: CellSnapshot[] = [];
  for (let row = 0; row < block.rows; row += 1) {
    for (let col = 0; col < block.cols; col += 1) {
      const raw = values[row]?.[col];
      const formula = formulaOf(formulas[row]?.[col], raw);
      const value = formula !== null && raw === '' ? '' : excelValue(raw);
      if (value === null && formula === null) continue;
      const format = formats[row]?.[col];
      cells.push({
        row: block.top + row,
        col: block.left + col,
        value,
        ...(formula === null ? {} : { formula }),
        ...(typeof format === 'string' && !isGeneral(format) ? { format } : {}),
      });
    }
  }
  return cells;
}

/** Indexes of the lines that are marked in `flags`, counted from `first`. */
export function marked(flags: readonly boolean[], first: number): number[] {
  return flags.flatMap((flag, index) => (flag ? [first + index] : []));
}

/** Rectangles of the cells that may be edited, from rows of flags; equal rows are joined. */
export function unlockedAreas(locked: readonly (readonly boolean[])[], block: Block): Rect[] {
  const open: Rect[] = [];
  const done: Rect[] = [];
  locked.forEach((flags, index) => {
    const row = block.top + index;
    for (const { left, right } of runs(flags, block.left)) {
      const above = open.findIndex(
        (rect) => rect.bottom === row - 1 && rect.left === left && rect.right === right,
      );
      const [rect] = above >= 0 ? open.splice(above, 1) : [];
      open.push(rect ? { ...rect, bottom: row } : { top: row, left, bottom: row, right });
    }
    for (let i = open.length - 1; i >= 0; i -= 1) {
      const rect = open[i];
      if (rect && rect.bottom < row) done.push(...open.splice(i, 1));
    }
  });
  return [...done, ...open].sort((a, b) => a.top - b.top || a.left - b.left);
}

/** Runs of cells that are not locked. */
function runs(locked: readonly boolean[], first: number): { left: number; right: number }[] {
  const found: { left: number; right: number }[] = [];
  locked.forEach((flag, index) => {
    if (flag) return;
    const col = first + index;
    const last = found.at(-1);
    if (last?.right === col - 1) last.right = col;
    else found.push({ left: col, right: col });
  });
  return found;
}

const VISIBILITY: Readonly<Record<string, SheetVisibility>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

export function visibilityOf(value: string): SheetVisibility {
  return own(VISIBILITY, value) ?? 'visible';
}
