import { relatedPart, relationshipsOf, type XlsxPackage } from '../package';
import { bytesOfRaw, rawXml, type RawXml } from '../xml/encoding';
import { SIMSUN } from '../words';
import type { ZipEntry } from '../zip/read';
import { rewriteZip } from '../zip/write';
import { withChild, withoutChildren } from './calculation';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STYLES_TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles';
const STYLES_CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** The least a style sheet has to hold; for files whose writer left it out. */
const PLAIN_STYLES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="${SIMSUN}"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`;

/** A package that is being changed: parts are replaced one by one, the rest stays as it is. */
export class PackageDraft {
  private readonly texts = new Map<string, RawXml>();
  private readonly changed = new Map<string, string | null>();

  constructor(readonly pkg: XlsxPackage) {}

  /** A part as it is now, one character per byte. */
  text(part: ZipEntry | string): RawXml {
    const name = typeof part === 'string' ? part : part.name;
    const known = this.texts.get(name);
    if (known) return known;
    const entry = typeof part === 'string' ? this.pkg.find(part) : part;
    const raw = entry === null ? rawXml(new Uint8Array(0)) : rawXml(this.pkg.read(entry));
    this.texts.set(name, raw);
    return raw;
  }

  set(part: ZipEntry | string, text: string): void {
    const name = typeof part === 'string' ? part : part.name;
    const before = this.text(part);
    if (text === before.text) return;
    this.texts.set(name, { ...before, text });
    this.changed.set(name, text);
  }

  /** Name of the style sheet; one is made when the workbook has none. */
  styles(): string {
    const part = relatedPart(this.pkg, 'styles');
    if (part !== null) return part.name;
    const folder = this.pkg.workbook.name.slice(0, this.pkg.workbook.name.lastIndexOf('/') + 1);
    const name = `${folder}styles.xml`;
    if (this.texts.has(name)) return name;
    this.texts.set(name, rawXml(new TextEncoder().encode(PLAIN_STYLES)));
    this.changed.set(name, this.text(name).text);
    this.edit(relationshipsOf(this.pkg.workbook.name), (text) =>
      withChild(
        text,
        (prefix) => `<${prefix}Relationship Id="rIdPjStyles" Type="${STYLES_TYPE}" Target="styles.xml"/>`,
      ),
    );
    this.edit('[Content_Types].xml', (text) =>
      withChild(text, (prefix) => `<${prefix}Override PartName="/${name}" ContentType="${STYLES_CONTENT}"/>`),
    );
    return name;
  }

  /** Removes the calculation chain, its relationship and its content type; Excel makes a new one. */
  dropCalculationChain(): void {
    const part = relatedPart(this.pkg, 'calcChain');
    if (part === null) return;
    this.changed.set(part.name, null);
    this.edit(relationshipsOf(this.pkg.workbook.name), (text) =>
      withoutChildren(text, (scan) => /\/calcChain$/.test(scan.attribute('Type') ?? '')),
    );
    this.edit('[Content_Types].xml', (text) =>
      withoutChildren(
        text,
        (scan) => (scan.attribute('PartName') ?? '').toLowerCase() === `/${part.name.toLowerCase()}`,
      ),
    );
  }

  /** The file with the changed parts; the original bytes when nothing changed. */
  finish(): Uint8Array {
    if (this.changed.size === 0) return this.pkg.source.bytes;
    const changes = new Map(
      [...this.changed].map(([name, text]) => [name, text === null ? null : bytesOfRaw(text)]),
    );
    return rewriteZip(this.pkg.archive, changes);
  }

  private edit(name: string, change: (text: string) => string): void {
    const part = this.pkg.find(name);
    if (part !== null) this.set(part, change(this.text(part).text));
  }
}
