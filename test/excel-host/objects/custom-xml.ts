import type { XmlPartModel } from '../model/book';
import type { ModelContext } from './context';
import { RichApiError } from './errors';
import { defineType, method, scalar, type Arguments, type ServerObject } from './object';

interface PartRef {
  readonly context: ModelContext;
  readonly part: XmlPartModel;
}

interface ScopeRef {
  readonly context: ModelContext;
  /** null = all parts. */
  readonly namespace: string | null;
}

const ROOT = /^\s*(?:<\?xml[^>]*\?>\s*)?<(?:([\w.-]+):)?[\w.-]+((?:\s[^>]*)?)\/?>/;

/** Namespace of the root element; throws when the text has no root element. */
export function namespaceOf(xml: string): string {
  const match = ROOT.exec(xml);
  if (!match) throw new RichApiError('InvalidArgument', 'This is no XML.');
  const [, prefix, attributes = ''] = match;
  const name = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? '';
}

function partsOf({ context, namespace }: ScopeRef): readonly XmlPartModel[] {
  const { xmlParts } = context.book;
  return namespace === null ? xmlParts : xmlParts.filter((part) => namespaceOf(part.xml) === namespace);
}

function only(ref: ScopeRef): ServerObject | null {
  const [part, ...rest] = partsOf(ref);
  if (rest.length > 0) throw new RichApiError('GeneralException', 'There are several parts.');
  return part ? partType({ context: ref.context, part }) : null;
}

function byId(ref: ScopeRef, id: string): ServerObject | null {
  const part = partsOf(ref).find((candidate) => candidate.id === id);
  return part ? partType({ context: ref.context, part }) : null;
}

function required(object: ServerObject | null): ServerObject {
  if (!object) throw new RichApiError('ItemNotFound', 'There is no such custom XML part.');
  return object;
}

const READING = {
  getCount: method<ScopeRef>((ref) => partsOf(ref).length, '1.5'),
  getItemOrNullObject: method<ScopeRef>((ref, args) => byId(ref, args.text(0)), '1.5'),
};

const collect = (ref: ScopeRef): readonly ServerObject[] =>
  partsOf(ref).map((part) => partType({ context: ref.context, part }));

const scopedType = defineType<ScopeRef>({
  name: 'CustomXmlPartScopedCollection',
  items: collect,
  item: (ref, key) => required(byId(ref, String(key))),
  members: {
    ...READING,
    getOnlyItem: method((ref) => required(only(ref)), '1.5'),
    getOnlyItemOrNullObject: method(only, '1.5'),
  },
});

function add({ context }: ScopeRef, args: Arguments): ServerObject {
  context.requireWritable();
  const xml = args.text(0);
  namespaceOf(xml);
  const { book } = context;
  const part = { id: book.newId(), xml };
  if (book.xmlPartsAreLost !== 'at-once') book.xmlParts = [...book.xmlParts, part];
  return partType({ context, part });
}

const collectionType = defineType<ScopeRef>({
  name: 'CustomXmlPartCollection',
  items: collect,
  item: (ref, key) => required(byId(ref, String(key))),
  members: {
    ...READING,
    add: method(add, '1.5'),
    getByNamespace: method(({ context }, args) => scopedType({ context, namespace: args.text(0) }), '1.5'),
  },
});

export function customXmlObject(context: ModelContext): ServerObject {
  return collectionType({ context, namespace: null });
}

const partType: (ref: PartRef) => ServerObject = defineType<PartRef>({
  name: 'CustomXmlPart',
  identity: ({ part }) => ({ Id: part.id }),
  members: {
    id: scalar(({ part }) => part.id, undefined, '1.5'),
    namespaceUri: scalar(({ part }) => namespaceOf(part.xml), undefined, '1.5'),
    getXml: method(({ part }) => part.xml, '1.5'),
    setXml: method(({ context, part }, args) => {
      context.requireWritable();
      const xml = args.text(0);
      namespaceOf(xml);
      part.xml = xml;
      return null;
    }, '1.5'),
    delete: method(({ context, part }) => {
      context.requireWritable();
      context.book.xmlParts = context.book.xmlParts.filter((other) => other !== part);
      return null;
    }, '1.5'),
  },
});
