import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { parseAddress } from '../../src/workbook/address';

const FIXTURES = path.resolve(__dirname, '../fixtures/workbooks');

/** Bytes of a fixture, e.g. `rich/rich-ms.xlsx`. */
export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(FIXTURES, name)));
}

/** Names of all fixtures with this ending, relative to the fixture folder. */
export function fixtureNames(ending: string): readonly string[] {
  return readdirSync(FIXTURES, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith(ending))
    .sort();
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface Draft {
  /** Sheet name → XML between `<worksheet>` and `</worksheet>`, or a whole part. */
  readonly sheets: Readonly<Record<string, string>>;
  /** Whole parts, e.g. `xl/styles.xml`, in addition to or instead of the default ones. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  readonly strings?: string;
  /** XML between `<styleSheet>` and `</styleSheet>`. */
  readonly styles?: string;
  /** XML put after `<sheets>`. */
  readonly afterSheets?: string;
  readonly workbookPr?: string;
}

/** A small .xlsx file written by hand: the parts every reader must know, nothing more. */
export function packXlsx(draft: Draft): Uint8Array {
  const names = Object.keys(draft.sheets);
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${names.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE_RELS}"><Relationship Id="rId1" Type="${RELS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELS}">${draft.workbookPr ?? ''}<sheets>${names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="s${i + 1}"/>`).join('')}</sheets>${draft.afterSheets ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE_RELS}">${names.map((_, i) => `<Relationship Id="s${i + 1}" Type="${RELS}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}<Relationship Id="st" Type="${RELS}/styles" Target="styles.xml"/><Relationship Id="ss" Type="${RELS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  };
  names.forEach((name, i) => {
    const xml = draft.sheets[name] ?? '';
    parts[`xl/worksheets/sheet${i + 1}.xml`] =
      xml.startsWith('<?xml') || /^<[\w:]*worksheet/.test(xml)
        ? xml
        : `<worksheet xmlns="${MAIN}" xmlns:r="${RELS}">${xml}</worksheet>`;
  });
  if (draft.strings !== undefined) {
    parts['xl/sharedStrings.xml'] = `<sst xmlns="${MAIN}">${draft.strings}</sst>`;
  }
  if (draft.styles !== undefined) {
    parts['xl/styles.xml'] = `<styleSheet xmlns="${MAIN}">${draft.styles}</styleSheet>`;
  }
  return pack({ ...parts, ...draft.parts });
}

export function pack(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  );
}

/** All parts of a package, unpacked by another program than the one under test. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data, true)]),
  );
}

/** Text of one part. */
export function partText(bytes: Uint8Array, name: string): string {
  const data = unzipSync(bytes)[name];
  if (data === undefined) throw new Error(`no part ${name}`);
  return strFromU8(data);
}

/** Names of the parts that differ, are gone, or are new. */
export function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const a = partsOf(before);
  const b = partsOf(after);
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => a[name] !== b[name]).sort();
}

/** Throws when an XML text is not well-formed, namespaces included. */
export function assertWellFormed(xml: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
}

export function sheetNamed(workbook: WorkbookSnapshot, name: string): SheetSnapshot {
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

export function cellAt(sheet: SheetSnapshot, address: string): CellSnapshot | undefined {
  const at = parseAddress(address);
  return sheet.cells.find(({ row, col }) => row === at?.row && col === at.col);
}

/** Address → value, formula and format of every cell, for comparing whole sheets. */
export function valuesOf(sheet: SheetSnapshot): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    sheet.cells.map(({ row, col, value, formula, format }) => [
      `${row},${col}`,
      { value, ...(formula === undefined ? {} : { formula }), ...(format === undefined ? {} : { format }) },
    ]),
  );
}
