import { addressOf } from '../../workbook/address';
import type { CellAt } from '../../workbook/edit';
import type { CellSnapshot, CellValue, WorkbookSnapshot } from '../../workbook/snapshot';
import { isCellError } from '../../workbook/snapshot';
import { normalised, sameInSheet } from './values';

/** What a cell holds, as plain data. */
export interface CellContent {
  readonly cell: CellAt;
  readonly value: CellValue;
  /** Without `=`; null = a plain value. */
  readonly formula: string | null;
  readonly format: string;
}

/** A cell that holds something else than in the file. */
export interface LiveCellChange extends CellContent {
  /** What the file holds there, with all digits. */
  readonly old: CellValue;
  /** The number format to be written; null = that of the file stays. */
  readonly newFormat: string | null;
}

/** How the live workbook differs from the file it was read from. */
export interface LiveChanges {
  /** Cells with another value, formula or number format than in the file. */
  readonly cells: readonly LiveCellChange[];
  /** Formulas of the file whose result has changed; their text is unchanged. */
  readonly recalculated: readonly CellContent[];
  /** Names of sheets added since. */
  readonly addedSheets: readonly string[];
}

/** Compares cell by cell. Sheets are matched by position: they cannot be moved or renamed here. */
export function changesBetween(original: WorkbookSnapshot, live: WorkbookSnapshot): LiveChanges {
  const cells: LiveCellChange[] = [];
  const recalculated: CellContent[] = [];
  original.sheets.forEach((sheet, index) => {
    const now = live.sheets[index];
    if (!now) return;
    const before = byPosition(sheet.cells);
    const after = byPosition(now.cells);
    for (const key of new Set([...before.keys(), ...after.keys()])) {
      const a = before.get(key);
      const b = after.get(key);
      const at = b ?? a;
      if (!at) continue;
      const cell: CellAt = { sheet: index, sheetName: sheet.name, address: addressOf(at.row, at.col) };
      if (isChanged(a, b))
        cells.push({ ...contentOf(cell, b), old: a?.value ?? null, newFormat: newFormat(a, b) });
      else if (b?.formula !== undefined && !sameInSheet(a?.value ?? null, b.value)) {
        recalculated.push(contentOf(cell, b));
      }
    }
  });
  return {
    cells,
    recalculated,
    addedSheets: live.sheets.slice(original.sheets.length).map(({ name }) => name),
  };
}

function isChanged(a: CellSnapshot | undefined, b: CellSnapshot | undefined): boolean {
  if (formulaText(a) !== formulaText(b)) return true;
  // A blank cell has no entry in a snapshot, so its number format is not known on either side.
  if (a && b && (a.format ?? 'General') !== (b.format ?? 'General')) return true;
  return b?.formula === undefined && !sameInSheet(a?.value ?? null, b?.value ?? null);
}

/** A cell that was emptied keeps its format in the file. */
function newFormat(a: CellSnapshot | undefined, b: CellSnapshot | undefined): string | null {
  const format = b?.format ?? 'General';
  return b && format !== (a?.format ?? 'General') ? format : null;
}

/** Univer writes formulas back without the prefixes of the file format. */
function formulaText(cell: CellSnapshot | undefined): string | null {
  return cell?.formula === undefined ? null : cell.formula.replace(/_xlfn\.(?:_xlws\.)?/g, '');
}

function contentOf(cell: CellAt, held: CellSnapshot | undefined): CellContent {
  return {
    cell,
    value: normalised(held?.value ?? null),
    formula: held?.formula ?? null,
    format: held?.format ?? 'General',
  };
}

function byPosition(cells: readonly CellSnapshot[]): Map<number, CellSnapshot> {
  return new Map(cells.map((cell) => [cell.row * 16_384 + cell.col, cell]));
}

/** Value of a cell as an edit can carry it: errors and truth values become their text. */
export function editableValue(value: CellValue): string | number | null {
  if (value === null || typeof value === 'number' || typeof value === 'string') return value;
  if (isCellError(value)) return value.error;
  return value ? 'TRUE' : 'FALSE';
}
