import { parseAddress } from '../../../src/workbook/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { openPackage, relatedPart, type XlsxPackage } from '../../../src/xlsx/package';
import { readWorkbook } from '../../../src/xlsx';
import { packageSource } from '../../../src/xlsx/source';
import { parseArea } from './area';
import { BookModel } from './book';
import { BLANK_CELL } from './cell';
import { blankStyle, type ConditionalFormatModel, type ConditionalStyle } from './conditional-format';
import type { SheetModel } from './sheet';
import { readStyles, type Styles } from './styles';
import { childOf, childrenOf, parseXml, type XmlElement } from './xml-tree';

/** The contents of an .xlsx file, which can be opened any number of times. */
export interface BookFile {
  readonly name: string;
  readonly snapshot: WorkbookSnapshot;
  readonly styles: Styles;
  /** Contents of the sheets as they are in the file. */
  readonly roots: readonly XmlElement[];
  readonly xmlParts: readonly string[];
  readonly activeSheet: string;
}

/**
 * Reads an .xlsx file for the simulated Excel. Values, formulas, merges, visibility and protection come from
 * the product's own reader; the formats, conditional formats and custom XML parts, which that reader does not
 * return, are read here.
 */
export function readBook(bytes: Uint8Array, name: string): BookFile {
  const { snapshot } = readWorkbook(bytes, name);
  const pkg = openPackage(packageSource(bytes, name));
  const stylesPart = relatedPart(pkg, 'styles');
  return {
    name,
    snapshot,
    styles: stylesPart ? readStyles(parseXml(textOf(pkg, stylesPart.name))) : { cells: [], conditional: [] },
    roots: snapshot.sheets.map((_, index) => parseXml(textOf(pkg, pkg.sheets[index]?.part?.name ?? ''))),
    xmlParts: customParts(pkg),
    activeSheet: pkg.activeSheet ?? '',
  };
}

/** Opens an .xlsx file in the simulated Excel. */
export function loadBook(bytes: Uint8Array, name: string): BookModel {
  return openBook(readBook(bytes, name));
}

/** Opens a file that was read. */
export function openBook({ name, snapshot, styles, roots, xmlParts, activeSheet }: BookFile): BookModel {
  const book = new BookModel(name);
  snapshot.sheets.forEach((sheet, index) => {
    const model = book.addSheet(sheet.name);
    const root = roots[index];
    if (root) fillFormats(model, root, styles, () => book.newId());
    fillContents(model, sheet);
  });
  for (const { name: defined, refersTo } of snapshot.definedNames) {
    book.names.push({ name: defined, formula: `=${refersTo}`, visible: !defined.startsWith('_xlnm.') });
  }
  book.xmlParts = xmlParts.map((xml) => ({ id: book.newId(), xml }));
  const active = book.findSheet(activeSheet);
  const seen =
    active?.visibility === 'visible'
      ? active
      : book.sheets.find(({ visibility }) => visibility === 'visible');
  if (seen) book.activate(seen);
  return book;
}

function textOf(pkg: XlsxPackage, part: string): string {
  const entry = pkg.find(part);
  if (!entry) throw new Error(`There is no part ${part}.`);
  return new TextDecoder().decode(pkg.read(entry));
}

function fillContents(model: SheetModel, sheet: SheetSnapshot): void {
  for (const { row, col, value, formula } of sheet.cells)
    model.put(row, col, { value, formula: formula ?? null });
  model.visibility = sheet.visibility;
  model.merges = sheet.merges;
  sheet.hiddenRows.forEach((row) => model.hiddenRows.add(row));
  sheet.hiddenColumns.forEach((col) => model.hiddenColumns.add(col));
  model.protected = sheet.protection !== null;
}

function fillFormats(model: SheetModel, root: XmlElement, styles: Styles, newId: () => string): void {
  for (const row of childrenOf(childOf(root, 'sheetData'), 'row')) {
    for (const cell of childrenOf(row, 'c')) {
      const at = parseAddress(cell.attributes['r'] ?? '');
      if (at) model.put(at.row, at.col, styles.cells[Number(cell.attributes['s'] ?? 0)] ?? BLANK_CELL);
    }
  }
  const formatCells = childOf(root, 'sheetProtection')?.attributes['formatCells'];
  // The attribute means "locked", so "0" means that formats may be changed.
  model.allowFormatCells = formatCells === '0' || formatCells === 'false';
  model.conditionalFormats = conditionalFormats(root, styles, newId);
}

const TYPES: Readonly<Record<string, string>> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  dataBar: 'DataBar',
  colorScale: 'ColorScale',
  iconSet: 'IconSet',
  top10: 'TopBottom',
  containsText: 'ContainsText',
};

function conditionalFormats(root: XmlElement, styles: Styles, newId: () => string): ConditionalFormatModel[] {
  const found = childrenOf(root, 'conditionalFormatting').flatMap((block) =>
    childrenOf(block, 'cfRule').map((rule) => ({
      rule,
      areas: (block.attributes['sqref'] ?? '').split(' '),
    })),
  );
  const order = ({ rule }: (typeof found)[number]): number => Number(rule.attributes['priority'] ?? 0);
  return found
    .sort((a, b) => order(a) - order(b))
    .map(({ rule, areas }): ConditionalFormatModel => {
      const { type = '', stopIfTrue, dxfId } = rule.attributes;
      const formula = childOf(rule, 'formula')?.text;
      return {
        id: newId(),
        type: TYPES[type] ?? 'PresetCriteria',
        areas: areas.map(parseArea),
        stopIfTrue: stopIfTrue === '1' || stopIfTrue === 'true',
        formula: formula === undefined ? null : `=${formula}`,
        style: copyOf(dxfId === undefined ? undefined : styles.conditional[Number(dxfId)]),
      };
    });
}

/** Rules may share a format in the file; here each has its own, so that it can be changed alone. */
function copyOf(style: ConditionalStyle | undefined): ConditionalStyle {
  return style ? { ...style, borders: new Map(style.borders) } : blankStyle();
}

function customParts(pkg: XlsxPackage): readonly string[] {
  return pkg.archive.entries
    .map(({ name }) => name)
    .filter((name) => /^customXml\/item\d+\.xml$/i.test(name))
    .sort()
    .map((name) => textOf(pkg, name));
}
