import { MARK_KINDS, type MarkKind } from '../host';

/**
 * How our conditional formats are distinguished from everybody else's: by their formula. `N` of a text is 0,
 * so the rule always applies; the text identifies it as ours. It survives saving, copying and other versions,
 * and it is the same as in files that were marked without Excel.
 */
export function markerFormula(kind: MarkKind): string {
  return `=N("PJ-CHECK:${kind}")=0`;
}

/** Also those of other versions, which may have other severities or none. */
const OURS = /^=?\s*N\(\s*"PJ-CHECK(?:[:-][\w-]*)?"\s*\)\s*=\s*0\s*$/i;

export function isMarker(formula: string): boolean {
  return OURS.test(formula);
}

export interface MarkLook {
  readonly fill: string;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly borderColor: string;
  readonly borderStyle: 'Continuous' | 'Dash' | 'Dot' | 'DashDot';
}

/** Each kind has its colour and its own border, so that marks can be distinguished without colour. */
export const LOOKS: Readonly<Record<MarkKind, MarkLook>> = {
  error: {
    fill: '#FDD8DB',
    fontColor: '#750B1C',
    bold: true,
    italic: false,
    borderColor: '#B10E1C',
    borderStyle: 'Continuous',
  },
  warning: {
    fill: '#FFEDC2',
    fontColor: '#4A2B00',
    bold: true,
    italic: false,
    borderColor: '#8A5200',
    borderStyle: 'Dash',
  },
  review: {
    fill: '#DDE9FB',
    fontColor: '#0B3A73',
    bold: false,
    italic: true,
    borderColor: '#0F548C',
    borderStyle: 'Dot',
  },
  info: {
    fill: '#E6F4EA',
    fontColor: '#0B4A20',
    bold: false,
    italic: false,
    borderColor: '#0E700E',
    borderStyle: 'DashDot',
  },
  written: {
    fill: '#E9E7F8',
    fontColor: '#352C70',
    bold: false,
    italic: false,
    borderColor: '#5B52A3',
    borderStyle: 'Dot',
  },
};

/** Excel cuts off address lists at 8192 characters without an error. */
const LONGEST_LIST = 8_000;

/** Joins addresses with commas into lists short enough for Excel. */
export function addressLists(addresses: readonly string[]): readonly string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + 1 + address.length <= LONGEST_LIST)
      lists[lists.length - 1] = `${last},${address}`;
    else lists.push(address);
  }
  return lists;
}

/** The more severe of two. */
export function graver(a: MarkKind, b: MarkKind): MarkKind {
  return MARK_KINDS.indexOf(a) <= MARK_KINDS.indexOf(b) ? a : b;
}
