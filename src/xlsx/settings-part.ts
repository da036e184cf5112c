import { XlsxError } from './errors';
import { openPackage, reading, relatedParts } from './package';
import { sourceOf, type OpenOptions } from './source';
import { decodeXml } from './xml/encoding';
import { XmlScanner } from './xml/scan';

/** Longer than anything that is written there (50 KB). */
const LONGEST = 100_000;

/**
 * Text of the custom XML part whose root element is in the namespace; null when there is none, when it is longer
 * than any program of ours writes, or damaged: settings never keep a workbook from being read.
 * @throws XlsxError when the bytes are no readable workbook
 */
export function readCustomPart(
  bytes: Uint8Array,
  namespace: string,
  name: string,
  options: OpenOptions = {},
): string | null {
  const pkg = openPackage(sourceOf(bytes, name, options));
  for (const part of relatedParts(pkg, 'customXml')) {
    if (part.size > LONGEST) continue;
    try {
      const xml = decodeXml(pkg.read(part));
      const text = reading(pkg.source, { part: part.name }, () => rootText(xml, namespace));
      if (text !== null) return text;
    } catch (error) {
      if (!(error instanceof XlsxError)) throw error;
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
