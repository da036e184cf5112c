import type { IBorderData, IStyleData } from '@univerjs/core';
import {
  BaselineOffset,
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type {
  AlignmentStyle,
  BorderStyle,
  CellStyle,
  FontStyle,
  BorderLine,
  LineStyle,
} from '../../xlsx/appearance/appearance';

const LINES: Readonly<Record<LineStyle, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  double: BorderStyleTypes.DOUBLE,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
};

const HORIZONTAL: Readonly<Record<AlignmentStyle['horizontal'], HorizontalAlign>> = {
  general: HorizontalAlign.UNSPECIFIED,
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  fill: HorizontalAlign.LEFT,
  justify: HorizontalAlign.JUSTIFIED,
  centerContinuous: HorizontalAlign.CENTER,
  distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<AlignmentStyle['vertical'], VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
  justify: VerticalAlign.MIDDLE,
  distributed: VerticalAlign.MIDDLE,
};

/** Width of one level of indentation, CSS pixels (three characters of the default font). */
const INDENT = 9;

/** A cell style of the file as Univer keeps it. */
export function toUniverStyle(style: CellStyle): IStyleData {
  return {
    ...fontStyle(style.font),
    ...alignmentStyle(style.alignment),
    ...(style.fill === null ? {} : { bg: { rgb: style.fill } }),
    ...borders(style.border),
    ...(style.format === 'General' ? {} : { n: { pattern: style.format } }),
  };
}

function fontStyle(font: FontStyle): IStyleData {
  return {
    ff: font.name,
    fs: font.size,
    ...(font.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(font.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(font.underline === 'none'
      ? {}
      : {
          ul: {
            s: BooleanNumber.TRUE,
            t: font.underline === 'double' ? TextDecoration.DOUBLE : TextDecoration.SINGLE,
          },
        }),
    ...(font.strike ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(font.script === 'baseline'
      ? {}
      : { va: font.script === 'superscript' ? BaselineOffset.SUPERSCRIPT : BaselineOffset.SUBSCRIPT }),
    ...(font.color === null ? {} : { cl: { rgb: font.color } }),
  };
}

function alignmentStyle(alignment: AlignmentStyle): IStyleData {
  return {
    ht: HORIZONTAL[alignment.horizontal],
    vt: VERTICAL[alignment.vertical],
    tb: alignment.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(alignment.indent > 0
      ? {
          pd:
            alignment.horizontal === 'right'
              ? { r: alignment.indent * INDENT }
              : { l: alignment.indent * INDENT },
        }
      : {}),
    ...rotation(alignment.rotation),
  };
}

function rotation(angle: AlignmentStyle['rotation']): IStyleData {
  if (angle === 'stacked') return { tr: { a: 0, v: BooleanNumber.TRUE } };
  return angle === 0 ? {} : { tr: { a: -angle } };
}

function borders(border: BorderStyle): IStyleData {
  const bd: IBorderData = {
    ...edge('t', border.top),
    ...edge('r', border.right),
    ...edge('b', border.bottom),
    ...edge('l', border.left),
    ...edge('tl_br', border.diagonalDown),
    ...edge('bl_tr', border.diagonalUp),
  };
  return Object.keys(bd).length === 0 ? {} : { bd };
}

function edge(side: keyof IBorderData, line: BorderLine | null): IBorderData {
  return line === null ? {} : { [side]: { s: LINES[line.style], cl: { rgb: line.color } } };
}
