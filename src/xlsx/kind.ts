import { XlsxError } from './errors';
import { openPackage, type XlsxPackage } from './package';
import { packageSource, type OpenOptions } from './source';
import { decodeXml } from './xml/encoding';
import { XmlScanner } from './xml/scan';

/** Endings of the kinds of workbook, each with the content type of its main part. */
const WORKBOOK_KINDS: readonly (readonly [ending: string, content: string])[] = [
  ['.xlsm', 'sheet.macroEnabled.main'],
  ['.xltm', 'template.macroEnabled.main'],
  ['.xlam', 'addin.macroEnabled.main'],
  ['.xltx', 'template.main'],
  ['.xlsx', 'sheet.main'],
];

/** Old formats, which nothing here can write. */
const OLD = /\.(?:xls|xlt|et|ett|xlsb)$/i;

/**
 * Office opens a package only under the ending of its kind: what is written keeps it.
 * @param target name under which it is written
 * @throws XlsxError old-format or wrong-kind, with the ending to use
 */
export function requireKind(bytes: Uint8Array, name: string, target: string, options?: OpenOptions): void {
  const ending = endingOf(openPackage(packageSource(bytes, name, options)));
  if (OLD.test(target)) throw new XlsxError('old-format', target, { ending });
  const named = /\.xl[a-z]{2}$/i.exec(target)?.[0].toLowerCase() ?? null;
  if (named !== null && named !== ending) throw new XlsxError('wrong-kind', target, { ending });
}

/** The ending under which Office opens a package. */
function endingOf(pkg: XlsxPackage): string {
  const types = pkg.find('[Content_Types].xml');
  const content = types === null ? '' : contentTypeOf(decodeXml(pkg.read(types)), pkg.workbook.name);
  return WORKBOOK_KINDS.find(([, main]) => content.includes(main))?.[0] ?? '.xlsx';
}

function contentTypeOf(xml: string, part: string): string {
  const scan = new XmlScanner(xml);
  let own = '';
  scan.next();
  scan.children(() => {
    const name = (scan.attribute('PartName') ?? '').toLowerCase();
    if (name === `/${part.toLowerCase()}`) own = scan.attribute('ContentType') ?? '';
  });
  return own;
}
