import type { Edit } from '../../workbook/edit';
import { SEVERITIES, type Severity } from '../../workbook/severity';
import { parseAddress, type CellPosition } from '../../workbook/address';
import { XlsxError } from '../errors';
import { openPackage, partOf, reading, type PackageSheet, type XlsxPackage } from '../package';
import { showsDate, readCellFormats } from '../read/formats';
import { DAYS_1904 } from '../read/value';
import { attempt, readRelated, sheetReaderOf } from '../read/workbook';
import type { SheetReading } from '../read/sheet';
import { packageSource } from '../source';
import { detailTexts } from '../texts';
import { mayHoldFormulas, withFullCalculation } from './calculation';
import { writeCells, type WantedContent, type CellWrite } from './cells';
import { PackageDraft } from './draft';
import { judgeEdits, missingSheet, unreadSheet, type AllowedEdit } from './judge';
import type { ZipEntry } from '../zip/read';
import { addMarks, markAreas, markDxf, MARK_SIGN, removeMarks, type SheetMarks } from './marks';
import { removeDxfs, StylesEditor } from './styles';
import type { CachedValue, PatchOptions, PatchResult, SkippedEdit, XlsxMark } from './types';

/**
 * Writes edits and highlights into an .xlsx file in place: the sheets' XML is spliced where a cell changes,
 * every other byte of every part is kept, and parts that do not change are not compressed again. Texts are
 * written as texts, also those that begin with `=`. Styles stay unless an edit has a number format. Locked
 * cells, formulas and cells that hold something else than `edit.old` are left alone and reported.
 *
 * When a formula may depend on an edit, the workbook asks to be calculated on opening; stored
 * results are replaced where `options.cached` has fresh ones and kept otherwise.
 * @param marks replaces all highlights of ours by these; undefined leaves them as they are
 * @throws XlsxError when the file cannot be read
 */
export function patchWorkbook(
  bytes: Uint8Array,
  edits: readonly Edit[],
  marks?: readonly XlsxMark[],
  options: PatchOptions = {},
): PatchResult {
  const draft = new PackageDraft(
    openPackage(packageSource(bytes, options.name ?? detailTexts['unnamed-file'], options)),
  );
  const read = readerOf(draft);
  const { written, skipped, chainChanged } = writeEdits(draft, read, edits, options);
  if (written.length > 0) freshen(draft, chainChanged);
  if (marks !== undefined) {
    clearMarks(draft);
    putMarks(draft, read, marks);
  }
  return { bytes: draft.finish(), written, skipped };
}

/**
 * Removes exactly the highlights of ours; in a file that only got highlights every part is again as before,
 * byte for byte.
 * @throws XlsxError when the file cannot be read
 */
export function unmarkWorkbook(
  bytes: Uint8Array,
  name = detailTexts['unnamed-file'],
): { readonly bytes: Uint8Array; readonly removed: number } {
  const draft = new PackageDraft(openPackage(packageSource(bytes, name)));
  const removed = clearMarks(draft);
  return { bytes: draft.finish(), removed };
}

type Reader = (sheet: PackageSheet) => SheetReading;

function readerOf(draft: PackageDraft): Reader {
  const read = sheetReaderOf(draft.pkg);
  const known = new Map<string, SheetReading>();
  return (sheet) => {
    const reading = known.get(sheet.name) ?? read(sheet);
    known.set(sheet.name, reading);
    return reading;
  };
}

interface EditOutcome {
  readonly written: readonly Edit[];
  readonly skipped: readonly SkippedEdit[];
  /** A formula was added or removed, so the list of formula cells is no longer right. */
  readonly chainChanged: boolean;
}

function writeEdits(
  draft: PackageDraft,
  read: Reader,
  edits: readonly Edit[],
  options: PatchOptions,
): EditOutcome {
  const written: Edit[] = [];
  const skipped: SkippedEdit[] = [];
  let chainChanged = false;
  const styles = lazy(() => new StylesEditor(draft.text(draft.styles())));
  const restyler = (format: string | undefined): CellWrite['restyle'] => {
    if (format === undefined) return undefined;
    return (style) => styles.get().withFormat(style, format);
  };
  const counting = dateCounter(draft.pkg);
  const bySheet = groupBy(edits, (edit) => edit.cell.sheetName);
  const cachedBySheet = groupBy(options.cached ?? [], ({ cell }) => cell.sheetName);
  for (const [name, sheetEdits] of bySheet) {
    if (!draft.pkg.sheets.some((sheet) => sheet.name === name)) skipped.push(...sheetEdits.map(missingSheet));
  }
  for (const sheet of draft.pkg.sheets) {
    const sheetEdits = bySheet.get(sheet.name) ?? [];
    const cached = cachedBySheet.get(sheet.name) ?? [];
    if (sheetEdits.length === 0 && cached.length === 0) continue;
    const contents = attempt(() => read(sheet));
    if (contents instanceof XlsxError) {
      skipped.push(...sheetEdits.map((edit) => unreadSheet(edit, contents)));
      continue;
    }
    const judged = judgeEdits(contents, sheetEdits, options.replaceFormulas);
    const formulas = formulaPlaces(contents);
    const writes = judged.allowed.map((allowed): CellWrite => {
      const content = contentOf(allowed, options.formulas === true);
      chainChanged ||= content.kind === 'formula' || formulas.has(`${allowed.row},${allowed.col}`);
      const { format } = allowed.edit;
      return { ...editPosition(allowed), content, restyle: restyler(format), ...counting(format) };
    });
    const results = resultsOf(contents, cached).map((write) => ({ ...write, ...counting(undefined) }));
    written.push(...judged.allowed.map(({ edit }) => edit));
    skipped.push(...judged.skipped);
    inPart(draft, sheet, (part) => {
      draft.set(part, writeCells(draft.text(part), [...writes, ...results]));
    });
  }
  const editor = styles.made();
  if (editor) draft.set(draft.styles(), editor.finish());
  return { written, skipped, chainChanged };
}

const editPosition = ({ row, col }: AllowedEdit): CellPosition => ({ row, col });

/** How dates are written into a workbook that counts from 1904; `format` is that of the edit. */
function dateCounter(pkg: XlsxPackage): (format: string | undefined) => Pick<CellWrite, 'counted'> {
  if (!pkg.date1904) return () => ({});
  const formats = readRelated(pkg, 'styles', readCellFormats) ?? [];
  return (format) => ({
    counted: (value, style) => {
      const isDate = format === undefined ? formats[style]?.isDate === true : showsDate(format);
      return isDate ? value - DAYS_1904 : value;
    },
  });
}

function contentOf({ edit }: AllowedEdit, formulas: boolean): WantedContent {
  return formulas && edit.formula !== undefined
    ? { kind: 'formula', formula: edit.formula, value: edit.value }
    : { kind: 'value', value: edit.value };
}

/** New results, for cells that really hold a formula of their own. */
function resultsOf(sheet: SheetReading, cached: readonly CachedValue[]): readonly CellWrite[] {
  if (cached.length === 0 || sheet.tables !== 1) return [];
  const formulas = formulaPlaces(sheet);
  return cached.flatMap(({ cell, value }): CellWrite[] => {
    const at = parseAddress(cell.address);
    if (at === null || !formulas.delete(`${at.row},${at.col}`)) return [];
    return [{ ...at, content: { kind: 'result', value } }];
  });
}

function formulaPlaces(sheet: SheetReading): Set<string> {
  return new Set(
    sheet.cells.flatMap(({ row, col, formula }) => (formula === undefined ? [] : [`${row},${col}`])),
  );
}

/** Has the formulas calculated when the file is opened next. */
function freshen(draft: PackageDraft, chainChanged: boolean): void {
  const { pkg } = draft;
  if (!chainChanged && !pkg.sheets.some((sheet) => mayHoldFormulas(sheetPartText(draft, sheet)))) return;
  draft.set(pkg.workbook, withFullCalculation(draft.text(pkg.workbook).text));
  // The chain lists the cells that hold formulas. It stays right as long as none is added or removed.
  if (chainChanged) draft.dropCalculationChain();
}

function clearMarks(draft: PackageDraft): number {
  const dxfs = new Set<number>();
  let removed = 0;
  for (const sheet of draft.pkg.sheets) {
    const text = sheetPartText(draft, sheet);
    if (!text.includes(MARK_SIGN)) continue;
    inPart(draft, sheet, (part) => {
      const without = removeMarks(text);
      removed += without.removed;
      for (const dxf of without.dxfs) dxfs.add(dxf);
      draft.set(part, without.text);
    });
  }
  if (dxfs.size === 0) return removed;
  const ours = new Set(SEVERITIES.map(markDxf));
  const styles = draft.styles();
  draft.set(
    styles,
    removeDxfs(draft.text(styles), (xml, index) => dxfs.has(index) && ours.has(xml)),
  );
  return removed;
}

function putMarks(draft: PackageDraft, read: Reader, marks: readonly XlsxMark[]): void {
  const bySheet = groupBy(marks, ({ cell }) => cell.sheetName);
  const styles = marks.length === 0 ? null : new StylesEditor(draft.text(draft.styles()));
  const dxfs = new Map<string, number>();
  for (const sheet of draft.pkg.sheets) {
    const own = bySheet.get(sheet.name);
    if (own === undefined || styles === null) continue;
    const { merges } = read(sheet);
    const worst = new Map<string, Severity>();
    for (const severity of [...SEVERITIES].reverse()) {
      for (const mark of own) if (mark.severity === severity) worst.set(mark.cell.address, severity);
    }
    const rules = SEVERITIES.flatMap((severity): SheetMarks[] => {
      const addresses = [...worst].filter(([, own]) => own === severity).map(([address]) => address);
      const areas = markAreas(addresses, merges);
      if (areas.length === 0) return [];
      const dxf = dxfs.get(severity) ?? styles.addDxf(markDxf(severity));
      dxfs.set(severity, dxf);
      return [{ severity, dxf, areas }];
    });
    inPart(draft, sheet, (part) => draft.set(part, addMarks(draft.text(part).text, rules)));
  }
  if (styles !== null) draft.set(draft.styles(), styles.finish());
}

/** Runs `work` on the part of a sheet; an error names the sheet that is damaged. */
function inPart<T>(draft: PackageDraft, sheet: PackageSheet, work: (part: ZipEntry) => T): T {
  const part = partOf(draft.pkg.source, sheet);
  return reading(draft.pkg.source, { part: part.name, sheet: sheet.name }, () => work(part));
}

/** Text of a sheet's part; a sheet that cannot be read has none. */
function sheetPartText(draft: PackageDraft, sheet: PackageSheet): string {
  const text = attempt(() => draft.text(partOf(draft.pkg.source, sheet)).text);
  return text instanceof XlsxError ? '' : text;
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/** A value that is made when it is first needed; `made` returns null if it was not. */
function lazy<T>(make: () => T): { readonly get: () => T; readonly made: () => T | null } {
  let value: { readonly it: T } | null = null;
  return { get: () => (value ??= { it: make() }).it, made: () => value && value.it };
}
