import { XlsxError } from './errors';
import { openPackage, reading, relatedParts } from './package';
import { packageSource, type OpenOptions } from './source';
import { decodeXml } from './xml/encoding';
import { XmlScanner } from './xml/scan';

/** Longer than any settings that are written there (50 KB), in characters. */
const LONGEST_SETTINGS = 100_000;
/** Parts of other programs may be larger still; they are not read. */
const LOOKED_INTO = 2_000_000;
/** A part must name its namespace within so many characters. */
const HEAD = 2_000;

export type CustomPart =
  | { readonly kind: 'text'; readonly text: string }
  /** A part of this namespace that is longer than this program ever writes, or damaged. */
  | { readonly kind: 'refused' };

/**
 * The custom XML part whose root element is in the namespace; null when there is none. Damaged settings do
 * not prevent the reading of a workbook. @throws XlsxError when the bytes are not a workbook
 */
export function readCustomPart(
  bytes: Uint8Array,
  namespace: string,
  name: string,
  options: OpenOptions = {},
): CustomPart | null {
  const pkg = openPackage(packageSource(bytes, name, options));
  for (const part of relatedParts(pkg, 'customXml')) {
    if (part.size > LOOKED_INTO) continue;
    let head = '';
    try {
      const xml = decodeXml(pkg.read(part));
      head = xml.slice(0, HEAD);
      if (part.size > LONGEST_SETTINGS && head.includes(namespace)) return { kind: 'refused' };
      const text = reading(pkg.source, { part: part.name }, () => rootText(xml, namespace));
      if (text !== null) return { kind: 'text', text };
    } catch (error) {
      if (!(error instanceof XlsxError)) throw error;
      if (head.includes(namespace)) return { kind: 'refused' };
    }
  }
  return null;
}

function rootText(xml: string, namespace: string): string | null {
  const scan = new XmlScanner(xml);
  if (!scan.next()) return null;
  const prefix = scan.prefix.replace(':', '');
  const declared = scan.attribute(prefix === '' ? 'xmlns' : `xmlns:${prefix}`);
  return declared === namespace ? scan.elementText() : null;
}
