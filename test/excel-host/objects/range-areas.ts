import type { Rect } from '../../../src/workbook/snapshot';
import { cellsOf, qualified } from '../model/area';
import type { SheetModel } from '../model/sheet';
import { conditionalFormatsObject } from './conditional-formats';
import type { ModelContext } from './context';
import { RichApiError } from './errors';
import { child, defineType, method, scalar, type ServerObject } from './object';
import { rangeOn } from './range';
import { worksheetObject } from './worksheet';

/** Several rectangles of one sheet. */
export class AreasRef {
  referenceId: string | null = null;

  constructor(
    readonly context: ModelContext,
    readonly sheet: SheetModel,
    readonly areas: readonly Rect[],
  ) {}
}

export function areasObject(context: ModelContext, sheet: SheetModel, areas: readonly Rect[]): ServerObject {
  return areasType(new AreasRef(context, sheet, areas));
}

const areaCollection = defineType<AreasRef>({
  name: 'RangeCollection',
  items: ({ context, sheet, areas }) => areas.map((area) => rangeOn(context, sheet, area)),
  members: {
    getCount: method(({ areas }) => areas.length),
    getItemAt: method(({ context, sheet, areas }, args) => {
      const area = areas[args.integer(0)];
      if (!area) throw new RichApiError('ItemNotFound', 'There is no such area.');
      return rangeOn(context, sheet, area);
    }),
  },
});

const areasType: (ref: AreasRef) => ServerObject = defineType<AreasRef>({
  name: 'RangeAreas',
  identity: ({ referenceId }) => (referenceId === null ? {} : { _ReferenceId: referenceId }),
  members: {
    address: scalar(
      ({ sheet, areas }) => areas.map((area) => qualified(sheet.name, area)).join(','),
      undefined,
      '1.9',
    ),
    areaCount: scalar(({ areas }) => areas.length, undefined, '1.9'),
    cellCount: scalar(({ areas }) => areas.reduce((sum, area) => sum + cellsOf(area), 0), undefined, '1.9'),
    areas: child((ref) => areaCollection(ref), '1.9'),
    worksheet: child(({ context, sheet }) => worksheetObject(context, sheet), '1.9'),
    conditionalFormats: child(
      ({ context, sheet, areas }) => conditionalFormatsObject(context, sheet, areas),
      '1.9',
    ),
    _KeepReference: method((ref) => {
      ref.referenceId ??= ref.context.keep(() => areasType(ref));
      return null;
    }),
  },
});
