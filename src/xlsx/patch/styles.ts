import { BUILTIN_FORMATS } from '../words';
import { fromRaw, type RawXml } from '../xml/encoding';
import { XmlScanner } from '../xml/scan';
import { decodeAttribute, escapeAttribute } from '../xml/text';
import { applySplices, insertion, type Splice } from './splice';

/** A list of the style sheet, e.g. `<cellXfs count="3">…</cellXfs>`, with the places to change it at. */
interface StyleList {
  /** From here to `end`: the whole element. */
  readonly start: number;
  readonly prefix: string;
  readonly tagEnd: number;
  readonly selfClosing: boolean;
  /** In front of the end tag; for a tag that ends itself its end. */
  readonly close: number;
  readonly end: number;
  /** Value of `count` and where it is written; null = it has none. */
  readonly count: { readonly start: number; readonly end: number } | null;
  readonly items: readonly { readonly start: number; readonly end: number }[];
}

type ListName = 'numFmts' | 'cellXfs' | 'dxfs';

/** Order of the parts of a style sheet, as far as places for new ones are concerned. */
const PART_ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'];

/** Larger numbers are not valid for formats, so new formats are not numbered after them. */
const MOST_FORMATS = 2 ** 31;

/** Shows {@link removeDxfs} how the list looked before ours were added. */
const ADDED = '<!--PJ-CHECK:added-->';
const OPENED = '<!--PJ-CHECK:opened-->';

/** Adds to a style sheet without changing what is there: the numbers that cells use keep their meaning. */
export class StylesEditor {
  private readonly lists = new Map<ListName, StyleList>();
  private readonly newFormats: string[] = [];
  private readonly newXfs: string[] = [];
  private readonly newDxfs: string[] = [];
  private readonly formatIds: Map<string, number>;
  private readonly restyled = new Map<string, number>();
  private readonly prefix: string;
  /** The file's own formats are numbered from 164. */
  private lastFormatId = 163;
  /** Where a list may be inserted that the style sheet lacks. */
  private readonly placeOf: ReadonlyMap<ListName, number>;

  constructor(private readonly raw: RawXml) {
    const scan = new XmlScanner(raw.text);
    scan.next();
    this.prefix = scan.prefix;
    const places = new Map<ListName, number>([
      ['numFmts', scan.end],
      ['cellXfs', scan.end],
      ['dxfs', scan.end],
    ]);
    scan.children(() => {
      const name = scan.local;
      if (name === 'numFmts' || name === 'cellXfs' || name === 'dxfs') this.lists.set(name, readList(scan));
      else scan.skip();
      const rank = PART_ORDER.indexOf(name);
      for (const list of places.keys()) {
        if (rank >= 0 && rank < PART_ORDER.indexOf(list)) places.set(list, scan.end);
      }
    });
    this.placeOf = places;
    this.formatIds = this.readFormatIds();
  }

  /** Number of a style that equals the given one except for its number format. */
  withFormat(style: number, code: string): number {
    const key = `${style}\n${code}`;
    const known = this.restyled.get(key);
    if (known !== undefined) return known;
    const made = this.makeXf(style, this.formatId(code));
    this.restyled.set(key, made);
    return made;
  }

  /** Adds a differential format (of conditional formatting); returns its number. */
  addDxf(xml: string): number {
    const count = this.lists.get('dxfs')?.items.length ?? 0;
    this.newDxfs.push(xml);
    return count + this.newDxfs.length - 1;
  }

  /** The style sheet with everything added. */
  finish(): string {
    return applySplices(this.raw.text, [
      ...this.grown('numFmts', this.newFormats, ''),
      ...this.grown('cellXfs', this.newXfs, ''),
      ...this.grown(
        'dxfs',
        this.newDxfs.map((xml) => this.prefixed(xml)),
        this.dxfHint(),
      ),
    ]);
  }

  private dxfHint(): string {
    const list = this.lists.get('dxfs');
    return list === undefined ? ADDED : list.selfClosing ? OPENED : '';
  }

  private makeXf(style: number, format: number): number {
    const list = this.lists.get('cellXfs');
    const items = list?.items ?? [];
    const item = items[style];
    const old = item ? this.raw.text.slice(item.start, item.end) : `<${this.prefix}xf/>`;
    if (item && attributeOf(old, 'numFmtId') === String(format)) return style;
    // Cells without a style of their own have number 0: in an empty list that number is theirs.
    if (items.length + this.newXfs.length === 0) this.newXfs.push(`<${this.prefix}xf/>`);
    const xf = withAttributes(old, { numFmtId: String(format), applyNumberFormat: '1' });
    const same = items.findIndex(({ start, end }) => this.raw.text.slice(start, end) === xf);
    if (same >= 0) return same;
    this.newXfs.push(xf);
    return items.length + this.newXfs.length - 1;
  }

  private formatId(code: string): number {
    const known = this.formatIds.get(code);
    if (known !== undefined) return known;
    const id = (this.lastFormatId = this.lastFormatId + 1);
    this.formatIds.set(code, id);
    const written = this.raw.insert(escapeAttribute(code));
    this.newFormats.push(`<${this.prefix}numFmt numFmtId="${id}" formatCode="${written}"/>`);
    return id;
  }

  private readFormatIds(): Map<string, number> {
    const ids = new Map<string, number>([['General', 0]]);
    for (const [id, code] of BUILTIN_FORMATS) if (!ids.has(code)) ids.set(code, id);
    const codes = new Map([...ids].map(([code, id]) => [id, code]));
    for (const { start, end } of this.lists.get('numFmts')?.items ?? []) {
      const scan = new XmlScanner(this.raw.text.slice(start, end));
      scan.next();
      const id = Number(scan.attribute('numFmtId'));
      // A number that the file redefines no longer means the built-in format.
      const meant = codes.get(id);
      if (meant !== undefined && ids.get(meant) === id) ids.delete(meant);
      if (id > this.lastFormatId && id < MOST_FORMATS) this.lastFormatId = id;
      const written = scan.findAttribute('formatCode') ? scan.text.slice(scan.valueStart, scan.valueEnd) : '';
      ids.set(decodeAttribute(fromRaw(written)), id);
    }
    return ids;
  }

  private grown(name: ListName, items: readonly string[], hint: string): readonly Splice[] {
    if (items.length === 0) return [];
    const text = hint + items.join('');
    const list = this.lists.get(name);
    const tag = this.prefix + name;
    if (list === undefined) {
      const at = this.placeOf.get(name) ?? 0;
      return [insertion(at, `<${tag} count="${items.length}">${text}</${tag}>`)];
    }
    const count = list.count && { ...list.count, text: String(list.items.length + items.length) };
    const content = list.selfClosing
      ? { start: list.tagEnd - 2, end: list.tagEnd, text: `>${text}</${tag}>` }
      : insertion(list.close, text);
    return count ? [count, content] : [content];
  }

  private prefixed(xml: string): string {
    return this.prefix === '' ? xml : xml.replace(/<(\/?)(\w)/g, `<$1${this.prefix}$2`);
  }
}

/**
 * Removes differential formats of ours and leaves the bytes as they were before. Only those at the end of the
 * list can be removed, because the others' numbers must not change.
 * @param isOurs decides by text and number
 */
export function removeDxfs(raw: RawXml, isOurs: (xml: string, index: number) => boolean): string {
  const scan = new XmlScanner(raw.text);
  let list: StyleList | null = null;
  scan.next();
  scan.children(() => {
    if (scan.is('dxfs')) list = readList(scan);
    else scan.skip();
  });
  return list === null ? raw.text : shrunk(raw.text, list, isOurs);
}

function shrunk(text: string, list: StyleList, isOurs: (xml: string, index: number) => boolean): string {
  const { items, prefix } = list;
  const plain = (from: number, to: number): string =>
    text.slice(from, to).replaceAll(`<${prefix}`, '<').replaceAll(`</${prefix}`, '</');
  let kept = items.length;
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i];
    if (item === undefined || !isOurs(plain(item.start, item.end), i)) break;
    kept = i;
  }
  const first = items[kept];
  if (first === undefined) return text;
  const hint = [ADDED, OPENED].find((comment) => text.endsWith(comment, first.start)) ?? '';
  if (kept === 0 && hint === ADDED) return text.slice(0, list.start) + text.slice(list.end);
  const count = list.count ? [{ ...list.count, text: String(kept) }] : [];
  if (kept === 0 && hint === OPENED) {
    return applySplices(text, [...count, { start: list.tagEnd - 1, end: list.end, text: '/>' }]);
  }
  return applySplices(text, [...count, { start: first.start - hint.length, end: list.close, text: '' }]);
}

function readList(scan: XmlScanner): StyleList {
  const { start, prefix, end: tagEnd, selfClosing } = scan;
  const count = scan.findAttribute('count') ? { start: scan.valueStart, end: scan.valueEnd } : null;
  const items: { start: number; end: number }[] = [];
  scan.children(() => {
    const from = scan.start;
    scan.skip();
    items.push({ start: from, end: scan.end });
  });
  return {
    start,
    prefix,
    tagEnd,
    selfClosing,
    close: selfClosing ? tagEnd : scan.start,
    end: scan.end,
    count,
    items,
  };
}

function attributeOf(xml: string, name: string): string | null {
  const scan = new XmlScanner(xml);
  scan.next();
  return scan.attribute(name);
}

/** The element with these attributes set; the others and its contents stay. */
export function withAttributes(xml: string, attributes: Readonly<Record<string, string>>): string {
  const scan = new XmlScanner(xml);
  scan.next();
  const splices = Object.entries(attributes).map(([name, value]): Splice => {
    if (scan.findAttribute(name)) return { start: scan.valueStart, end: scan.valueEnd, text: value };
    return insertion(scan.nameStop, ` ${name}="${value}"`);
  });
  return applySplices(xml, splices);
}
