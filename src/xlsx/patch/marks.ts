import type { Severity } from '../../workbook/severity';
import { parseAddress, rangeAddress } from '../../workbook/address';
import type { Rect } from '../../workbook/snapshot';
import { AreaSweep } from '../read/areas';
import { XmlScanner } from '../xml/scan';
import { applySplices, insertion, type Splice } from './splice';

/**
 * Our highlights are conditional formats whose formula is always true and contains our name, so that they can
 * be distinguished from the user's own, even after Excel has rewritten the file.
 */
const MARK = /^N\("PJ-CHECK:(error|warning|review|info)"\)=0$/;

/** Cheap test for parts that may hold marks of ours. */
export const MARK_SIGN = 'PJ-CHECK:';

function formulaOf(severity: Severity): string {
  return `N("PJ-CHECK:${severity}")=0`;
}

/** Background and frame; the format of the text is not changed. */
const COLORS: Readonly<Record<Severity, readonly [fill: string, frame: string]>> = {
  error: ['FFFFC7CE', 'FFC00000'],
  warning: ['FFFFEB9C', 'FFBF8F00'],
  review: ['FFDDEBF7', 'FF2F75B5'],
  info: ['FFE2EFDA', 'FF548235'],
};

/** The differential format of a severity. */
export function markDxf(severity: Severity): string {
  const [fill, frame] = COLORS[severity];
  const side = (name: string): string => `<${name} style="thin"><color rgb="${frame}"/></${name}>`;
  const sides = ['left', 'right', 'top', 'bottom'].map(side).join('');
  return `<dxf><fill><patternFill><bgColor rgb="${fill}"/></patternFill></fill><border>${sides}</border></dxf>`;
}

/** Parts of a worksheet in the order of the schema, up to and including conditional formatting. */
const UP_TO_FORMATTING = new Set([
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr'],
  ...['sheetProtection', 'protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate'],
  ...['customSheetViews', 'mergeCells', 'phoneticPr', 'conditionalFormatting'],
]);

export interface SheetMarks {
  readonly severity: Severity;
  /** Number of its differential format. */
  readonly dxf: number;
  readonly areas: readonly Rect[];
}

/** Adds one conditional format per severity after those of the sheet, as children of the root. */
export function addMarks(text: string, marks: readonly SheetMarks[]): string {
  if (marks.length === 0) return text;
  const scan = new XmlScanner(text);
  const priorities: number[] = [];
  scan.next();
  const { prefix } = scan;
  let at = scan.end;
  while (scan.next()) {
    // Rules of later versions (x14) count too.
    if (scan.isOpen && scan.isNamed('cfRule')) {
      const priority = Number(scan.attribute('priority') ?? NaN);
      if (Number.isInteger(priority)) priorities.push(priority);
    }
    const closes = !scan.isOpen || scan.selfClosing;
    if (closes && scan.depth === 1 && UP_TO_FORMATTING.has(scan.local)) at = scan.end;
  }
  const first = firstPriority(priorities, marks.length);
  const rules = marks.map(({ severity, dxf, areas }, i) => {
    const sqref = areas.map(rangeAddress).join(' ');
    const tag = (name: string, attributes: string, inside: string): string =>
      `<${prefix}${name}${attributes}>${inside}</${prefix}${name}>`;
    const formula = tag('formula', '', formulaOf(severity).replaceAll('"', '&quot;'));
    const rule = tag('cfRule', ` type="expression" dxfId="${dxf}" priority="${first + i}"`, formula);
    return tag('conditionalFormatting', ` sqref="${sqref}"`, rule);
  });
  return applySplices(text, [insertion(at, rules.join(''))]);
}

/**
 * Priorities have to be unique in a sheet and the smaller wins. Ours come first if smaller numbers are free;
 * otherwise last, because the user's rules must not be renumbered.
 */
function firstPriority(taken: readonly number[], count: number): number {
  const least = taken.reduce((a, b) => Math.min(a, b), Infinity);
  if (least > count) return 1;
  return taken.reduce((a, b) => Math.max(a, b), 0) + 1;
}

export interface Unmarked {
  readonly text: string;
  readonly removed: number;
  /** Numbers of the differential formats they used. */
  readonly dxfs: ReadonlySet<number>;
}

/** Removes exactly our conditional formats from a worksheet part. */
export function removeMarks(text: string): Unmarked {
  const dxfs = new Set<number>();
  if (!text.includes(MARK_SIGN)) return { text, removed: 0, dxfs };
  const scan = new XmlScanner(text);
  const splices: Splice[] = [];
  let removed = 0;
  scan.next();
  scan.children(() => {
    if (!scan.is('conditionalFormatting')) return scan.skip();
    const { start } = scan;
    const ours: Splice[] = [];
    let others = 0;
    scan.children(() => {
      const from = scan.start;
      const dxf = scan.attribute('dxfId');
      if (!readIsMark(scan)) {
        others++;
        return;
      }
      ours.push({ start: from, end: scan.end, text: '' });
      if (dxf !== null) dxfs.add(Number(dxf));
    });
    removed += ours.length;
    if (ours.length > 0 && others === 0) splices.push({ start, end: scan.end, text: '' });
    else splices.push(...ours);
  });
  return { text: applySplices(text, splices), removed, dxfs };
}

/** At a child of `<conditionalFormatting>`: is it a rule of ours? Goes to its end tag. */
function readIsMark(scan: XmlScanner): boolean {
  let formula: string | null = null;
  scan.children(() => {
    if (scan.is('formula')) formula = scan.elementText();
  });
  return formula !== null && MARK.test(formula);
}

/** Cells as areas: merged cells whole, cells under each other joined. */
export function markAreas(addresses: readonly string[], merges: readonly Rect[]): readonly Rect[] {
  const sweep = new AreaSweep(merges);
  const places = addresses.map(parseAddress).filter((at) => at !== null);
  places.sort((a, b) => a.row - b.row || a.col - b.col);
  const areas = places.map(
    ({ row, col }): Rect => sweep.at(row, col) ?? { top: row, left: col, bottom: row, right: col },
  );
  areas.sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top);
  const joined: Rect[] = [];
  for (const area of areas) {
    const last = joined.at(-1);
    if (last && last.left === area.left && last.right === area.right && area.top <= last.bottom + 1) {
      joined[joined.length - 1] = { ...last, bottom: Math.max(last.bottom, area.bottom) };
    } else joined.push(area);
  }
  return joined;
}
