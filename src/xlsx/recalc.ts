import { addressOf, parseAddress } from '../workbook/address';
import { Decimal, decimalOf } from '../workbook/decimal';
import type { Edit } from '../workbook/edit';
import {
  isCellError,
  type CellSnapshot,
  type CellValue,
  type Rect,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../workbook/snapshot';
import { evaluate, NotCalculable, type FormulaValue } from './formula/evaluate';
import { parseFormula } from './formula/parse';
import type { CachedValue } from './patch/types';

/**
 * Results of formulas after edits, for formulas that depend on an edited cell and that this small calculator
 * can calculate (sums, the four operations, ROUND, IF and a few more). The others are left out: what is
 * stored for them stays until the workbook is opened and calculated.
 */
export function recalculate(workbook: WorkbookSnapshot, edits: readonly Edit[]): readonly CachedValue[] {
  const calculation = new Calculation(workbook, edits);
  return workbook.sheets.flatMap((sheet, index) =>
    sheet.cells.flatMap((cell): CachedValue[] => {
      if (cell.formula === undefined) return [];
      const result = calculation.result(sheet.name, cell.row, cell.col);
      if (result === null || !result.touched) return [];
      const value = stored(result.value);
      const at = { sheet: index, sheetName: sheet.name, address: addressOf(cell.row, cell.col) };
      return sameStored(value, cell.value) ? [] : [{ cell: at, value }];
    }),
  );
}

/** No workbook of this field needs a tenth of it. */
const MOST_STEPS = 2_000_000;

interface Result {
  readonly value: FormulaValue;
  /** The cell is edited, or calculated from an edited cell. */
  readonly touched: boolean;
}

interface SheetCells {
  readonly sheet: SheetSnapshot;
  /** Row → column → cell. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, CellSnapshot>>;
  readonly edited: ReadonlyMap<number, ReadonlyMap<number, CellValue>>;
}

class Calculation {
  private readonly sheets: ReadonlyMap<string, SheetCells>;
  /** Cells looked up so far: sums that overlap a thousand times are left to Excel. */
  private steps = 0;
  /** null = being calculated (a circular reference) or not calculable. */
  private readonly results = new Map<string, Result | null>();

  constructor(workbook: WorkbookSnapshot, edits: readonly Edit[]) {
    this.sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, indexed(sheet, edits)]));
  }

  /** Value of a cell after the edits; null = unknown. */
  result(sheetName: string, row: number, col: number): Result | null {
    const sheet = this.sheets.get(sheetName);
    if (sheet === undefined) return null;
    const edited = sheet.edited.get(row)?.get(col);
    if (edited !== undefined) return { value: formulaValueOf(edited), touched: true };
    const cell = sheet.rows.get(row)?.get(col);
    if (cell?.formula === undefined) return { value: formulaValueOf(cell?.value ?? null), touched: false };
    const key = `${sheetName}!${addressOf(row, col)}`;
    const known = this.results.get(key);
    if (known !== undefined) return known;
    this.results.set(key, null);
    const result = this.calculate(sheetName, cell.formula);
    this.results.set(key, result);
    return result;
  }

  private calculate(own: string, formula: string): Result | null {
    let touched = false;
    const take = (sheet: string, row: number, col: number): FormulaValue => {
      const result = this.result(sheet, row, col);
      if (result === null) throw new NotCalculable();
      touched ||= result.touched;
      return result.value;
    };
    try {
      const expression = parseFormula(formula);
      if (expression === null) return null;
      const value = evaluate(expression, {
        cell: (sheet, row, col) => take(sheet ?? own, row, col),
        area: (sheet, area) =>
          this.occupied(sheet ?? own, area).map(([row, col]) => take(sheet ?? own, row, col)),
      });
      return { value, touched };
    } catch (error) {
      // A chain of formulas or brackets too deep for the call stack is left to Excel as well.
      if (error instanceof NotCalculable || error instanceof RangeError) return null;
      throw error;
    }
  }

  private take(steps: number): void {
    this.steps += steps;
    if (this.steps > MOST_STEPS) throw new NotCalculable();
  }

  /** Places in an area that hold something or were edited (also when emptied). */
  private occupied(sheetName: string, area: Rect): readonly (readonly [number, number])[] {
    const sheet = this.sheets.get(sheetName);
    if (sheet === undefined) throw new NotCalculable();
    const places = new Map<string, readonly [number, number]>();
    for (const lines of [sheet.rows, sheet.edited]) {
      this.take(Math.min(area.bottom - area.top + 1, lines.size));
      for (const row of rowsIn(lines, area)) {
        this.take(lines.get(row)?.size ?? 0);
        for (const col of lines.get(row)?.keys() ?? []) {
          if (col >= area.left && col <= area.right) places.set(`${row},${col}`, [row, col]);
        }
      }
    }
    return [...places.values()];
  }
}

/** Existing rows of an area; for tall areas (whole columns) the rows of the sheet are searched. */
function rowsIn(lines: ReadonlyMap<number, unknown>, { top, bottom }: Rect): readonly number[] {
  if (bottom - top > lines.size) return [...lines.keys()].filter((row) => row >= top && row <= bottom);
  return Array.from({ length: bottom - top + 1 }, (_, i) => top + i).filter((row) => lines.has(row));
}

function indexed(sheet: SheetSnapshot, edits: readonly Edit[]): SheetCells {
  const rows = new Map<number, Map<number, CellSnapshot>>();
  const edited = new Map<number, Map<number, CellValue>>();
  for (const cell of sheet.cells) lineAt(rows, cell.row).set(cell.col, cell);
  for (const edit of edits) {
    const at = edit.cell.sheetName === sheet.name ? parseAddress(edit.cell.address) : null;
    if (at) lineAt(edited, at.row).set(at.col, edit.value);
  }
  return { sheet, rows, edited };
}

function lineAt<T>(lines: Map<number, Map<number, T>>, row: number): Map<number, T> {
  const line = lines.get(row) ?? new Map<number, T>();
  lines.set(row, line);
  return line;
}

function formulaValueOf(value: CellValue): FormulaValue {
  return typeof value === 'number' ? decimalOf(value) : value;
}

function stored(value: FormulaValue): CellValue {
  return value instanceof Decimal ? value.toNumber() : value === null ? 0 : value;
}

/** Is the stored result right already? Files contain noise of binary floats after the 15th digit. */
function sameStored(fresh: CellValue, old: CellValue): boolean {
  if (typeof fresh === 'number' && typeof old === 'number') return decimalOf(fresh).eq(decimalOf(old));
  if (isCellError(fresh) && isCellError(old)) return fresh.error === old.error;
  return fresh === old;
}
