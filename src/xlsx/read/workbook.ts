import type { SheetSnapshot, WorkbookSnapshot } from '../../engine/workbook';
import { XlsxError } from '../errors';
import { openPackage, reading, relatedPart, type PackageSheet, type XlsxPackage } from '../package';
import { sourceOf, type OpenOptions } from '../source';
import { decodeXml } from '../xml/encoding';
import { readCellFormats, type CellFormat } from './formats';
import { readSharedStrings } from './strings';
import { readSheet, type SheetReading } from './sheet';

export interface ReadWorkbookOptions extends OpenOptions {
  /** Called after every sheet. */
  readonly onSheet?: (done: number, total: number) => void;
}

export interface XlsxWorkbook {
  readonly snapshot: WorkbookSnapshot;
}

/**
 * Reads the values, formulas, formats and structure of an .xlsx (.xlsm, .xltx) file.
 * @param name file name for the snapshot and for error sentences
 * @throws XlsxError when the bytes are no readable workbook; its message is for the user
 */
export function readWorkbook(
  bytes: Uint8Array,
  name: string,
  options: ReadWorkbookOptions = {},
): XlsxWorkbook {
  const pkg = openPackage(sourceOf(bytes, name, options));
  const read = sheetReaderOf(pkg);
  const sheets = pkg.sheets.map((sheet, i): SheetSnapshot => {
    const { cells, merges, hiddenRows, hiddenColumns, protection } = read(sheet);
    options.onSheet?.(i + 1, pkg.sheets.length);
    const { name: sheetName, visibility } = sheet;
    return { name: sheetName, visibility, cells, merges, hiddenRows, hiddenColumns, protection };
  });
  return { snapshot: { name, sheets, definedNames: pkg.definedNames, mergesKnown: true } };
}

/** Answers a reader for single sheets of an open package; strings and formats are read once. */
export function sheetReaderOf(pkg: XlsxPackage): (sheet: PackageSheet) => SheetReading {
  const { source } = pkg;
  const strings = readRelated(pkg, 'sharedStrings', readSharedStrings) ?? [];
  const formats: readonly CellFormat[] = readRelated(pkg, 'styles', readCellFormats) ?? [];
  let cells = 0;
  const count = (): void => {
    if (++cells <= source.limits.cells) return;
    throw new XlsxError('too-large', source.name, { detail: `超过 ${source.limits.cells} 个单元格` });
  };
  const context = { strings, formats, date1904: pkg.date1904, count, maxMerges: source.limits.merges };
  return (sheet) =>
    reading(source, { part: sheet.part.name, sheet: sheet.name }, () =>
      readSheet(decodeXml(pkg.read(sheet.part)), context),
    );
}

/** Reads a part the workbook points to; null when it has none. */
export function readRelated<T>(pkg: XlsxPackage, type: string, read: (xml: string) => T): T | null {
  const part = relatedPart(pkg, type);
  if (part === null) return null;
  return reading(pkg.source, { part: part.name }, () => read(decodeXml(pkg.read(part))));
}
