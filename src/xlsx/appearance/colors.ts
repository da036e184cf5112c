import { XmlScanner } from '../xml/scan';

/** Colours a file refers to by number. */
export interface ColorTables {
  /** In the order in which cells count them: lt1, dk1, lt2, dk2, accent1–6, hlink, folHlink. */
  readonly theme: readonly string[];
  readonly palette: readonly string[];
}

const OFFICE_THEME = [
  ...['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31'],
  ...['A5A5A5', 'FFC000', '5B9BD5', '70AD47', '0563C1', '954F72'],
];

/** The 64 colours of old Excel (ECMA-376 part 1, 18.8.27); 0–7 repeat 8–15. */
const BASIC = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF';
const EXCEL_PALETTE = (
  `${BASIC} ${BASIC} ` +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

export const DEFAULT_COLORS: ColorTables = { theme: OFFICE_THEME, palette: EXCEL_PALETTE };

const SCHEME = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];
const LINKS = ['hlink', 'folHlink'];

/** Colours of a theme part. */
export function readTheme(xml: string): readonly string[] {
  const scan = new XmlScanner(xml);
  const found = new Map<string, string>();
  scan.next();
  scan.children(() => {
    if (!scan.is('themeElements')) return;
    scan.children(() => {
      if (!scan.is('clrScheme')) return;
      scan.children(() => {
        const name = scan.local;
        scan.children(() => {
          const rgb = scan.attribute('lastClr') ?? scan.attribute('val');
          if (rgb !== null && /^[0-9A-Fa-f]{6}$/.test(rgb)) found.set(name, rgb.toUpperCase());
        });
      });
    });
  });
  return [...SCHEME, ...LINKS].map((name, i) => found.get(name) ?? OFFICE_THEME[i] ?? '000000');
}

/** At `<colors>` of a style sheet: the palette if the file has its own. */
export function readPalette(scan: XmlScanner): readonly string[] {
  const own: string[] = [];
  scan.children(() => {
    if (!scan.is('indexedColors')) return;
    scan.children(() => own.push((scan.attribute('rgb') ?? '').slice(-6).toUpperCase()));
  });
  return EXCEL_PALETTE.map((color, i) => (/^[0-9A-F]{6}$/.test(own[i] ?? '') ? (own[i] ?? color) : color));
}

/** At a colour element (`color`, `fgColor`, `tabColor` …): `#RRGGBB`; null = automatic. */
export function readColor(scan: XmlScanner, tables: ColorTables): string | null {
  const rgb = scan.attribute('rgb');
  const theme = scan.attribute('theme');
  const indexed = scan.attribute('indexed');
  const base =
    rgb !== null
      ? rgb.slice(-6).toUpperCase()
      : theme !== null
        ? tables.theme[Number(theme)]
        : indexed !== null
          ? tables.palette[Number(indexed)]
          : undefined;
  if (base === undefined || !/^[0-9A-F]{6}$/.test(base)) return null;
  return `#${tinted(base, Number(scan.attribute('tint') ?? 0))}`;
}

/** Lightens (tint > 0) or darkens a colour in its lightness only (ECMA-376 part 1, 18.8.19). */
function tinted(rgb: string, tint: number): string {
  if (!Number.isFinite(tint) || Math.abs(tint) < 1e-9) return rgb;
  const [red = 0, green = 0, blue = 0] = channels(rgb).map((value) => value / 255);
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const lightness = (max + min) / 2;
  const target = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const spread = max - min;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  return fromHsl(hueOf(red, green, blue, max, spread), saturation, target);
}

/** Hue in sixths of the circle, 0 ≤ hue < 6. */
function hueOf(red: number, green: number, blue: number, max: number, spread: number): number {
  if (spread === 0) return 0;
  const hue =
    max === red
      ? (green - blue) / spread
      : max === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  return (hue + 6) % 6;
}

function fromHsl(hue: number, saturation: number, lightness: number): string {
  const chroma = (1 - Math.abs(2 * lightness - 1)) * saturation;
  const second = chroma * (1 - Math.abs((hue % 2) - 1));
  const sectors = [
    [chroma, second, 0],
    [second, chroma, 0],
    [0, chroma, second],
    [0, second, chroma],
    [second, 0, chroma],
    [chroma, 0, second],
  ];
  const base = lightness - chroma / 2;
  return hex((sectors[Math.floor(hue)] ?? [0, 0, 0]).map((value) => (value + base) * 255));
}

/** Mixes two colours: the given share of the first. */
export function mix(first: string, second: string, share: number): string {
  const under = channels(second.slice(1));
  return `#${hex(channels(first.slice(1)).map((value, i) => value * share + (under[i] ?? 0) * (1 - share)))}`;
}

function channels(rgb: string): readonly number[] {
  return [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16));
}

function hex(values: readonly number[]): string {
  return values
    .map((value) =>
      Math.max(0, Math.min(255, Math.round(value)))
        .toString(16)
        .toUpperCase()
        .padStart(2, '0'),
    )
    .join('');
}
