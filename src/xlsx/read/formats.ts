import { LONGEST_FORMAT } from '../source';
import { XmlScanner } from '../xml/scan';
import { isTrue } from '../xml/text';

/**
 * Number formats Excel never writes out (ECMA-376 part 1, 18.8.30). 14–22 and 27–58 follow the
 * language of the program; these are the ones of Chinese Excel.
 */
export const BUILTIN_FORMATS: ReadonlyMap<number, string> = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [5, '"¥"#,##0;"¥"\\-#,##0'],
  [6, '"¥"#,##0;[Red]"¥"\\-#,##0'],
  [7, '"¥"#,##0.00;"¥"\\-#,##0.00'],
  [8, '"¥"#,##0.00;[Red]"¥"\\-#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'yyyy/m/d'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'yyyy/m/d h:mm'],
  [27, 'yyyy"年"m"月"'],
  [28, 'm"月"d"日"'],
  [29, 'm"月"d"日"'],
  [30, 'm-d-yy'],
  [31, 'yyyy"年"m"月"d"日"'],
  [32, 'h"时"mm"分"'],
  [33, 'h"时"mm"分"ss"秒"'],
  [34, '上午/下午h"时"mm"分"'],
  [35, '上午/下午h"时"mm"分"ss"秒"'],
  [36, 'yyyy"年"m"月"'],
  [37, '#,##0 ;(#,##0)'],
  [38, '#,##0 ;[Red](#,##0)'],
  [39, '#,##0.00;(#,##0.00)'],
  [40, '#,##0.00;[Red](#,##0.00)'],
  [41, '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ '],
  [42, '_ "¥"* #,##0_ ;_ "¥"* -#,##0_ ;_ "¥"* "-"_ ;_ @_ '],
  [43, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ '],
  [44, '_ "¥"* #,##0.00_ ;_ "¥"* -#,##0.00_ ;_ "¥"* "-"??_ ;_ @_ '],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mmss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
  [50, 'yyyy"年"m"月"'],
  [51, 'm"月"d"日"'],
  [52, 'yyyy"年"m"月"'],
  [53, 'm"月"d"日"'],
  [54, 'm"月"d"日"'],
  [55, '上午/下午h"时"mm"分"'],
  [56, '上午/下午h"时"mm"分"ss"秒"'],
  [57, 'yyyy"年"m"月"'],
  [58, 'm"月"d"日"'],
]);

/** What a cell's style number means to someone who reads values. */
export interface CellFormat {
  /** Number format code; undefined = General. */
  readonly code: string | undefined;
  /** Values under it are dates; times of day alone count alike in both date systems. */
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
