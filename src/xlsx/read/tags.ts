import { parseAddress } from '../../workbook/address';
import type { XmlScanner } from '../xml/scan';
import { isTrue, XmlError } from '../xml/text';
import { faultTexts } from '../texts';

export interface RowTag {
  readonly row: number;
  /** Marked hidden or of no height. */
  readonly hidden: boolean;
  /** Style of the row's blanks; null = the columns'. */
  readonly style: number | null;
}

export interface CellTag {
  /** null = the cell has no address and follows its neighbour. */
  readonly col: number | null;
  readonly style: number;
  /** `t`, e.g. `s` for a shared string; null = number. */
  readonly type: string | null;
}

/**
 * At `<row>`: its attributes in one walk. A row without a number follows the one before.
 * @param following index of the row that would follow
 */
export function readRowTag(scan: XmlScanner, following: number): RowTag {
  let row = following;
  let hidden = false;
  let custom = false;
  let style = 0;
  scan.firstAttribute();
  while (scan.nextAttribute()) {
    if (scan.attributeIs('r')) row = Number(scan.attributeValue()) - 1;
    else if (scan.attributeIs('s')) style = Number(scan.attributeValue());
    else if (scan.attributeIs('hidden')) hidden ||= isTrue(scan.attributeValue());
    else if (scan.attributeIs('ht')) hidden ||= Number(scan.attributeValue()) === 0;
    else if (scan.attributeIs('customFormat')) custom = isTrue(scan.attributeValue());
  }
  if (!(Number.isInteger(row) && row >= 0 && row < 1_048_576)) throw new XmlError(faultTexts.row);
  return { row, hidden, style: custom ? style : null };
}

/**
 * At `<c>`: its attributes in one walk.
 * @param row the row it is in
 */
export function readCellTag(scan: XmlScanner, row: number): CellTag {
  let col: number | null = null;
  let style = 0;
  let type: string | null = null;
  scan.firstAttribute();
  while (scan.nextAttribute()) {
    if (scan.attributeIs('r')) col = readReference(scan, row);
    else if (scan.attributeIs('s')) style = Number(scan.attributeValue());
    else if (scan.attributeIs('t')) type = scan.attributeValue();
  }
  return { col, style, type };
}

/** A run of blank cells as nearly every program writes them; bounded, so that matching stays shallow. */
export const BLANK_CELLS = /(?:<c r="[A-Z]{1,3}\d{1,7}"(?: s="\d{1,5}")?\/>){1,64}/y;

/** Column of the last cell of a run of blank cells that ends at a place of the text. */
export function lastColumnOf(text: string, end: number): number {
  const from = text.lastIndexOf('<c r="', end) + 6;
  const position = parseAddress(text.slice(from, text.indexOf('"', from)));
  return position?.col ?? -1;
}

/** Column of the address in the current attribute; its row must be that of the element around. */
function readReference({ text, valueStart, valueEnd }: XmlScanner, row: number): number {
  let col = 0;
  let at = valueStart;
  for (; at < valueEnd; at++) {
    const letter = text.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    col = col * 26 + letter - 64;
  }
  let number = 0;
  for (; at < valueEnd; at++) number = number * 10 + text.charCodeAt(at) - 48;
  if (number !== row + 1 || col < 1 || col > 16_384) throw new XmlError(faultTexts.address);
  return col - 1;
}
