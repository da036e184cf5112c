import { own } from '../../workbook/own';
import { detailTexts } from '../texts';

/** XML that is not well-formed, or more than this program accepts. The message is Chinese. */
export class XmlError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'XmlError';
  }
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const ENTITY = /&([^;&<]{0,10});?/g;

function decodeEntities(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(ENTITY, (whole, name: string) => {
    const named = whole.endsWith(';') ? own(NAMED, name) : undefined;
    if (named !== undefined) return named;
    const match = whole.endsWith(';') ? /^#(?:x([0-9a-fA-F]+)|([0-9]+))$/.exec(name) : null;
    const code = match ? Number.parseInt(match[1] ?? match[2] ?? '', match[1] === undefined ? 10 : 16) : NaN;
    if (!(code > 0 && code <= 0x10ffff)) throw new XmlError(detailTexts['unknown-reference'](whole));
    return String.fromCodePoint(code);
  });
}

/** Value of an attribute as written between its quotes. */
export function decodeAttribute(raw: string): string {
  if (!/[&\t\n\r]/.test(raw)) return raw;
  return decodeEntities(raw.replace(/\r\n|[\t\n\r]/g, ' '));
}

const NOT_TEXT = /<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)|<\?[\s\S]*?(?:\?>|$)/g;

/** Character data between two tags: entities, CDATA, comments and line ends are resolved. */
export function decodeText(raw: string): string {
  const lines = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  if (!lines.includes('<')) return decodeEntities(lines);
  let text = '';
  let from = 0;
  for (const match of lines.matchAll(NOT_TEXT)) {
    text += decodeEntities(lines.slice(from, match.index)) + (match[1] ?? '');
    from = match.index + match[0].length;
  }
  return text + decodeEntities(lines.slice(from));
}

/** `_x000D_` is an escape for a character that XML cannot contain (ECMA-376 ST_Xstring). */
export function decodeEscapes(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
}

/** The reverse of {@link decodeEscapes}: text that already looks like an escape is protected. */
export function encodeEscapes(text: string): string {
  return (
    text
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
      // UNWRITABLE is built from code points, as eslint refuses control characters in a pattern.
      .replace(UNWRITABLE, (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
  );
}

const codes = (from: number, to: number): string => `\\u${hex4(from)}-\\u${hex4(to)}`;
const hex4 = (code: number): string => code.toString(16).padStart(4, '0');
/** Characters that XML 1.0 cannot contain, and the carriage return, which parsers turn into a line feed. */
const UNWRITABLE = new RegExp(
  `[${codes(0, 8)}${codes(11, 31)}${codes(0xfffe, 0xffff)}]|[${codes(0xd800, 0xdbff)}](?![${codes(0xdc00, 0xdfff)}])|(?<![${codes(0xd800, 0xdbff)}])[${codes(0xdc00, 0xdfff)}]`,
  'g',
);

export function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (char) => (char === '&' ? '&amp;' : char === '<' ? '&lt;' : '&gt;'));
}

export function escapeAttribute(text: string): string {
  return escapeText(text)
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** true / "1" / "on" as the schema's booleans are written; absent = the given default. */
export function isTrue(value: string | null, otherwise = false): boolean {
  if (value === null) return otherwise;
  return value === '1' || value === 'true' || value === 'on';
}
