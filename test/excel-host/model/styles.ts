import { BUILTIN_FORMATS } from '../../../src/xlsx/words';
import type { Cell } from './cell';
import { blankStyle, type BorderSide, type ConditionalStyle } from './conditional-format';
import { childOf, childrenOf, type XmlElement } from './xml-tree';

/** The format of a style number, as far as it is simulated. */
export type CellStyle = Pick<Cell, 'numberFormat' | 'locked' | 'fill' | 'bold' | 'wrap' | 'textPrefix'>;

export interface Styles {
  readonly cells: readonly CellStyle[];
  /** Formats of conditional formats, by `dxfId`. */
  readonly conditional: readonly ConditionalStyle[];
}

/** `FFRRGGBB` → `#RRGGBB`; theme and palette colours keep their number, they are only compared. */
function colorOf(element: XmlElement | undefined): string | null {
  if (!element) return null;
  const { rgb, theme, indexed, tint } = element.attributes;
  if (rgb !== undefined) return `#${rgb.slice(-6).toUpperCase()}`;
  if (theme !== undefined) return `theme ${theme} ${tint ?? ''}`.trim();
  return indexed === undefined ? null : `palette ${indexed}`;
}

const isOn = (value: string | undefined, absent: boolean): boolean =>
  value === undefined ? absent : value === '1' || value === 'true';

function flag(font: XmlElement | undefined, name: string): boolean | null {
  const element = childOf(font, name);
  return element ? isOn(element.attributes['val'], true) : null;
}

export function readStyles(root: XmlElement): Styles {
  const formats = new Map(BUILTIN_FORMATS);
  for (const { attributes } of childrenOf(childOf(root, 'numFmts'), 'numFmt')) {
    formats.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? 'General');
  }
  const fills = childrenOf(childOf(root, 'fills'), 'fill');
  const fonts = childrenOf(childOf(root, 'fonts'), 'font');
  const cells = childrenOf(childOf(root, 'cellXfs'), 'xf').map((xf): CellStyle => {
    const { numFmtId, fillId, fontId, quotePrefix } = xf.attributes;
    const pattern = childOf(fills[Number(fillId ?? 0)], 'patternFill');
    const solid = pattern?.attributes['patternType'] === 'solid';
    const code = formats.get(Number(numFmtId ?? 0)) ?? 'General';
    return {
      numberFormat: /^general$/i.test(code) ? 'General' : code,
      locked: isOn(childOf(xf, 'protection')?.attributes['locked'], true),
      fill: solid ? colorOf(childOf(pattern, 'fgColor')) : null,
      bold: flag(fonts[Number(fontId ?? 0)], 'b') ?? false,
      wrap: isOn(childOf(xf, 'alignment')?.attributes['wrapText'], false),
      textPrefix: isOn(quotePrefix, false),
    };
  });
  const conditional = childrenOf(childOf(root, 'dxfs'), 'dxf').map(readConditionalStyle);
  return { cells, conditional };
}

const SIDES: Readonly<Record<string, BorderSide>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
};

function readConditionalStyle(dxf: XmlElement): ConditionalStyle {
  const style = blankStyle();
  const font = childOf(dxf, 'font');
  const pattern = childOf(childOf(dxf, 'fill'), 'patternFill');
  style.fill = colorOf(childOf(pattern, 'bgColor'));
  style.fontColor = colorOf(childOf(font, 'color'));
  style.bold = flag(font, 'b');
  style.italic = flag(font, 'i');
  for (const edge of childOf(dxf, 'border')?.children ?? []) {
    const side = SIDES[edge.name];
    const line = edge.attributes['style'];
    if (side && line) style.borders.set(side, { style: line, color: colorOf(childOf(edge, 'color')) ?? '' });
  }
  return style;
}
