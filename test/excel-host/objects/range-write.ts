import { isJsonArray, type Json } from '../json';
import { cellsOf, columnsOf, rowsOf } from '../model/area';
import { canCalculate } from '../model/calculate';
import { readEntry } from '../model/entry';
import type { SheetModel } from '../model/sheet';
import { RichApiError } from './errors';
import type { RangeRef } from './range';

const MISMATCH =
  'The number of rows or columns in the input array does not match the size or dimensions of the range.';

/** One value for all cells, or rows × columns of exactly the range's shape. */
function spread(ref: RangeRef, input: Json): (row: number, col: number) => Json {
  if (!isJsonArray(input)) return () => input;
  const { rect } = ref;
  const rows = input.map((row) => (isJsonArray(row) ? row : null));
  const fits = rows.length === rowsOf(rect) && rows.every((row) => row?.length === columnsOf(rect));
  if (!fits) throw new RichApiError('InvalidArgument', MISMATCH);
  return (row, col) => rows[row - rect.top]?.[col - rect.left] ?? null;
}

function eachCell({ rect }: RangeRef, visit: (row: number, col: number) => void): void {
  if (cellsOf(rect) > 1_000_000)
    throw new RichApiError('InvalidArgument', 'The range is too large to be written at once.');
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    for (let col = rect.left; col <= rect.right; col += 1) visit(row, col);
  }
}

/** Setting `values` and setting `formulas` do the same: Excel reads both as if they were typed. */
export function writeContents(ref: RangeRef, input: Json): void {
  const { context, sheet, rect } = ref;
  context.requireWritable();
  const at = spread(ref, input);
  sheet.requireContentsWritable(rect);
  eachCell(ref, (row, col) => {
    if (!sheet.isCovered(row, col)) enter(sheet, row, col, at(row, col));
  });
  context.written(sheet, rect);
}

/** The effect of typing into one cell; also used for the edits of a simulated user. */
export function enter(sheet: SheetModel, row: number, col: number, input: Json): void {
  const entry = readEntry(input, sheet.cell(row, col));
  switch (entry.kind) {
    case 'unchanged':
      return;
    case 'formula':
      if (!canCalculate(entry.formula)) {
        throw new RichApiError('NotImplemented', `The simulated Excel cannot calculate "=${entry.formula}".`);
      }
      sheet.put(row, col, { value: 0, formula: entry.formula, textPrefix: false, spill: null });
      return;
    case 'value': {
      const { value, textPrefix, numberFormat } = entry;
      sheet.put(row, col, {
        value,
        formula: null,
        textPrefix,
        spill: null,
        ...(numberFormat ? { numberFormat } : {}),
      });
    }
  }
}

export function writeNumberFormats(ref: RangeRef, input: Json): void {
  const { context, sheet } = ref;
  context.requireWritable();
  const at = spread(ref, input);
  sheet.requireFormatsWritable();
  eachCell(ref, (row, col) => {
    const format = at(row, col);
    if (format === null) return;
    if (typeof format !== 'string') throw new RichApiError('InvalidArgument', 'A number format is a text.');
    sheet.put(row, col, { numberFormat: format === '' ? 'General' : format });
  });
}
