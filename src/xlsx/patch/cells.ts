import { addressOf, columnName, parseRange } from '../../workbook/address';
import type { CellValue } from '../../workbook/snapshot';
import { isCellError } from '../../workbook/snapshot';
import { columnFinder, readColumns, type ColumnRun } from '../read/lines';
import { readCellTag, readRowTag } from '../read/tags';
import { COLUMNS } from '../source';
import type { RawXml } from '../xml/encoding';
import { XmlScanner } from '../xml/scan';
import { encodeEscapes, escapeText } from '../xml/text';
import { Gaps } from './gaps';
import { applySplices, insertion, type Splice } from './splice';

/** New contents of a cell. `result` keeps the cell's formula and replaces what is stored for it. */
export type WantedContent =
  | { readonly kind: 'value'; readonly value: string | number | null }
  | { readonly kind: 'formula'; readonly formula: string; readonly value: string | number | null }
  | { readonly kind: 'result'; readonly value: CellValue };

export interface CellWrite {
  readonly row: number;
  readonly col: number;
  readonly content: WantedContent;
  /** Returns the style of the cell after the edit, given the style before. */
  readonly restyle?: (style: number) => number;
  /** Returns the number as this workbook counts it, given the style after the edit (dates of 1904). */
  readonly counted?: (value: number, style: number) => number;
}

/**
 * Writes cells into a worksheet part by splicing its text: one walk from front to back, every byte that does
 * not belong to a written cell is kept. Cells and rows that do not exist yet are inserted. Each cell occurs
 * once in `writes`.
 */
export function writeCells(raw: RawXml, writes: readonly CellWrite[]): string {
  return writes.length === 0 ? raw.text : new CellWriter(raw, writes).run();
}

class CellWriter {
  private readonly scan: XmlScanner;
  private readonly byRow = new Map<number, CellWrite[]>();
  private readonly splices: Splice[] = [];
  private columnOf = columnFinder<ColumnRun>([]);
  private row = -1;

  constructor(
    private readonly raw: RawXml,
    private readonly writes: readonly CellWrite[],
  ) {
    this.scan = new XmlScanner(raw.text);
    for (const write of [...writes].sort((a, b) => a.row - b.row || a.col - b.col)) {
      const list = this.byRow.get(write.row);
      if (list) list.push(write);
      else this.byRow.set(write.row, [write]);
    }
  }

  run(): string {
    const { scan } = this;
    scan.next();
    scan.children(() => {
      if (scan.is('dimension')) this.extendDimension();
      else if (scan.is('cols')) this.columnOf = columnFinder(readColumns(scan));
      else if (scan.is('sheetData')) this.writeRows();
      else scan.skip();
    });
    return applySplices(this.raw.text, this.splices);
  }

  /** The used range is written in front; it must not leave new cells out. */
  private extendDimension(): void {
    const { scan } = this;
    const used = parseRange(scan.attribute('ref') ?? '');
    if (used === null) return;
    const rows = this.writes.map(({ row }) => row);
    const cols = this.writes.map(({ col }) => col);
    const least = (values: readonly number[], start: number): number =>
      values.reduce((a, b) => Math.min(a, b), start);
    const most = (values: readonly number[], start: number): number =>
      values.reduce((a, b) => Math.max(a, b), start);
    const wider = {
      top: least(rows, used.top),
      left: least(cols, used.left),
      bottom: most(rows, used.bottom),
      right: most(cols, used.right),
    };
    const same = wider.top === used.top && wider.left === used.left && wider.bottom === used.bottom;
    if (same && wider.right === used.right) return;
    const text = `${addressOf(wider.top, wider.left)}:${addressOf(wider.bottom, wider.right)}`;
    this.splices.push({ start: scan.valueStart, end: scan.valueEnd, text });
  }

  private writeRows(): void {
    const { scan } = this;
    const place = new Gaps([...this.byRow.keys()]);
    const rows = new Map<number, OpenRow>();
    const tag = openTag(scan);
    scan.children(() => {
      if (!scan.is('row')) return;
      const start = scan.start;
      const { row, style } = readRowTag(scan, this.row + 1);
      this.row = row;
      place.pass(row, start);
      const writes = this.byRow.get(row);
      if (!writes) return scan.skip();
      const known = rows.get(row);
      const open = known ?? this.openRow(writes, style);
      rows.set(row, open);
      this.rewriteRow(open, known === undefined);
    });
    // Only now: a row may occur twice in the file, and a cell is missing only if no occurrence contains it.
    for (const row of rows.values()) {
      this.putFound(row);
      this.putMissing(row);
    }
    this.put(
      { ...tag, close: scan.start },
      place.missing().map(({ key, at }) => ({ at, text: this.newRow(tag.prefix, key) })),
    );
  }

  private openRow(writes: readonly CellWrite[], style: number | null): OpenRow {
    const { scan } = this;
    const spans = scan.findAttribute('spans') ? { start: scan.valueStart, end: scan.valueEnd } : null;
    return {
      byCol: new Map(writes.map((write) => [write.col, write])),
      found: new Map(),
      place: new Gaps(writes.map(({ col }) => col)),
      tag: { ...openTag(scan), close: 0 },
      spans,
      style,
    };
  }

  /** Rewrites the cells of a row; for the first row with its number also notes where missing cells belong. */
  private rewriteRow({ byCol, found, place, tag }: OpenRow, isFirst: boolean): void {
    const { scan } = this;
    let col = -1;
    scan.children(() => {
      if (!scan.is('c')) return;
      const start = scan.start;
      const cell = readCellTag(scan, this.row);
      col = cell.col ?? col + 1;
      if (isFirst) place.pass(col, start);
      else place.see(col);
      const write = byCol.get(col);
      if (!write) return scan.skip();
      const splice = this.rewritten(write, cell.style);
      found.set(col, [...(found.get(col) ?? []), splice]);
    });
    if (isFirst) tag.close = scan.start;
  }

  private putFound({ byCol, found }: OpenRow): void {
    for (const [col, [first, ...again]] of found) {
      // A blank cell may occur twice in a file and Excel opens it; with a value in both the sheet would be
      // damaged.
      const isResult = byCol.get(col)?.content.kind === 'result';
      if (first === undefined || (again.length > 0 && isResult)) continue;
      this.splices.push(first, ...again.map(({ start, end }) => ({ start, end, text: '' })));
    }
  }

  private putMissing({ byCol, place, tag, spans, style }: OpenRow): void {
    const missing = place.missing();
    const cells = missing.flatMap(({ key, at }) => {
      const write = byCol.get(key);
      return write ? [{ at, text: this.newCell(tag.prefix, write, style) }] : [];
    });
    const cols = missing.map(({ key }) => key);
    if (spans) this.widenSpans(spans, cols);
    this.put(tag, cells);
  }

  /** Puts new children before the given places, or after the last child of the element. */
  private put(tag: ClosedTag, children: readonly { at: number | null; text: string }[]): void {
    const last = children
      .filter(({ at }) => at === null)
      .map(({ text }) => text)
      .join('');
    for (const { at, text } of children) if (at !== null) this.splices.push(insertion(at, text));
    if (last === '') return;
    if (tag.selfClosing)
      this.splices.push({ start: tag.end - 2, end: tag.end, text: `>${last}</${tag.name}>` });
    else this.splices.push(insertion(tag.close, last));
  }

  /** `spans` names the columns a row uses; it must include a new cell. */
  private widenSpans(at: { start: number; end: number }, cols: readonly number[]): void {
    const written = this.raw.text
      .slice(at.start, at.end)
      .split(/[\s:]+/)
      .map(Number);
    const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b), COLUMNS);
    const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b), 1);
    const wanted = cols.map((col) => col + 1);
    const left = least([...written, ...wanted]);
    const right = most([...written, ...wanted]);
    if (left < least(written) || right > most(written))
      this.splices.push({ ...at, text: `${left}:${right}` });
  }

  private newRow(prefix: string, row: number): string {
    const cells = (this.byRow.get(row) ?? []).map((write) => this.newCell(prefix, write, null)).join('');
    return `<${prefix}row r="${row + 1}">${cells}</${prefix}row>`;
  }

  private newCell(prefix: string, write: CellWrite, rowStyle: number | null): string {
    const before = rowStyle ?? this.columnOf(write.col)?.style ?? 0;
    const style = write.restyle?.(before) ?? before;
    const { type, inside } = this.contents(prefix, countedContent(write, style), '');
    const attributes = ` r="${columnName(write.col)}${write.row + 1}"${style === 0 ? '' : ` s="${style}"`}${type}`;
    return element(`${prefix}c`, attributes, inside);
  }

  /** At `<c>`: the cell with its new contents; style and unknown attributes stay. Goes to its end. */
  private rewritten(write: CellWrite, before: number): Splice {
    const { scan } = this;
    const { start, prefix } = scan;
    const style = write.restyle?.(before) ?? before;
    const attributes = keptAttributes(scan, style === before ? null : style, write.content.kind === 'result');
    let formula = '';
    let extension = '';
    scan.children(() => {
      const from = scan.start;
      const isFormula = scan.is('f');
      if (!isFormula && !scan.is('extLst')) return;
      scan.skip();
      const text = scan.text.slice(from, scan.end);
      if (isFormula) formula = text;
      else extension = text;
    });
    const { type, inside } = this.contents(prefix, countedContent(write, style), formula);
    return { start, end: scan.end, text: element(`${prefix}c`, attributes + type, inside + extension) };
  }

  private contents(
    prefix: string,
    content: WantedContent,
    formula: string,
  ): { type: string; inside: string } {
    const tag = (name: string, text: string): string => `<${prefix}${name}>${text}</${prefix}${name}>`;
    const text = (value: string): string => this.raw.insert(escapeText(encodeEscapes(value)));
    const stored = (value: CellValue): { type: string; inside: string } => {
      if (value === null) return { type: '', inside: '' };
      if (typeof value === 'number') return { type: '', inside: tag('v', numberText(value)) };
      if (typeof value === 'boolean') return { type: ' t="b"', inside: tag('v', value ? '1' : '0') };
      if (isCellError(value)) return { type: ' t="e"', inside: tag('v', text(value.error)) };
      return { type: ' t="str"', inside: tag('v', text(value)) };
    };
    switch (content.kind) {
      case 'value': {
        if (typeof content.value !== 'string' || content.value === '')
          return stored(content.value === '' ? null : content.value);
        const space = /^\s|\s$|[\n\t]/.test(content.value) ? ' xml:space="preserve"' : '';
        return {
          type: ' t="inlineStr"',
          inside: tag('is', `<${prefix}t${space}>${text(content.value)}</${prefix}t>`),
        };
      }
      case 'formula': {
        const { type, inside } = stored(content.value);
        return { type, inside: tag('f', this.raw.insert(escapeText(content.formula))) + inside };
      }
      case 'result': {
        const { type, inside } = stored(content.value);
        return { type, inside: formula + inside };
      }
    }
  }
}

function countedContent({ content, counted }: CellWrite, style: number): WantedContent {
  if (counted === undefined || typeof content.value !== 'number') return content;
  return { ...content, value: counted(content.value, style) };
}

interface OpenTag {
  readonly name: string;
  readonly prefix: string;
  readonly selfClosing: boolean;
  readonly end: number;
}

/** `close`: in front of the end tag. */
type ClosedTag = OpenTag & { close: number };

interface OpenRow {
  readonly byCol: ReadonlyMap<number, CellWrite>;
  /** The changes of the existing cells, by column. */
  readonly found: Map<number, readonly Splice[]>;
  readonly place: Gaps;
  readonly tag: ClosedTag;
  readonly spans: { readonly start: number; readonly end: number } | null;
  readonly style: number | null;
}

function openTag(scan: XmlScanner): OpenTag {
  const { prefix, local, selfClosing, end } = scan;
  return { name: prefix + local, prefix, selfClosing, end };
}

function element(name: string, attributes: string, inside: string): string {
  return inside === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${inside}</${name}>`;
}

/** Attributes of the current cell without its type and the metadata of its old value (or formula). */
function keptAttributes(scan: XmlScanner, style: number | null, keepsFormula: boolean): string {
  let kept = '';
  let styled = false;
  scan.firstAttribute();
  while (scan.nextAttribute()) {
    if (scan.attributeIs('t') || scan.attributeIs('vm')) continue;
    if (scan.attributeIs('cm') && !keepsFormula) continue;
    const isStyle = scan.attributeIs('s') && style !== null;
    styled ||= isStyle;
    kept += isStyle ? ` s="${style}"` : ` ${scan.text.slice(scan.attributeStart, scan.attributeEnd)}`;
  }
  return style === null || styled ? kept : `${kept} s="${style}"`;
}

function numberText(value: number): string {
  return Object.is(value, -0) ? '0' : String(value);
}
