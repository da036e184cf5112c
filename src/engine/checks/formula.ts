import type { CellPosition } from '../../workbook/address';
import { contains, parseRange } from '../../workbook/address';
import type { FormCell } from '../form';
import type { Addend } from '../reading';
import type { Rect } from '../../workbook/snapshot';

/** What a simple sum adds up: `SUM(H14:H22)+H7`. */
export interface SumFormula {
  /** Areas in the order of the formula; a single cell is an area too. */
  readonly areas: readonly Rect[];
}

const FUNCTION = /^SUM\(([^()]*)\)$/i;

/** Splits at `+` outside brackets; null when a bracket is not closed. */
function terms(formula: string): readonly string[] | null {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < formula.length; index += 1) {
    const char = formula[index];
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
    if (depth < 0) return null;
    if (char === '+' && depth === 0) {
      found.push(formula.slice(start, index));
      start = index + 1;
    }
  }
  return depth === 0 ? [...found, formula.slice(start)] : null;
}

function termAreas(term: string): readonly Rect[] | null {
  const inside = FUNCTION.exec(term)?.[1];
  const references = inside === undefined ? [term] : inside.split(',');
  const areas = references.map((reference) => parseRange(reference.trim()));
  return areas.every((area) => area !== null) ? areas : null;
}

/**
 * Reads a formula that only adds cells of its own sheet; an outer ROUND(…, n) is ignored. null for everything else
 * (other functions, constants, other sheets), which is left to a person.
 */
export function readSumFormula(formula: string): SumFormula | null {
  const bare = formula.replace(/\s+/g, '').replace(/^[=+]+/, '');
  const rounded = /^ROUND\((.*),\d+\)$/i.exec(bare)?.[1] ?? bare;
  const parts = terms(rounded);
  if (!parts) return null;
  const areas = parts.map(termAreas);
  return areas.every((list) => list !== null) ? { areas: areas.flat() } : null;
}

/** How many times a sum counts a cell. */
export function timesCounted(formula: SumFormula, { row, col }: CellPosition): number {
  return formula.areas.filter((area) => contains(area, row, col)).length;
}

/** Cells that the formula of the total adds up; null when it has none or it is not a simple sum. */
export function summedCells(cell: FormCell, addends: readonly Addend[]): ReadonlySet<FormCell> | null {
  const formula = cell.formula === null ? null : readSumFormula(cell.formula);
  if (!formula) return null;
  // A formula without sheet names cannot refer to another sheet.
  const counted = addends.filter(
    (addend) => addend.cell.sheet === cell.sheet && timesCounted(formula, addend.cell) > 0,
  );
  return new Set(counted.map((addend) => addend.cell));
}
