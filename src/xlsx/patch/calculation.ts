import { XmlScanner } from '../xml/scan';
import { applySplices, insertion } from './splice';
import { withAttributes } from './styles';

/** Parts of a workbook part that are in front of `<calcPr>` (ECMA-376 CT_Workbook). */
const BEFORE_CALCULATION = new Set([
  ...['fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets'],
  ...['functionGroups', 'externalReferences', 'definedNames'],
]);

/** Asks the program that opens the workbook to calculate all formulas again. */
export function withFullCalculation(text: string): string {
  const scan = new XmlScanner(text);
  scan.next();
  const { prefix } = scan;
  let at = scan.end;
  let existing: { start: number; end: number } | null = null;
  scan.children(() => {
    const { start, end, local } = scan;
    if (local === 'calcPr') existing = { start, end };
    scan.skip();
    if (BEFORE_CALCULATION.has(local)) at = scan.end;
  });
  return existing === null
    ? applySplices(text, [insertion(at, `<${prefix}calcPr fullCalcOnLoad="1"/>`)])
    : withAttributesAt(text, existing);
}

function withAttributesAt(text: string, { start, end }: { start: number; end: number }): string {
  const tag = text.slice(start, end);
  // A start tag without its end tag is not valid XML; it is closed only during the change.
  const closed = tag.endsWith('/>') ? tag : `${tag.slice(0, -1)}/>`;
  const changed = withAttributes(closed, { fullCalcOnLoad: '1' });
  return text.slice(0, start) + (closed === tag ? changed : `${changed.slice(0, -2)}>`) + text.slice(end);
}

/** Takes children out of a list such as the relationships or the content types. */
export function withoutChildren(text: string, isGone: (scan: XmlScanner) => boolean): string {
  const scan = new XmlScanner(text);
  const splices: { start: number; end: number; text: string }[] = [];
  scan.next();
  scan.children(() => {
    const { start } = scan;
    const gone = isGone(scan);
    scan.skip();
    if (gone) splices.push({ start, end: scan.end, text: '' });
  });
  return applySplices(text, splices);
}

/** Adds a child at the end of a list; `make` is given the list's prefix. */
export function withChild(text: string, make: (prefix: string) => string): string {
  const scan = new XmlScanner(text);
  scan.next();
  const { prefix, local, selfClosing, end } = scan;
  if (selfClosing) {
    return applySplices(text, [{ start: end - 2, end, text: `>${make(prefix)}</${prefix}${local}>` }]);
  }
  scan.skip();
  return applySplices(text, [insertion(scan.start, make(prefix))]);
}

/** Does a worksheet part hold a formula? May return true without one, but never false with one. */
export function mayHoldFormulas(text: string): boolean {
  const end = text.lastIndexOf('sheetData');
  return /<(?:[\w.-]+:)?f[\s>/]/.test(end < 0 ? text : text.slice(0, end));
}
