import type { Json } from '../json';
import type { NameModel } from '../model/book';
import type { ModelContext } from './context';
import { customXmlObject } from './custom-xml';
import { RichApiError } from './errors';
import { child, defineType, method, scalar, type Arguments, type ServerObject } from './object';
import { rangeOn } from './range';
import { worksheetsObject } from './worksheet';

const applicationType = defineType<ModelContext>({
  name: 'Application',
  members: {
    calculationMode: scalar(({ book }) => book.calculationMode),
    calculationState: scalar(() => 'Done', undefined, '1.9'),
    calculate: method((context, args) => {
      context.calculated(args.text(0));
      return null;
    }),
    suspendApiCalculationUntilNextSync: method(() => null, '1.6'),
    suspendScreenUpdatingUntilNextSync: method(() => null, '1.9'),
  },
});

const runtimeType = defineType<ModelContext>({
  name: 'Runtime',
  members: {
    enableEvents: scalar(
      (context) => context.eventsEnabled,
      (context, value) => {
        context.eventsEnabled = value === true;
      },
      '1.8',
    ),
  },
});

const workbookProtectionType = defineType<ModelContext>({
  name: 'WorkbookProtection',
  members: { protected: scalar(({ book }) => book.structureProtected, undefined, '1.7') },
});

const nameType = defineType<NameModel>({
  name: 'NamedItem',
  identity: ({ name }) => ({ _Id: name }),
  members: {
    name: scalar(({ name }) => name),
    type: scalar(() => 'Range'),
    value: scalar(({ formula }) => formula.slice(1)),
    formula: scalar(({ formula }) => formula, undefined, '1.7'),
    visible: scalar(({ visible }) => visible),
    scope: scalar(() => 'Workbook', undefined, '1.4'),
  },
});

const namesType = defineType<ModelContext>({
  name: 'NamedItemCollection',
  items: ({ book }) => book.names.map(nameType),
  item: ({ book }, key) => {
    const found = book.names.find(({ name }) => name === key);
    if (!found) throw new RichApiError('ItemNotFound', 'There is no such name.');
    return nameType(found);
  },
  members: { getCount: method(({ book }) => book.names.length, '1.4') },
});

interface SettingRef {
  readonly context: ModelContext;
  readonly key: string;
}

const settingType = defineType<SettingRef>({
  name: 'Setting',
  identity: ({ key }) => ({ _Id: key }),
  members: {
    key: scalar(({ key }) => key, undefined, '1.4'),
    value: scalar(
      ({ context, key }) => context.book.settings.get(key) ?? null,
      ({ context, key }, value) => {
        context.requireWritable();
        context.book.settings.set(key, value);
      },
      '1.4',
    ),
    delete: method(({ context, key }) => {
      context.requireWritable();
      context.book.settings.delete(key);
      return null;
    }, '1.4'),
  },
});

function addSetting(context: ModelContext, args: Arguments): ServerObject {
  context.requireWritable();
  const key = args.text(0);
  context.book.settings.set(key, args.json(1));
  return settingType({ context, key });
}

function findSetting(context: ModelContext, key: Json): ServerObject | null {
  return typeof key === 'string' && context.book.settings.has(key) ? settingType({ context, key }) : null;
}

const settingsType = defineType<ModelContext>({
  name: 'SettingCollection',
  items: (context) => [...context.book.settings.keys()].map((key) => settingType({ context, key })),
  item: (context, key) => {
    const found = findSetting(context, key);
    if (!found) throw new RichApiError('ItemNotFound', 'There is no such setting.');
    return found;
  },
  members: {
    add: method(addSetting, '1.4'),
    getItemOrNullObject: method((context, args) => findSetting(context, args.json(0)), '1.4'),
  },
});

function selectedRange(context: ModelContext): ServerObject {
  const { sheetId, areas } = context.book.selection;
  const [area, ...rest] = areas;
  if (!area || rest.length > 0)
    throw new RichApiError('InvalidSelection', 'The selection is no single range.');
  return rangeOn(context, context.book.sheet(sheetId), area);
}

function activeCell(context: ModelContext): ServerObject {
  const { sheetId, areas } = context.book.selection;
  const [area] = areas;
  if (!area) throw new RichApiError('InvalidSelection', 'No cell is selected.');
  const { top, left } = area;
  return rangeOn(context, context.book.sheet(sheetId), { top, left, bottom: top, right: left });
}

export const workbookObject: (context: ModelContext) => ServerObject = defineType<ModelContext>({
  name: 'Workbook',
  members: {
    name: scalar(({ book }) => book.name, undefined, '1.7'),
    readOnly: scalar(({ book }) => book.readOnly, undefined, '1.8'),
    worksheets: child(worksheetsObject),
    names: child((context) => namesType(context)),
    application: child((context) => applicationType(context)),
    settings: child((context) => settingsType(context), '1.4'),
    customXmlParts: child(customXmlObject, '1.5'),
    protection: child((context) => workbookProtectionType(context), '1.7'),
    _Runtime: child((context) => runtimeType(context), '1.5'),
    getSelectedRange: method(selectedRange),
    getActiveCell: method(activeCell, '1.7'),
    _RemoveReference: method((context, args) => {
      context.release(args.text(0));
      return null;
    }),
    _RemoveAllReferences: method((context) => {
      context.releaseAll();
      return null;
    }),
  },
});
