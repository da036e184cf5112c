import { contains } from '../../../src/workbook/address';
import type { Rect } from '../../../src/workbook/snapshot';
import type { Json } from '../json';
import {
  bounding,
  cellsOf,
  columnsOf,
  intersect,
  isWholeColumns,
  isWholeRows,
  onSheet,
  qualified,
  rowsOf,
} from '../model/area';
import { hasContent, shownFormula, shownValue, valueType, type Cell } from '../model/cell';
import type { SheetModel } from '../model/sheet';
import { conditionalFormatsObject } from './conditional-formats';
import type { ModelContext } from './context';
import { RichApiError } from './errors';
import { child, defineType, method, scalar, type Arguments, type ServerObject } from './object';
import { areasObject } from './range-areas';
import { formatObject } from './range-format';
import { cellProperties, columnProperties, rowProperties } from './range-properties';
import { writeContents, writeNumberFormats } from './range-write';
import { worksheetObject } from './worksheet';

/** A range the add-in holds. */
export class RangeRef {
  referenceId: string | null = null;

  constructor(
    readonly context: ModelContext,
    readonly sheet: SheetModel,
    readonly rect: Rect,
  ) {}
}

export function rangeOn(context: ModelContext, sheet: SheetModel, rect: Rect): ServerObject {
  return rangeObject(new RangeRef(context, sheet, onSheet(rect)));
}

/** Above this Excel gives null instead of values, without an error. */
const MAX_CELLS = 5_000_000;

function matrix(ref: RangeRef, read: (cell: Cell, row: number, col: number) => Json): Json {
  const { rect, sheet } = ref;
  if (isWholeColumns(rect) || isWholeRows(rect) || cellsOf(rect) > MAX_CELLS) return null;
  const rows: Json[] = [];
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    const line: Json[] = [];
    for (let col = rect.left; col <= rect.right; col += 1) line.push(read(sheet.cell(row, col), row, col));
    rows.push(line);
  }
  return rows;
}

function usedWithin({ context, sheet, rect }: RangeRef, valuesOnly: boolean): ServerObject | null {
  let used: Rect | null = null;
  for (const { row, col, cell } of sheet.entries()) {
    if (!contains(rect, row, col) || (valuesOnly && !hasContent(cell))) continue;
    const one = { top: row, left: col, bottom: row, right: col };
    used = used ? bounding(used, one) : one;
  }
  return used && rangeOn(context, sheet, used);
}

/** More merged areas than this cannot be asked for at once. */
const MOST_MERGED_AREAS = 512;

/**
 * The API does not report a merged area whose first cell is outside the range asked; of one that reaches
 * beyond the range it is assumed to report only the part within.
 */
function mergedAreas({ context, sheet, rect }: RangeRef): ServerObject | null {
  const areas = sheet.merges.flatMap((merge) => {
    const within = contains(rect, merge.top, merge.left) ? intersect(rect, merge) : null;
    return within ? [within] : [];
  });
  if (areas.length > MOST_MERGED_AREAS)
    throw new RichApiError('GeneralException', 'There are more than 512 merged areas in the range.');
  return areas.length === 0 ? null : areasObject(context, sheet, areas);
}

function offset({ context, sheet, rect }: RangeRef, args: Arguments): ServerObject {
  const rows = args.integer(0);
  const cols = args.integer(1);
  const { top, left, bottom, right } = rect;
  return rangeOn(context, sheet, {
    top: top + rows,
    left: left + cols,
    bottom: bottom + rows,
    right: right + cols,
  });
}

function resized({ context, sheet, rect }: RangeRef, args: Arguments): ServerObject {
  const { top, left, bottom, right } = rect;
  return rangeOn(context, sheet, {
    top,
    left,
    bottom: bottom + args.integer(0),
    right: right + args.integer(1),
  });
}

function cellAt({ context, sheet, rect }: RangeRef, row: number, col: number): ServerObject {
  const at = { top: rect.top + row, left: rect.left + col, bottom: rect.top + row, right: rect.left + col };
  return rangeOn(context, sheet, at);
}

function line(ref: RangeRef, index: number, of: 'row' | 'column'): ServerObject {
  const { context, sheet, rect } = ref;
  const at =
    of === 'row'
      ? { ...rect, top: rect.top + index, bottom: rect.top + index }
      : { ...rect, left: rect.left + index, right: rect.left + index };
  return rangeOn(context, sheet, at);
}

function boundingWith(ref: RangeRef, args: Arguments): ServerObject {
  const other = args.object(0).self;
  if (!(other instanceof RangeRef) || other.sheet !== ref.sheet) {
    throw new RichApiError('InvalidArgument', 'The other range lies on another sheet.');
  }
  return rangeOn(ref.context, ref.sheet, bounding(ref.rect, other.rect));
}

function intersection(ref: RangeRef, args: Arguments): ServerObject | null {
  const other = args.object(0).self;
  if (!(other instanceof RangeRef) || other.sheet !== ref.sheet) return null;
  const common = intersect(ref.rect, other.rect);
  return common && rangeOn(ref.context, ref.sheet, common);
}

function spill({ context, sheet, rect }: RangeRef): ServerObject | null {
  const { spill: size } = sheet.cell(rect.top, rect.left);
  if (!size || cellsOf(rect) !== 1) return null;
  const { top, left } = rect;
  return rangeOn(context, sheet, { top, left, bottom: top + size.rows - 1, right: left + size.cols - 1 });
}

/** Selecting works on the sheet the user sees, and sometimes not at all. */
function select({ context, sheet, rect }: RangeRef): null {
  const { book } = context;
  if (context.ignoreSelect() || book.activeSheetId !== sheet.id) return null;
  book.selection = { sheetId: sheet.id, areas: [rect] };
  return null;
}

function validateArraySize({ rect }: RangeRef, args: Arguments): null {
  if (args.integer(0) !== rowsOf(rect) || args.integer(1) !== columnsOf(rect)) {
    throw new RichApiError(
      'InvalidArgument',
      'The number of rows or columns in the input array does not match.',
    );
  }
  return null;
}

const bothMixed = (a: boolean | null, b: boolean | null): boolean | null =>
  a === true || b === true ? true : (a ?? b);

export const rangeObject: (ref: RangeRef) => ServerObject = defineType<RangeRef>({
  name: 'Range',
  identity: ({ referenceId }) => (referenceId === null ? {} : { _ReferenceId: referenceId }),
  members: {
    address: scalar(({ sheet, rect }) => qualified(sheet.name, rect)),
    rowIndex: scalar(({ rect }) => rect.top),
    columnIndex: scalar(({ rect }) => rect.left),
    rowCount: scalar(({ rect }) => rowsOf(rect)),
    columnCount: scalar(({ rect }) => columnsOf(rect)),
    cellCount: scalar(({ rect }) => (cellsOf(rect) > 2_147_483_647 ? -1 : cellsOf(rect))),
    values: scalar(
      (ref) => matrix(ref, shownValue),
      (ref, value) => writeContents(ref, value),
    ),
    formulas: scalar(
      (ref) => matrix(ref, shownFormula),
      (ref, value) => writeContents(ref, value),
    ),
    numberFormat: scalar((ref) => matrix(ref, (cell) => cell.numberFormat), writeNumberFormats),
    valueTypes: scalar((ref) => matrix(ref, valueType)),
    rowHidden: scalar(({ sheet, rect }) => sheet.rowsHidden(rect), undefined, '1.2'),
    columnHidden: scalar(({ sheet, rect }) => sheet.columnsHidden(rect), undefined, '1.2'),
    hidden: scalar(({ sheet, rect }) => bothMixed(sheet.rowsHidden(rect), sheet.columnsHidden(rect))),
    hasSpill: scalar((ref) => spill(ref) !== null, undefined, '1.12'),
    isEntireColumn: scalar(({ rect }) => isWholeColumns(rect)),
    isEntireRow: scalar(({ rect }) => isWholeRows(rect)),
    worksheet: child(({ context, sheet }) => worksheetObject(context, sheet)),
    format: child((ref) => formatObject(ref)),
    conditionalFormats: child(
      ({ context, sheet, rect }) => conditionalFormatsObject(context, sheet, [rect]),
      '1.6',
    ),
    getCell: method((ref, args) => cellAt(ref, args.integer(0), args.integer(1))),
    getRow: method((ref, args) => line(ref, args.integer(0), 'row')),
    getColumn: method((ref, args) => line(ref, args.integer(0), 'column')),
    getLastCell: method((ref) => cellAt(ref, rowsOf(ref.rect) - 1, columnsOf(ref.rect) - 1)),
    getOffsetRange: method(offset),
    getResizedRange: method(resized, '1.3'),
    getBoundingRect: method(boundingWith),
    getIntersectionOrNullObject: method(intersection, '1.4'),
    getUsedRangeOrNullObject: method((ref, args) => usedWithin(ref, args.flag(0)), '1.4'),
    getMergedAreasOrNullObject: method(mergedAreas, '1.13'),
    getSpillingToRangeOrNullObject: method(spill, '1.12'),
    getCellProperties: method((ref, args) => cellProperties(ref, args.json(0)), '1.9'),
    getRowProperties: method((ref, args) => rowProperties(ref, args.json(0)), '1.9'),
    getColumnProperties: method((ref, args) => columnProperties(ref, args.json(0)), '1.9'),
    select: method(select),
    _KeepReference: method((ref) => {
      ref.referenceId ??= ref.context.keep(() => rangeObject(ref));
      return null;
    }),
    _ValidateArraySize: method(validateArraySize, '1.3'),
  },
});
