import type { DefinedName, SheetVisibility } from '../workbook/snapshot';
import { XlsxError, type ForeignKind } from './errors';
import { requireZip } from './identify';
import type { PackageSource } from './source';
import { decodeXml } from './xml/encoding';
import { XmlScanner } from './xml/scan';
import { isTrue, XmlError } from './xml/text';
import { readZip, unpack, type ZipArchive, type ZipEntry } from './zip/read';
import { detailTexts, faultTexts } from './texts';

export interface Relationship {
  readonly id: string;
  /** Last part of the type's address, which Strict and Transitional files share, e.g. `worksheet`. */
  readonly type: string;
  /** Part name from the root of the package, without a leading `/`; null = outside the package. */
  readonly target: string | null;
}

export interface PackageSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** null = the part is missing: this sheet cannot be read, the others can. */
  readonly part: ZipEntry | null;
  /** An earlier sheet has the same name: this one is not read, and is reported. */
  readonly repeated: boolean;
}

/** The parts of an .xlsx file and their relationships; nothing of the sheets is read yet. */
export interface XlsxPackage {
  readonly source: PackageSource;
  readonly archive: ZipArchive;
  /** Finds a part by name; part names do not distinguish case. */
  readonly find: (name: string) => ZipEntry | null;
  /** Unpacks a part. @throws XlsxError */
  readonly read: (entry: ZipEntry) => Uint8Array;
  readonly workbook: ZipEntry;
  readonly relationships: readonly Relationship[];
  /** Worksheets in the order of the tabs; chart sheets are left out. */
  readonly sheets: readonly PackageSheet[];
  readonly definedNames: readonly DefinedName[];
  /** Serial numbers count from 1904 (old Mac files). */
  readonly date1904: boolean;
  /** Name of the sheet that was active when the file was saved. */
  readonly activeSheet: string | null;
}

/** First part of a type the workbook points to, e.g. `styles`. */
export function relatedPart(pkg: XlsxPackage, type: string): ZipEntry | null {
  const target = pkg.relationships.find((relationship) => relationship.type === type)?.target ?? null;
  return target === null ? null : pkg.find(target);
}

/** Every part of a type the workbook points to. */
export function relatedParts(pkg: XlsxPackage, type: string): readonly ZipEntry[] {
  return pkg.relationships.flatMap((relationship) => {
    const target = relationship.type === type ? relationship.target : null;
    return (target === null ? null : pkg.find(target)) ?? [];
  });
}

/** Runs a reader over a part; an error names the part (and sheet) that is damaged. */
export function reading<T>(source: PackageSource, facts: { part: string; sheet?: string }, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof XmlError) {
      throw new XlsxError('damaged', source.name, { ...facts, detail: error.message });
    }
    if (error instanceof XlsxError && error.code === 'damaged' && error.facts.sheet === undefined) {
      throw new XlsxError('damaged', source.name, { ...error.facts, ...facts });
    }
    throw error;
  }
}

/**
 * Opens an .xlsx (or .xlsm, .xltx) file.
 * @throws XlsxError for everything that cannot be opened, with the sentence for the user
 */
export function openPackage(source: PackageSource): XlsxPackage {
  requireZip(source);
  const archive = readZip(source);
  const parts = new Map<string, ZipEntry>();
  const repeated = new Set<string>();
  for (const entry of archive.entries) {
    const key = partKey(entry.name);
    if (parts.has(key)) repeated.add(key);
    parts.set(key, entry);
  }
  const find = (name: string): ZipEntry | null => {
    const key = partKey(name);
    if (repeated.has(key)) {
      throw new XlsxError('damaged', source.name, { part: name, detail: detailTexts['part-twice'](name) });
    }
    return parts.get(key) ?? null;
  };
  let unpacked = 0;
  const counted = new Set<ZipEntry>();
  const read = (entry: ZipEntry): Uint8Array => {
    if (!counted.has(entry)) unpacked += entry.size;
    counted.add(entry);
    if (unpacked > source.limits.totalBytes) {
      throw new XlsxError('too-large', source.name, {
        detail: detailTexts.unpacked(Math.round(source.limits.totalBytes / 2 ** 20)),
      });
    }
    return unpack(source, entry);
  };
  const parse = <T>(entry: ZipEntry, take: (scan: XmlScanner) => T): T =>
    reading(source, { part: entry.name }, () => take(new XmlScanner(decodeXml(read(entry)))));

  const workbook = findWorkbook(source, archive, find, (entry) =>
    parse(entry, (scan) => readRelationships(scan, '')),
  );
  const rels = find(relationshipsOf(workbook.name));
  const folder = workbook.name.slice(0, workbook.name.lastIndexOf('/') + 1);
  const relationships = rels ? parse(rels, (scan) => readRelationships(scan, folder)) : [];
  const facts = parse(workbook, readWorkbookPart);
  if (facts.sheets.length === 0) {
    throw new XlsxError('damaged', source.name, { detail: faultTexts['no-sheet'] });
  }
  if (facts.sheets.length > source.limits.sheets) {
    throw new XlsxError('too-large', source.name, { detail: detailTexts.sheets(facts.sheets.length) });
  }
  const byId = new Map([...relationships].reverse().map((relationship) => [relationship.id, relationship]));
  const names = new Set<string>();
  const sheets = facts.sheets.flatMap((sheet): PackageSheet[] => {
    // Names of sheets do not distinguish case.
    const repeated = names.has(sheet.name.toLowerCase());
    names.add(sheet.name.toLowerCase());
    // Macros of Excel 5 and 95 leave module sheets behind, which have no part.
    if (sheet.relationship === '') return [];
    const relationship = byId.get(sheet.relationship ?? '');
    if (relationship !== undefined && relationship.type !== 'worksheet') return [];
    const target = relationship?.target ?? null;
    const part = target === null ? null : find(target);
    const name = repeated ? detailTexts['named-again'](sheet.name) : sheet.name;
    return [{ name, visibility: sheet.visibility, part, repeated }];
  });
  return {
    source,
    archive,
    find,
    read,
    workbook,
    relationships,
    sheets,
    definedNames: facts.definedNames,
    date1904: facts.date1904,
    activeSheet: facts.sheets[facts.activeTab]?.name ?? null,
  };
}

/** The part of a sheet. @throws XlsxError when it is missing, or the sheet has the name of another one */
export function partOf(source: PackageSource, { name, part, repeated }: PackageSheet): ZipEntry {
  if (repeated) {
    throw new XlsxError('damaged', source.name, { sheet: name, detail: detailTexts['same-name'] });
  }
  if (part === null)
    throw new XlsxError('damaged', source.name, { sheet: name, detail: faultTexts['no-data'] });
  return part;
}

/** Part names do not distinguish case, and a name may be percent-encoded in one place and plain in another. */
function partKey(name: string): string {
  try {
    return decodeURIComponent(name).toLowerCase();
  } catch {
    return name.toLowerCase();
  }
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels` */
export function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function findWorkbook(
  source: PackageSource,
  archive: ZipArchive,
  find: (name: string) => ZipEntry | null,
  relationships: (entry: ZipEntry) => readonly Relationship[],
): ZipEntry {
  const rootRels = find('_rels/.rels');
  const related = rootRels ? relationships(rootRels) : [];
  const target = related.find(({ type }) => type === 'officeDocument')?.target ?? null;
  const part = (target === null ? null : find(target)) ?? find('xl/workbook.xml');
  const names = archive.entries.map(({ name }) => name.toLowerCase());
  if (part !== null && !/^(word|ppt)\//.test(part.name.toLowerCase())) {
    if (part.name.toLowerCase().endsWith('.bin')) throw new XlsxError('xlsb', source.name);
    return part;
  }
  if (names.some((name) => name.startsWith('xl/'))) {
    throw new XlsxError('damaged', source.name, { detail: faultTexts['no-workbook'] });
  }
  throw new XlsxError('not-a-workbook', source.name, { kind: foreignArchive(names) });
}

function foreignArchive(names: readonly string[]): ForeignKind {
  if (names.some((name) => name.startsWith('word/'))) return 'word';
  if (names.some((name) => name.startsWith('ppt/'))) return 'powerpoint';
  if (names.includes('mimetype') && names.includes('content.xml')) return 'opendocument';
  return 'zip';
}

function readRelationships(scan: XmlScanner, folder: string): readonly Relationship[] {
  const found: Relationship[] = [];
  scan.next();
  scan.children(() => {
    if (!scan.is('Relationship')) return;
    const type = scan.attribute('Type') ?? '';
    const target = scan.attribute('Target');
    found.push({
      id: scan.attribute('Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      target: target === null || scan.attribute('TargetMode') === 'External' ? null : resolve(folder, target),
    });
  });
  return found;
}

function resolve(folder: string, target: string): string {
  const path = (target.startsWith('/') ? target.slice(1) : folder + target).replaceAll('\\', '/');
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

interface WorkbookPart {
  readonly sheets: readonly { name: string; visibility: SheetVisibility; relationship: string | null }[];
  readonly definedNames: readonly DefinedName[];
  readonly date1904: boolean;
  readonly activeTab: number;
}

function readWorkbookPart(scan: XmlScanner): WorkbookPart {
  const sheets: { name: string; visibility: SheetVisibility; relationship: string | null }[] = [];
  const definedNames: DefinedName[] = [];
  let date1904 = false;
  let activeTab = 0;
  scan.next();
  if (!scan.is('workbook')) throw new XmlError(faultTexts['not-workbook']);
  scan.children(() => {
    if (scan.is('workbookPr')) date1904 = isTrue(scan.attribute('date1904'));
    else if (scan.is('bookViews')) {
      scan.children(() => {
        if (scan.is('workbookView')) activeTab = Number(scan.attribute('activeTab') ?? 0);
      });
    } else if (scan.is('sheets')) {
      scan.children(() => {
        if (!scan.is('sheet')) return;
        sheets.push({
          name: scan.attribute('name') ?? '',
          visibility: visibilityOf(scan.attribute('state')),
          relationship: scan.prefixedAttribute('id'),
        });
      });
    } else if (scan.is('definedNames')) {
      scan.children(() => {
        const name = scan.attribute('name') ?? '';
        if (scan.is('definedName')) definedNames.push({ name, refersTo: scan.elementText() });
      });
    }
  });
  return { sheets, definedNames, date1904, activeTab };
}

function visibilityOf(state: string | null): SheetVisibility {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}
