import { decodeAttribute, decodeText, XmlError } from './text';
import { faultTexts } from '../texts';

const LT = 60;
const GT = 62;
const SLASH = 47;
const EQUALS = 61;
const COLON = 58;

/** Deeper than any spreadsheet part; only hostile files nest like that. */
const MAX_DEPTH = 512;

const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;

/**
 * Walks the tags of an XML text from front to back and keeps its position: readers use the values, the
 * patcher uses the positions, so both see the same cells. Names are compared without their prefix; elements
 * of another namespace than the root's never match a name. Comments, CDATA and processing instructions count
 * as text. Nothing is allocated for a tag that is not read, so a million empty cells cost little. DOCTYPE
 * (and with it every entity definition) is refused.
 */
export class XmlScanner {
  /** true at a start tag, false at an end tag. */
  isOpen = false;
  /** A start tag that ends itself; no end tag follows. */
  selfClosing = false;
  /** Number of elements around this one. */
  depth = 0;
  /** The current tag: from `<` to after `>`. */
  start = 0;
  end = 0;
  /** Where the text before the current tag begins: after the previous tag. */
  textStart = 0;

  /** The attribute found last: `name="value"`, and the value between its quotes. */
  attributeStart = 0;
  attributeEnd = 0;
  valueStart = 0;
  valueEnd = 0;

  /** Number of `mc:AlternateContent` around the current element: other programs may read something else. */
  alternatives = 0;

  private attributeNameEnd = 0;
  private attributeCount = 0;
  private nextIndex = 0;
  /** Of each attribute of the current tag: start, end of the name, start and end of the value. */
  private positions = new Int32Array(4 * 32);
  private nameStart = 0;
  private localStart = 0;
  private nameEnd = 0;
  private readonly openNames: number[] = [];
  private seenRoot = false;
  /** Does an element without a prefix belong to the namespace of the root? */
  private plainIsOwn = true;
  /** Prefixes of that namespace, with their colons. */
  private ownPrefixes: readonly string[] = [];

  constructor(readonly text: string) {}

  /** Goes to the next tag; false at the end of the text. */
  next(): boolean {
    this.textStart = this.end;
    const start = this.findTag(this.end);
    if (start < 0) {
      if (this.openNames.length > 0 || !this.seenRoot) throw new XmlError(faultTexts.incomplete);
      return false;
    }
    this.start = start;
    if (this.text.charCodeAt(start + 1) === SLASH) this.readClose(start);
    else this.readOpen(start);
    return true;
  }

  /** Is this the name of the current element, and does it belong to the namespace of the root? */
  is(local: string): boolean {
    return this.isNamed(local) && this.isOwn();
  }

  /** Is this the name of the current element, whatever its namespace? */
  isNamed(local: string): boolean {
    return this.nameEnd - this.localStart === local.length && this.text.startsWith(local, this.localStart);
  }

  /** Name of the current element without its prefix; '' for one of another namespace. */
  get local(): string {
    return this.isOwn() ? this.text.slice(this.localStart, this.nameEnd) : '';
  }

  private isOwn(): boolean {
    const { nameStart, localStart } = this;
    if (nameStart === localStart) return this.plainIsOwn;
    return this.ownPrefixes.some(
      (prefix) => prefix.length === localStart - nameStart && this.text.startsWith(prefix, nameStart),
    );
  }

  /** At the start tag of the root: the prefixes of its namespace. */
  private learnNamespace(): void {
    const { prefix } = this;
    const own = new Set([prefix]);
    const uri = this.attribute(prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`);
    this.firstAttribute();
    while (uri !== null && this.nextAttribute()) {
      const name = this.text.slice(this.attributeStart, this.attributeNameEnd);
      if (!/^xmlns(?::|$)/.test(name) || this.attributeValue() !== uri) continue;
      own.add(name === 'xmlns' ? '' : `${name.slice('xmlns:'.length)}:`);
    }
    this.plainIsOwn = own.delete('');
    this.ownPrefixes = [...own];
  }

  /** Prefix of the current element with its colon, or ''. */
  get prefix(): string {
    return this.text.slice(this.nameStart, this.localStart);
  }

  /** Where a new attribute can be put into the current start tag. */
  get nameStop(): number {
    return this.nameEnd;
  }

  /** Value of an attribute of the current start tag, by its full name as written; null = absent. */
  attribute(name: string): string | null {
    return this.findAttribute(name) ? this.attributeValue() : null;
  }

  /** Value of the attribute with this local name and any prefix, e.g. `id` for `r:id`. */
  prefixedAttribute(local: string): string | null {
    this.firstAttribute();
    while (this.nextAttribute()) {
      const at = this.attributeNameEnd - local.length;
      if (at - 1 > this.attributeStart && this.text.startsWith(`:${local}`, at - 1))
        return this.attributeValue();
    }
    return null;
  }

  /**
   * Finds an attribute of the current start tag; the `attribute…` and `value…` fields then contain its
   * position.
   */
  findAttribute(name: string): boolean {
    this.firstAttribute();
    while (this.nextAttribute()) {
      if (this.attributeIs(name)) return true;
    }
    return false;
  }

  /** Goes before the first attribute, so that {@link nextAttribute} visits all of them. */
  firstAttribute(): void {
    this.nextIndex = 0;
  }

  /** Steps to the next attribute of the tag; false when there is none. */
  nextAttribute(): boolean {
    if (this.nextIndex >= this.attributeCount) return false;
    const { positions } = this;
    const at = 4 * this.nextIndex++;
    this.attributeStart = positions[at] ?? 0;
    this.attributeNameEnd = positions[at + 1] ?? 0;
    this.valueStart = positions[at + 2] ?? 0;
    this.valueEnd = positions[at + 3] ?? 0;
    this.attributeEnd = this.valueEnd + 1;
    return true;
  }

  attributeIs(name: string): boolean {
    const { length } = name;
    if (this.attributeNameEnd - this.attributeStart !== length) return false;
    if (length === 1) return this.text.charCodeAt(this.attributeStart) === name.charCodeAt(0);
    return this.text.startsWith(name, this.attributeStart);
  }

  attributeValue(): string {
    return decodeAttribute(this.text.slice(this.valueStart, this.valueEnd));
  }

  /** At a start tag: goes to its end tag (stays on a tag that ends itself). */
  skip(): void {
    if (this.selfClosing) return;
    const { depth } = this;
    while (this.next()) {
      if (!this.isOpen && this.depth === depth) return;
    }
  }

  /**
   * Skips what a sticky pattern matches after the current tag, which must be whole elements; much faster than
   * walking through them. Returns whether there was anything.
   */
  pass(elements: RegExp): boolean {
    elements.lastIndex = this.end;
    if (!elements.test(this.text)) return false;
    this.end = elements.lastIndex;
    return true;
  }

  /** At a start tag: the text inside, nested tags left out; goes to the end tag. */
  elementText(): string {
    if (this.selfClosing) return '';
    const { depth } = this;
    let text = '';
    while (this.next()) {
      text += decodeText(this.text.slice(this.textStart, this.start));
      if (!this.isOpen && this.depth === depth) break;
    }
    return text;
  }

  /**
   * Calls back for every direct child of the current element, at its start tag. The callback may read into
   * the child or not; in both cases the next call is for the child after it. Of `mc:AlternateContent` the
   * children of its fallback are visited in its place.
   */
  children(visit: () => void): void {
    if (this.selfClosing) return;
    const { depth } = this;
    while (this.next()) {
      if (!this.isOpen) {
        if (this.depth === depth) return;
        continue;
      }
      if (this.depth !== depth + 1) continue;
      if (this.isNamed('AlternateContent')) this.fallback(visit);
      else visit();
    }
  }

  /** At `mc:AlternateContent`: visits what is written for programs that do not know the alternatives. */
  private fallback(visit: () => void): void {
    this.alternatives += 1;
    this.children(() => {
      if (this.isNamed('Fallback')) this.children(visit);
      else this.skip();
    });
    this.alternatives -= 1;
  }

  private findTag(from: number): number {
    const { text } = this;
    let at = from;
    for (;;) {
      const lt = text.indexOf('<', at);
      if (lt < 0) return -1;
      const mark = text.charCodeAt(lt + 1);
      if (mark === 63) at = this.behind('?>', lt + 2);
      else if (mark !== 33) return lt;
      else if (text.startsWith('<!--', lt)) at = this.behind('-->', lt + 4);
      else if (text.startsWith('<![CDATA[', lt) && this.openNames.length > 0) at = this.behind(']]>', lt + 9);
      else throw new XmlError(faultTexts.doctype);
    }
  }

  private behind(mark: string, from: number): number {
    const at = this.text.indexOf(mark, from);
    if (at < 0) throw new XmlError(faultTexts.incomplete);
    return at + mark.length;
  }

  private readOpen(start: number): void {
    const { text } = this;
    if (this.seenRoot && this.openNames.length === 0) throw new XmlError(faultTexts.structure);
    let at = this.readName(start + 1);
    let count = 0;
    for (;;) {
      let code = text.charCodeAt(at);
      while (isSpace(code)) code = text.charCodeAt(++at);
      if (code === GT || code === SLASH) break;
      at = this.readAttribute(at, count++);
    }
    this.attributeCount = count;
    this.selfClosing = text.charCodeAt(at) === SLASH;
    if (this.selfClosing && text.charCodeAt(++at) !== GT) throw new XmlError(faultTexts.tag);
    this.isOpen = true;
    if (!this.seenRoot) this.learnNamespace();
    this.seenRoot = true;
    this.depth = this.openNames.length / 2;
    this.end = at + 1;
    if (this.selfClosing) return;
    if (this.depth >= MAX_DEPTH) throw new XmlError(faultTexts['too-deep']);
    this.openNames.push(this.nameStart, this.nameEnd);
  }

  /** Notes the position of `name="value"` and returns its end. */
  private readAttribute(start: number, index: number): number {
    const { text } = this;
    let at = start;
    let code = text.charCodeAt(at);
    while (code !== EQUALS && !isSpace(code)) {
      if (code === LT || code === GT || Number.isNaN(code)) throw new XmlError(faultTexts.attribute);
      code = text.charCodeAt(++at);
    }
    const nameEnd = at;
    while (isSpace(code)) code = text.charCodeAt(++at);
    if (code !== EQUALS || nameEnd === start) throw new XmlError(faultTexts.attribute);
    do code = text.charCodeAt(++at);
    while (isSpace(code));
    const quote = code;
    if (quote !== 34 && quote !== 39) throw new XmlError(faultTexts.attribute);
    const valueStart = at + 1;
    do {
      code = text.charCodeAt(++at);
      if (code === LT || Number.isNaN(code)) throw new XmlError(faultTexts.attribute);
    } while (code !== quote);
    if (4 * index >= this.positions.length) this.growPositions();
    const { positions } = this;
    positions[4 * index] = start;
    positions[4 * index + 1] = nameEnd;
    positions[4 * index + 2] = valueStart;
    positions[4 * index + 3] = at;
    return at + 1;
  }

  private growPositions(): void {
    const wider = new Int32Array(2 * this.positions.length);
    wider.set(this.positions);
    this.positions = wider;
  }

  private readClose(start: number): void {
    const { text } = this;
    const end = this.readName(start + 2);
    const openEnd = this.openNames.pop() ?? 0;
    const openStart = this.openNames.pop() ?? 0;
    const length = openEnd - openStart;
    let same = length > 0 && length === this.nameEnd - this.nameStart;
    for (let i = 0; same && i < length; i++) {
      same = text.charCodeAt(openStart + i) === text.charCodeAt(this.nameStart + i);
    }
    let at = end;
    while (isSpace(text.charCodeAt(at))) at++;
    if (!same || text.charCodeAt(at) !== GT) throw new XmlError(faultTexts['unpaired-tag']);
    this.isOpen = false;
    this.selfClosing = false;
    this.depth = this.openNames.length / 2;
    this.end = at + 1;
  }

  /** Reads an element name and returns its end. */
  private readName(from: number): number {
    const { text } = this;
    this.nameStart = from;
    this.localStart = from;
    let at = from;
    for (; ; at++) {
      const code = text.charCodeAt(at);
      if (code === GT || code === SLASH || isSpace(code)) break;
      if (code === COLON) this.localStart = at + 1;
      else if (code === LT || code === 34 || code === 39 || code === EQUALS || Number.isNaN(code)) {
        throw new XmlError(faultTexts.tag);
      }
    }
    if (at === this.localStart) throw new XmlError(faultTexts.tag);
    this.nameEnd = at;
    return at;
  }
}
