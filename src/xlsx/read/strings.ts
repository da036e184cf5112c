import { withoutEnd } from '../../workbook/trim';
import { XmlScanner } from '../xml/scan';
import { decodeEscapes } from '../xml/text';
import { cutText } from './value';

/** The shared strings of a workbook, runs joined, phonetic readings left out. */
export function readSharedStrings(xml: string): readonly string[] {
  const scan = new XmlScanner(xml);
  const strings: string[] = [];
  scan.next();
  const preserved = isPreserved(scan, false);
  scan.children(() => {
    if (scan.is('si')) strings.push(readString(scan, preserved));
  });
  return strings;
}

/**
 * At a start tag that holds `<t>` or runs `<r><t>` (`si`, `is`): its text; goes to its end tag.
 * Excel drops blanks at the ends of a `<t>` without `xml:space="preserve"`.
 */
export function readString(scan: XmlScanner, preservedAround = false): string {
  const preserved = isPreserved(scan, preservedAround);
  let text = '';
  const takeText = (around: boolean): void => {
    const keep = isPreserved(scan, around);
    const part = scan.elementText();
    text += keep ? part : withoutEnd(part.replace(/^[ \t\r\n]+/, ''), /[ \t\r\n]/);
  };
  scan.children(() => {
    if (scan.is('t')) takeText(preserved);
    else if (scan.is('r')) {
      const inRun = isPreserved(scan, preserved);
      scan.children(() => {
        if (scan.is('t')) takeText(inRun);
      });
    }
  });
  return cutText(decodeEscapes(text));
}

/** Are blanks at the ends kept inside the current element? Without `xml:space` of its own, as in its parent. */
export function isPreserved(scan: XmlScanner, around: boolean): boolean {
  const space = scan.attribute('xml:space');
  return space === null ? around : space === 'preserve';
}
