import { LONGEST_FORMAT } from '../source';
import { BUILTIN_FORMATS } from '../words';
import { XmlScanner } from '../xml/scan';
import { isTrue } from '../xml/text';

/** The parts of a cell's style that matter for reading values. */
export interface CellFormat {
  /** Number format code; undefined = General. */
  readonly code: string | undefined;
  /** Values under it are dates; a time of day alone is the same number in both date systems. */
  readonly isDate: boolean;
  /** May be edited although the sheet is protected. */
  readonly unlocked: boolean;
}

export const GENERAL_FORMAT: CellFormat = { code: undefined, isDate: false, unlocked: false };

/** At `<numFmt>`: its code, no longer than Excel allows. */
export function formatCode(scan: XmlScanner): string {
  return (scan.attribute('formatCode') ?? '').slice(0, LONGEST_FORMAT);
}

/** Formats of `<cellXfs>`, by the number a cell's `s` gives. */
export function readCellFormats(xml: string): readonly CellFormat[] {
  const scan = new XmlScanner(xml);
  const own = new Map<number, string>();
  const xfs: { id: number; unlocked: boolean }[] = [];
  scan.next();
  scan.children(() => {
    if (scan.is('numFmts')) {
      scan.children(() => own.set(Number(scan.attribute('numFmtId')), formatCode(scan)));
    } else if (scan.is('cellXfs')) {
      scan.children(() => {
        if (scan.is('xf'))
          xfs.push({ id: Number(scan.attribute('numFmtId') ?? 0), unlocked: readUnlocked(scan) });
      });
    }
  });
  return xfs.map(({ id, unlocked }) => {
    const code = own.get(id) ?? BUILTIN_FORMATS.get(id);
    const general = code === undefined || code === '' || /^general$/i.test(code);
    return { code: general ? undefined : code, isDate: !general && showsDate(code), unlocked };
  });
}

/** Unlocked unless the style says that its protection is not in force (`applyProtection="0"`). */
function readUnlocked(scan: XmlScanner): boolean {
  const applied = isTrue(scan.attribute('applyProtection'), true);
  let locked = true;
  scan.children(() => {
    if (scan.is('protection')) locked = isTrue(scan.attribute('locked'), true);
  });
  return applied && !locked;
}

/** Does a format code show a date? Literals, colours and conditions do not count; m beside h or s is minutes. */
export function showsDate(code: string): boolean {
  const [positive = ''] = code.replace(/"[^"]*"|\\.|_.|\*./g, '').split(';');
  const bare = positive.replace(/\[(?!h+\]|m+\]|s+\])[^[\]]*\]|general/gi, '');
  return /[yd]/i.test(bare) || (/m/i.test(bare) && !/[hs[]/i.test(bare));
}
