import type { Json } from '../json';
import { parseArea, parseAreas } from '../model/area';
import { WHOLE_SHEET, type SheetModel } from '../model/sheet';
import { EVENT, type ModelContext, WORKBOOK_TARGET } from './context';
import { RichApiError } from './errors';
import {
  child,
  defineType,
  method,
  scalar,
  type Arguments,
  type Method,
  type Scalar,
  type ServerObject,
} from './object';
import { rangeOn } from './range';
import { areasObject } from './range-areas';

interface SheetRef {
  readonly context: ModelContext;
  readonly sheet: SheetModel;
}

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

export function worksheetObject(context: ModelContext, sheet: SheetModel): ServerObject {
  return worksheetType({ context, sheet });
}

function getRange({ context, sheet }: SheetRef, args: Arguments): ServerObject {
  const address = args.optionalText(0);
  return rangeOn(context, sheet, address === null ? WHOLE_SHEET : parseArea(address));
}

function getRanges({ context, sheet }: SheetRef, args: Arguments): ServerObject {
  const address = args.optionalText(0);
  return areasObject(context, sheet, address === null ? [WHOLE_SHEET] : parseAreas(address));
}

function byIndexes({ context, sheet }: SheetRef, args: Arguments): ServerObject {
  const top = args.integer(0);
  const left = args.integer(1);
  return rangeOn(context, sheet, {
    top,
    left,
    bottom: top + args.integer(2) - 1,
    right: left + args.integer(3) - 1,
  });
}

function usedRange({ context, sheet }: SheetRef, args: Arguments): ServerObject | null {
  const used = sheet.usedRange(args.flag(0));
  return used && rangeOn(context, sheet, used);
}

function requiredUsedRange(ref: SheetRef, args: Arguments): ServerObject {
  const used = usedRange(ref, args);
  if (!used) throw new RichApiError('ItemNotFound', 'The sheet is empty.');
  return used;
}

function rename({ context, sheet }: SheetRef, value: Json): void {
  context.requireWritable();
  if (typeof value !== 'string') throw new RichApiError('InvalidArgument', 'A name is a text.');
  sheet.name = value;
}

function setVisibility({ context, sheet }: SheetRef, value: Json): void {
  context.requireWritable();
  const found = Object.entries(VISIBILITY).find(([, shown]) => shown === value);
  if (!found) throw new RichApiError('InvalidArgument', 'This is no visibility.');
  sheet.visibility = value === 'Visible' ? 'visible' : value === 'Hidden' ? 'hidden' : 'veryHidden';
}

function remove({ context, sheet }: SheetRef): null {
  context.requireWritable();
  if (context.book.structureProtected)
    throw new RichApiError('AccessDenied', 'The structure of the workbook is protected.');
  context.book.removeSheet(sheet);
  return null;
}

function activate({ context, sheet }: SheetRef): null {
  context.book.activate(sheet);
  return null;
}

const protectionType = defineType<SheetModel>({
  name: 'WorksheetProtection',
  members: {
    protected: scalar((sheet) => sheet.protected),
    // A plain object in the API, not a proxy: it is sent as one value.
    options: scalar((sheet) => ({ allowFormatCells: sheet.allowFormatCells })),
  },
});

function pageScalar(key: 'orientation' | 'paperSize' | 'zoom'): Scalar<SheetRef> {
  return scalar(
    ({ sheet }) => sheet.page.get(key) ?? null,
    ({ context, sheet }, value) => {
      context.requireWritable();
      sheet.page.set(key, value);
    },
    '1.9',
  );
}

const pageLayoutType = defineType<SheetRef>({
  name: 'PageLayout',
  members: {
    orientation: pageScalar('orientation'),
    paperSize: pageScalar('paperSize'),
    zoom: pageScalar('zoom'),
  },
});

function registration(event: number, on: boolean, since: string): Method<SheetRef> {
  return method(({ context, sheet }) => {
    if (on) context.register(event, sheet.id);
    else context.unregister(event, sheet.id);
    return null;
  }, since);
}

const worksheetType = defineType<SheetRef>({
  name: 'Worksheet',
  identity: ({ sheet }) => ({ Id: sheet.id }),
  members: {
    id: scalar(({ sheet }) => sheet.id),
    name: scalar(({ sheet }) => sheet.name, rename),
    position: scalar(({ context, sheet }) => context.book.sheets.indexOf(sheet)),
    visibility: scalar(({ sheet }) => VISIBILITY[sheet.visibility], setVisibility),
    protection: child(({ sheet }) => protectionType(sheet), '1.2'),
    pageLayout: child((ref) => pageLayoutType(ref), '1.9'),
    getRange: method(getRange),
    getRanges: method(getRanges, '1.9'),
    getRangeByIndexes: method(byIndexes, '1.7'),
    getCell: method(({ context, sheet }, args) => {
      const row = args.integer(0);
      const col = args.integer(1);
      return rangeOn(context, sheet, { top: row, left: col, bottom: row, right: col });
    }),
    getUsedRange: method(requiredUsedRange),
    getUsedRangeOrNullObject: method(usedRange, '1.4'),
    activate: method(activate),
    delete: method(remove),
    _RegisterDataChangedEvent: registration(EVENT.changed, true, '1.7'),
    _UnregisterDataChangedEvent: registration(EVENT.changed, false, '1.7'),
    _RegisterSelectionChangedEvent: registration(EVENT.selectionChanged, true, '1.7'),
    _UnregisterSelectionChangedEvent: registration(EVENT.selectionChanged, false, '1.7'),
  },
});

function addSheet(context: ModelContext, args: Arguments): ServerObject {
  context.requireWritable();
  const { book } = context;
  if (book.structureProtected)
    throw new RichApiError('AccessDenied', 'The structure of the workbook is protected.');
  return worksheetObject(context, book.addSheet(args.optionalText(0) ?? `Sheet${book.sheets.length + 1}`));
}

function workbookRegistration(event: number, on: boolean, since: string): Method<ModelContext> {
  return method((context) => {
    if (on) context.register(event, WORKBOOK_TARGET);
    else context.unregister(event, WORKBOOK_TARGET);
    return null;
  }, since);
}

export const worksheetsObject: (context: ModelContext) => ServerObject = defineType<ModelContext>({
  name: 'WorksheetCollection',
  items: (context) => context.book.sheets.map((sheet) => worksheetObject(context, sheet)),
  item: (context, key) => worksheetObject(context, context.book.sheet(String(key))),
  members: {
    add: method(addSheet),
    getActiveWorksheet: method((context) => worksheetObject(context, context.book.activeSheet)),
    getCount: method((context) => context.book.sheets.length, '1.4'),
    getItemOrNullObject: method((context, args) => {
      const sheet = context.book.findSheet(args.text(0));
      return sheet && worksheetObject(context, sheet);
    }, '1.4'),
    _RegisterDataChangedEvent: workbookRegistration(EVENT.changed, true, '1.9'),
    _UnregisterDataChangedEvent: workbookRegistration(EVENT.changed, false, '1.9'),
    _RegisterActivatedEvent: workbookRegistration(EVENT.activated, true, '1.7'),
    _UnregisterActivatedEvent: workbookRegistration(EVENT.activated, false, '1.7'),
    _RegisterSelectionChangedEvent: workbookRegistration(EVENT.selectionChanged, true, '1.9'),
    _UnregisterSelectionChangedEvent: workbookRegistration(EVENT.selectionChanged, false, '1.9'),
  },
});
