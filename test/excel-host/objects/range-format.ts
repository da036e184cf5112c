import type { Json } from '../json';
import { columnsOf } from '../model/area';
import type { Cell } from '../model/cell';
import { RichApiError } from './errors';
import { child, defineType, method, scalar, type Scalar, type ServerObject } from './object';
import type { RangeRef } from './range';

/** One property of all cells of a range; null where they differ. */
function cellScalar<K extends 'bold' | 'wrap' | 'locked'>(key: K, since = '1.1'): Scalar<RangeRef> {
  const read = (cell: Cell): boolean => cell[key];
  return scalar(
    ({ sheet, rect }) => sheet.mixed(rect, read),
    (ref, value) => writeFlag(ref, key, value),
    since,
  );
}

function writeFlag(ref: RangeRef, key: 'bold' | 'wrap' | 'locked', value: Json): void {
  if (typeof value !== 'boolean')
    throw new RichApiError('InvalidArgument', 'Only true and false are possible.');
  change(ref, { [key]: value });
}

function change({ context, sheet, rect }: RangeRef, to: Partial<Cell>): void {
  context.requireWritable();
  sheet.requireFormatsWritable();
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    for (let col = rect.left; col <= rect.right; col += 1) sheet.put(row, col, to);
  }
}

function setColumnWidth({ context, sheet, rect }: RangeRef, value: Json): void {
  if (typeof value !== 'number') throw new RichApiError('InvalidArgument', 'A width is a number.');
  context.requireWritable();
  sheet.requireFormatsWritable();
  for (let col = rect.left; col <= rect.right; col += 1) sheet.columnWidths.set(col, value);
}

const protectionObject = defineType<RangeRef>({
  name: 'FormatProtection',
  members: { locked: cellScalar('locked') },
});

/** No fill is read as white, so a fill cannot be stored and restored. */
const fillObject = defineType<RangeRef>({
  name: 'RangeFill',
  members: {
    color: scalar(
      ({ sheet, rect }) => sheet.mixed(rect, (cell) => cell.fill ?? '#FFFFFF'),
      (ref, value) => change(ref, { fill: typeof value === 'string' ? value : null }),
    ),
    clear: method((ref) => {
      change(ref, { fill: null });
      return null;
    }),
  },
});

const fontObject = defineType<RangeRef>({ name: 'RangeFont', members: { bold: cellScalar('bold') } });

const DEFAULT_WIDTH = 48;

export const formatObject: (ref: RangeRef) => ServerObject = defineType<RangeRef>({
  name: 'RangeFormat',
  members: {
    wrapText: cellScalar('wrap'),
    columnWidth: scalar(
      ({ sheet, rect }) =>
        columnsOf(rect) === 1 ? (sheet.columnWidths.get(rect.left) ?? DEFAULT_WIDTH) : null,
      setColumnWidth,
      '1.2',
    ),
    protection: child((ref) => protectionObject(ref), '1.2'),
    fill: child((ref) => fillObject(ref)),
    font: child((ref) => fontObject(ref)),
    autofitColumns: method(() => null, '1.2'),
    autofitRows: method(() => null, '1.2'),
  },
});
