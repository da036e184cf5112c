import type { CellSnapshot, Rect } from '../../workbook/snapshot';
import { addressOf } from '../../workbook/address';
import { LONGEST_FORMULA } from '../source';
import type { XmlScanner } from '../xml/scan';
import { AreaSweep, parseArea } from './areas';
import { formulaShifter } from './shared-formula';
import { readableFormula } from './value';

interface Shared {
  readonly row: number;
  readonly col: number;
  readonly length: number;
  /** Its text for another cell. */
  readonly at: (rows: number, cols: number) => string;
}

/** Placeholder for a shared formula whose first cell has not been read yet. */
const PENDING = '\u0000';

/** Reads the `<f>` elements of one sheet: shared formulas are expanded, array areas remembered. */
export class FormulaReader {
  /** @param count receives how long each formula is */
  constructor(private readonly count: (characters: number) => void) {}

  /** Areas with more than one cell that one formula or data table fills. */
  readonly arrays: Rect[] = [];
  /** Addresses of the cells that hold the text of a shared formula. */
  readonly masters = new Set<string>();
  private readonly arrayFormulas = new Map<Rect, string>();
  private readonly shared = new Map<string, Shared>();
  private readonly pending = new Map<string, string>();

  /** At the start tag of `<f>`: the cell's formula without `=`; undefined when it has none. */
  read(scan: XmlScanner, row: number, col: number): string | undefined {
    const kind = scan.attribute('t');
    const range = scan.attribute('ref');
    const index = scan.attribute('si');
    const table =
      kind === 'dataTable' ? `TABLE(${scan.attribute('r1') ?? ''},${scan.attribute('r2') ?? ''})` : null;
    const text = table ?? cutFormula(readableFormula(scan.elementText().trim()));
    this.count(text.length);
    if (kind === 'shared' && index !== null) return this.readShared(index, text, row, col);
    if (kind === 'array' || kind === 'dataTable') this.remember(range, text);
    return text === '' ? undefined : text;
  }

  /** Gives late shared formulas their text, and cells inside an array area the area's formula. */
  complete(cells: readonly CellSnapshot[]): readonly CellSnapshot[] {
    if (this.pending.size === 0 && this.arrays.length === 0) return cells;
    const areas = new AreaSweep(this.arrays);
    return cells.flatMap((cell): CellSnapshot[] => {
      if (cell.formula === PENDING) return this.completed(cell);
      if (cell.formula !== undefined) return [cell];
      const area = areas.at(cell.row, cell.col);
      const formula = area && this.arrayFormulas.get(area);
      return formula === undefined || formula === null ? [cell] : [{ ...cell, formula }];
    });
  }

  private readShared(index: string, text: string, row: number, col: number): string {
    if (text !== '') {
      this.shared.set(index, { row, col, length: text.length, at: formulaShifter(text) });
      this.masters.add(addressOf(row, col));
      return text;
    }
    const master = this.shared.get(index);
    if (master) return this.shifted(master, row, col);
    this.pending.set(addressOf(row, col), index);
    return PENDING;
  }

  private shifted({ length, at, row: top, col: left }: Shared, row: number, col: number): string {
    this.count(length);
    return cutFormula(at(row - top, col - left));
  }

  private completed({ row, col, value, format }: CellSnapshot): CellSnapshot[] {
    const master = this.shared.get(this.pending.get(addressOf(row, col)) ?? '');
    const look = format === undefined ? {} : { format };
    if (master) return [{ row, col, value, formula: this.shifted(master, row, col), ...look }];
    // A shared formula without a text anywhere: only the value is known.
    return value === null ? [] : [{ row, col, value, ...look }];
  }

  private remember(range: string | null, formula: string): void {
    const rect = range === null ? null : parseArea(range);
    if (rect === null || (rect.top === rect.bottom && rect.left === rect.right)) return;
    this.arrays.push(rect);
    this.arrayFormulas.set(rect, formula);
  }
}

/** A formula longer than Excel allows is cut, and marked so that the rest is not calculated. */
function cutFormula(formula: string): string {
  return formula.length > LONGEST_FORMULA ? `${formula.slice(0, LONGEST_FORMULA)}…` : formula;
}
