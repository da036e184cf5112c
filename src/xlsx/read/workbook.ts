import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { XlsxError } from '../errors';
import { openPackage, partOf, reading, relatedPart, type PackageSheet, type XlsxPackage } from '../package';
import { packageSource, type OpenOptions, type PackageSource } from '../source';
import { decodeXml } from '../xml/encoding';
import { readCellFormats, type CellFormat } from './formats';
import { readSharedStrings } from './strings';
import { readSheet, type SheetReading } from './sheet';
import { detailTexts } from '../texts';

export interface ReadWorkbookOptions extends OpenOptions {
  /** Called after every sheet. */
  readonly onSheet?: (done: number, total: number) => void;
}

export interface XlsxWorkbook {
  readonly snapshot: WorkbookSnapshot;
}

/**
 * Reads the values, formulas, formats and structure of an .xlsx (.xlsm, .xltx) file. A damaged sheet is
 * named and the others are read.
 * @param name file name for the snapshot and for error sentences
 * @throws XlsxError when the bytes are not a workbook, or none of its sheets can be read; its message is for
 * the user
 */
export function readWorkbook(
  bytes: Uint8Array,
  name: string,
  options: ReadWorkbookOptions = {},
): XlsxWorkbook {
  const pkg = openPackage(packageSource(bytes, name, options));
  const read = sheetReaderOf(pkg);
  const sheets: SheetSnapshot[] = [];
  const unread: { readonly name: string; readonly error: XlsxError }[] = [];
  pkg.sheets.forEach((sheet, i) => {
    const reading = attempt(() => read(sheet));
    if (reading instanceof XlsxError) unread.push({ name: sheet.name, error: reading });
    else sheets.push(sheetSnapshot(sheet, reading));
    options.onSheet?.(i + 1, pkg.sheets.length);
  });
  const [first] = unread;
  if (first !== undefined && sheets.length === 0) throw first.error;
  const snapshot = { name, sheets, definedNames: pkg.definedNames, mergesKnown: true };
  if (first === undefined) return { snapshot };
  const sentences = unread.map((sheet) => ({ name: sheet.name, sentence: sheet.error.message }));
  return { snapshot: { ...snapshot, unread: sentences } };
}

/** The result, or the error when only this sheet is damaged. */
export function attempt<T>(read: () => T): T | XlsxError {
  try {
    return read();
  } catch (error) {
    if (error instanceof XlsxError && error.code === 'damaged') return error;
    throw error;
  }
}

function sheetSnapshot({ name, visibility }: PackageSheet, reading: SheetReading): SheetSnapshot {
  const { cells, merges, hiddenRows, hiddenColumns, protection } = reading;
  return { name, visibility, cells, merges, hiddenRows, hiddenColumns, protection };
}

/** Returns a reader for single sheets of an open package; strings and formats are read once. */
export function sheetReaderOf(pkg: XlsxPackage): (sheet: PackageSheet) => SheetReading {
  const { source } = pkg;
  const strings = readRelated(pkg, 'sharedStrings', readSharedStrings) ?? [];
  const formats: readonly CellFormat[] = readRelated(pkg, 'styles', readCellFormats) ?? [];
  const { limits } = source;
  const cells = limited(source, limits.cells, detailTexts['too-many-cells']);
  const texts = limited(source, limits.characters, detailTexts['too-many-characters']);
  const context = {
    strings,
    formats,
    date1904: pkg.date1904,
    maxMerges: limits.merges,
    count: (characters = 0): void => {
      cells(1);
      texts(characters);
    },
    countFormula: limited(source, limits.formulaCharacters, detailTexts['too-long-formulas']),
  };
  return (sheet) => {
    const part = partOf(source, sheet);
    return reading(source, { part: part.name, sheet: sheet.name }, () =>
      readSheet(decodeXml(pkg.read(part)), context),
    );
  };
}

/** Reads a part the workbook points to; null when it has none. */
export function readRelated<T>(pkg: XlsxPackage, type: string, read: (xml: string) => T): T | null {
  const part = relatedPart(pkg, type);
  if (part === null) return null;
  return reading(pkg.source, { part: part.name }, () => read(decodeXml(pkg.read(part))));
}

/** Adds up, and refuses the file when the sum exceeds the limit. */
function limited(
  source: PackageSource,
  most: number,
  said: (most: number) => string,
): (more: number) => void {
  let sum = 0;
  return (more) => {
    sum += more;
    if (sum > most) throw new XlsxError('too-large', source.name, { detail: said(most) });
  };
}
