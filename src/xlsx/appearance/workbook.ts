import type { SheetAppearance, WorkbookAppearance } from './appearance';
import { openPackage, partOf, reading, type PackageSheet } from '../package';
import { readRelated } from '../read/workbook';
import { packageSource, type OpenOptions } from '../source';
import { decodeXml } from '../xml/encoding';
import { DEFAULT_COLORS, readTheme } from './colors';
import { digitWidth } from './measures';
import { readSheetLook } from './sheet';
import { PLAIN_STYLE, readStyles } from './styles';

/**
 * Reads how an .xlsx file looks: fonts, fills, borders, alignment, sizes, frozen panes. A second
 * reading beside `readWorkbook`, for hosts that draw the workbook themselves; conditional formats,
 * pictures and charts are not part of it.
 * @param unread sheets that `readWorkbook` could not read: they are left out here too
 * @throws XlsxError like `readWorkbook`
 */
export function readAppearance(
  bytes: Uint8Array,
  name: string,
  options: OpenOptions = {},
  unread: readonly string[] = [],
): WorkbookAppearance {
  const pkg = openPackage(packageSource(bytes, name, options));
  const theme = readRelated(pkg, 'theme', readTheme) ?? DEFAULT_COLORS.theme;
  const styles = readRelated(pkg, 'styles', (xml) => readStyles(xml, theme)) ?? [PLAIN_STYLE];
  const digit = digitWidth((styles[0] ?? PLAIN_STYLE).font);
  const look = (sheet: PackageSheet): SheetAppearance => {
    const part = partOf(pkg.source, sheet);
    return reading(pkg.source, { part: part.name, sheet: sheet.name }, () =>
      readSheetLook(decodeXml(pkg.read(part)), sheet.name, { ...DEFAULT_COLORS, theme }, digit),
    );
  };
  const read = pkg.sheets.filter(({ name: sheet }) => !unread.includes(sheet));
  const sheets = read.map(look);
  const active = sheets.findIndex((sheet) => sheet.name === pkg.activeSheet);
  return { sheets, styles, activeSheet: Math.max(0, active) };
}
