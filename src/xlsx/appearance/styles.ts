import type { AlignmentStyle, BorderStyle, CellStyle, FontStyle, BorderLine, LineStyle } from './appearance';
import { formatCode } from '../read/formats';
import { XmlScanner } from '../xml/scan';
import { isTrue } from '../xml/text';
import { DEFAULT_COLORS, mix, readColor, readPalette, type ColorTables } from './colors';
import { own } from '../../workbook/own';
import { BUILTIN_FORMATS, SIMSUN } from '../words';

const PLAIN_FONT: FontStyle = {
  name: SIMSUN,
  size: 11,
  bold: false,
  italic: false,
  underline: 'none',
  strike: false,
  script: 'baseline',
  color: null,
};

const NO_BORDER: BorderStyle = {
  top: null,
  right: null,
  bottom: null,
  left: null,
  diagonalDown: null,
  diagonalUp: null,
};

const PLAIN_ALIGNMENT: AlignmentStyle = {
  horizontal: 'general',
  vertical: 'bottom',
  wrap: false,
  shrink: false,
  indent: 0,
  rotation: 0,
};

export const PLAIN_STYLE: CellStyle = {
  font: PLAIN_FONT,
  fill: null,
  border: NO_BORDER,
  alignment: PLAIN_ALIGNMENT,
  format: 'General',
};

/** Styles of `<cellXfs>`, by the number a cell's `s` gives; at least one. */
export function readStyles(xml: string, theme: readonly string[]): readonly CellStyle[] {
  const colors = { theme, palette: paletteOf(xml) };
  const scan = new XmlScanner(xml);
  const formats = new Map(BUILTIN_FORMATS);
  const fonts: FontStyle[] = [];
  const fills: (string | null)[] = [];
  const borders: BorderStyle[] = [];
  const styles: CellStyle[] = [];
  scan.next();
  scan.children(() => {
    if (scan.is('numFmts')) {
      scan.children(() => formats.set(Number(scan.attribute('numFmtId')), formatCode(scan)));
    } else if (scan.is('fonts')) scan.children(() => fonts.push(readFont(scan, colors)));
    else if (scan.is('fills')) scan.children(() => fills.push(readFill(scan, colors)));
    else if (scan.is('borders')) scan.children(() => borders.push(readBorder(scan, colors)));
    else if (scan.is('cellXfs')) {
      scan.children(() => {
        const id = (name: string): number => Number(scan.attribute(name) ?? 0);
        styles.push({
          font: fonts[id('fontId')] ?? PLAIN_FONT,
          fill: fills[id('fillId')] ?? null,
          border: borders[id('borderId')] ?? NO_BORDER,
          format: formats.get(id('numFmtId')) ?? 'General',
          alignment: readAlignment(scan),
        });
      });
    }
  });
  return styles.length === 0 ? [PLAIN_STYLE] : styles;
}

/** The palette is at the end of a style sheet, after everything that refers to it. */
function paletteOf(xml: string): readonly string[] {
  const scan = new XmlScanner(xml);
  let { palette } = DEFAULT_COLORS;
  scan.next();
  scan.children(() => {
    if (scan.is('colors')) palette = readPalette(scan);
    else scan.skip();
  });
  return palette;
}

function readFont(scan: XmlScanner, colors: ColorTables): FontStyle {
  let font = PLAIN_FONT;
  const set = (change: Partial<FontStyle>): void => {
    font = { ...font, ...change };
  };
  const on = (): boolean => isTrue(scan.attribute('val'), true);
  scan.children(() => {
    const value = scan.attribute('val');
    switch (scan.local) {
      case 'name':
        return set({ name: value ?? PLAIN_FONT.name });
      case 'sz':
        return set({ size: Number(value) > 0 ? Number(value) : PLAIN_FONT.size });
      case 'b':
        return set({ bold: on() });
      case 'i':
        return set({ italic: on() });
      case 'strike':
        return set({ strike: on() });
      case 'u':
        return set({
          underline: value === 'none' ? 'none' : value?.startsWith('double') ? 'double' : 'single',
        });
      case 'vertAlign':
        return set({ script: value === 'superscript' || value === 'subscript' ? value : 'baseline' });
      case 'color':
        return set({ color: readColor(scan, colors) });
      default:
        return undefined;
    }
  });
  return font;
}

/** How much of its own colour a pattern shows; the rest is the background's. */
const PATTERN_SHARE: Readonly<Record<string, number>> = {
  solid: 1,
  darkGray: 0.75,
  mediumGray: 0.5,
  lightGray: 0.25,
  gray125: 0.125,
  gray0625: 0.0625,
};

/** A background as one colour: a pattern is mixed, a gradient gives its first colour. */
function readFill(scan: XmlScanner, colors: ColorTables): string | null {
  let fill: string | null = null;
  scan.children(() => {
    if (scan.is('patternFill')) {
      const pattern = scan.attribute('patternType') ?? 'none';
      let front = '#000000';
      let back = '#FFFFFF';
      scan.children(() => {
        if (scan.is('fgColor')) front = readColor(scan, colors) ?? front;
        else if (scan.is('bgColor')) back = readColor(scan, colors) ?? back;
      });
      if (pattern !== 'none') fill = mix(front, back, own(PATTERN_SHARE, pattern) ?? 0.3);
    } else if (scan.is('gradientFill')) {
      scan.children(() => {
        if (!scan.is('stop')) return;
        scan.children(() => {
          fill ??= readColor(scan, colors);
        });
      });
    }
  });
  return fill;
}

const LINE_STYLES: ReadonlySet<string> = new Set<LineStyle>([
  ...(['thin', 'medium', 'thick', 'double', 'hair', 'dotted', 'dashed', 'dashDot'] as const),
  ...(['dashDotDot', 'mediumDashed', 'mediumDashDot', 'mediumDashDotDot', 'slantDashDot'] as const),
]);

function isLineStyle(style: string | null): style is LineStyle {
  return style !== null && LINE_STYLES.has(style);
}

function readBorder(scan: XmlScanner, colors: ColorTables): BorderStyle {
  const up = isTrue(scan.attribute('diagonalUp'));
  const down = isTrue(scan.attribute('diagonalDown'));
  let border = NO_BORDER;
  scan.children(() => {
    const side = scan.local;
    const line = readLine(scan, colors);
    if (side === 'top' || side === 'bottom') border = { ...border, [side]: line };
    else if (side === 'left' || side === 'start') border = { ...border, left: line };
    else if (side === 'right' || side === 'end') border = { ...border, right: line };
    else if (side === 'diagonal') {
      border = { ...border, diagonalUp: up ? line : null, diagonalDown: down ? line : null };
    }
  });
  return border;
}

function readLine(scan: XmlScanner, colors: ColorTables): BorderLine | null {
  const style = scan.attribute('style');
  let color = '#000000';
  scan.children(() => {
    if (scan.is('color')) color = readColor(scan, colors) ?? color;
  });
  return isLineStyle(style) ? { style, color } : null;
}

/** At `<xf>`: its alignment; goes to its end tag. */
function readAlignment(scan: XmlScanner): AlignmentStyle {
  let alignment = PLAIN_ALIGNMENT;
  scan.children(() => {
    if (!scan.is('alignment')) return;
    alignment = {
      horizontal: horizontalOf(scan.attribute('horizontal')),
      vertical: verticalOf(scan.attribute('vertical')),
      wrap: isTrue(scan.attribute('wrapText')),
      shrink: isTrue(scan.attribute('shrinkToFit')),
      indent: Number(scan.attribute('indent') ?? 0),
      rotation: rotationOf(Number(scan.attribute('textRotation') ?? 0)),
    };
  });
  return alignment;
}

function horizontalOf(value: string | null): AlignmentStyle['horizontal'] {
  switch (value) {
    case 'left':
    case 'center':
    case 'right':
    case 'fill':
    case 'justify':
    case 'centerContinuous':
    case 'distributed':
      return value;
    default:
      return 'general';
  }
}

function verticalOf(value: string | null): AlignmentStyle['vertical'] {
  switch (value) {
    case 'top':
    case 'center':
    case 'justify':
    case 'distributed':
      return value;
    default:
      return 'bottom';
  }
}

/** Files count 0–90 upwards and 91–180 downwards; 255 is stacked. */
function rotationOf(value: number): AlignmentStyle['rotation'] {
  if (value === 255) return 'stacked';
  if (value > 90) return value <= 180 ? 90 - value : 0;
  return value >= 0 ? value : 0;
}
