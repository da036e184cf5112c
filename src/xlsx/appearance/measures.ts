import type { FontStyle } from './appearance';

const PIXELS_PER_POINT = 96 / 72;

export function pixelsOfPoints(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

/**
 * Width of the widest digit of the default font in pixels, the unit column widths are written in. Chinese
 * fonts draw digits half an em wide, Latin fonts have widths of their own: 7 for Calibri 11, 8 for 宋体 11,
 * which gives the 64 and 72 pixels of an untouched column in English and Chinese Excel.
 */
export function digitWidth({ name, size }: FontStyle): number {
  const em = size * PIXELS_PER_POINT;
  const isChinese = /[\u4e00-\u9fff]|simsun|simhei|yahei|dengxian|kaiti|fangsong|cjk/i.test(name);
  if (isChinese) return Math.max(1, Math.ceil(em / 2));
  const share = /arial|helvetica|liberation sans/i.test(name) ? 0.556 : /times/i.test(name) ? 0.5 : 0.507;
  return Math.max(1, Math.round(em * share));
}

/** Pixels of a column width in characters (ECMA-376 part 1, 18.3.1.13). */
export function columnPixels(characters: number, digit: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / digit)) / 256) * digit);
}

/**
 * Pixels of a column of default width: `baseCharacters` digits and the padding, rounded up to a multiple of
 * 8.
 */
export function defaultColumnPixels(baseCharacters: number, digit: number): number {
  const padding = 2 * Math.ceil(digit / 4) + 1;
  return Math.ceil((baseCharacters * digit + padding) / 8) * 8;
}
