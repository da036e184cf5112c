import { strFromU8 } from 'fflate';
import { XlsxError, type ForeignKind, type XlsxErrorFacts } from './errors';
import type { PackageSource } from './source';

const startsWith = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);

/**
 * Refuses a file that is not a zip file; the error says what it is instead.
 * @throws XlsxError empty, too-large, sealed, encrypted, xls or not-a-workbook
 */
export function requireZip(source: PackageSource): void {
  const { bytes, name, limits } = source;
  if (bytes.length === 0) throw new XlsxError('empty', name);
  if (bytes.length > limits.fileBytes) {
    throw new XlsxError('too-large', name, { detail: `${Math.round(bytes.length / 2 ** 20)} MB` });
  }
  if (isSealed(bytes)) throw new XlsxError('sealed', name);
  const old = oldKind(bytes);
  if (old !== null) throw new XlsxError(old.code, name, old.facts);
  if (startsWith(bytes, 0x50, 0x4b)) return;
  throw new XlsxError('not-a-workbook', name, { kind: foreignKind(bytes) });
}

/** Whether a file is an old workbook (.xls, .et) that only another program can write. */
export function isOldWorkbook(bytes: Uint8Array): boolean {
  return oldKind(bytes)?.code === 'xls';
}

/** First bytes of files that an office's encryption software (document security, DLP) has encrypted. */
const SEALS: readonly (readonly number[])[] = [
  [0x62, 0x14, 0x23, 0x65],
  [...'%TSD-Header-###%'].map((char) => char.charCodeAt(0)),
  [...'E-SafeNet'].map((char) => char.charCodeAt(0)),
];

function isSealed(bytes: Uint8Array): boolean {
  return SEALS.some((seal) => startsWith(bytes, ...seal));
}

/** Excel 2–4 wrote their records without a container. */
function isBareBiff(bytes: Uint8Array): boolean {
  return bytes[0] === 9 && [0, 2, 4].includes(bytes[1] ?? -1) && bytes[3] === 0;
}

interface OldKind {
  readonly code: 'encrypted' | 'xls' | 'truncated' | 'not-a-workbook';
  readonly facts?: XlsxErrorFacts;
}

/**
 * What an OLE compound file is: an encrypted workbook, an old one, or another document; null = it is not a
 * compound file.
 */
function oldKind(bytes: Uint8Array): OldKind | null {
  if (isBareBiff(bytes)) return { code: 'xls' };
  if (!startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return null;
  const streams = streamNames(bytes);
  if (streams.has('encryptedpackage')) return { code: 'encrypted' };
  if (streams.has('workbook') || streams.has('book')) return { code: 'xls' };
  if (streams.size === 0) return { code: 'truncated' };
  return { code: 'not-a-workbook', facts: { kind: streams.has('worddocument') ? 'word' : 'ole' } };
}

/**
 * Names of streams and storages. Directory entries are 128 bytes long, begin at multiples of that and contain
 * the length of their name, so they are found without following the sector chains.
 */
function streamNames(bytes: Uint8Array): Set<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const wanted = new Set(['encryptedpackage', 'workbook', 'book', 'worddocument', 'root entry']);
  const found = new Set<string>();
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = view.getUint16(at + 64, true);
    const type = view.getUint8(at + 66);
    if (length < 4 || length > 64 || length % 2 !== 0 || (type !== 1 && type !== 2 && type !== 5)) continue;
    let name = '';
    for (let i = 0; i < length - 2; i += 2) name += String.fromCharCode(view.getUint16(at + i, true));
    // Writers differ: Workbook, WORKBOOK, Book, BOOK.
    if (wanted.has(name.toLowerCase())) found.add(name.toLowerCase());
  }
  return found;
}

function foreignKind(bytes: Uint8Array): ForeignKind {
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return 'pdf';
  if (
    startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) ||
    startsWith(bytes, 0xff, 0xd8, 0xff) ||
    startsWith(bytes, 0x47, 0x49, 0x46, 0x38)
  ) {
    return 'image';
  }
  const head = headText(bytes);
  if (head === null) return 'unknown';
  const start = head.trimStart().toLowerCase();
  if (start.startsWith('{\\rtf')) return 'word';
  if (/^<\?xml/.test(start) && !/<html/.test(start)) {
    return /urn:schemas-microsoft-com:office:spreadsheet|excel\.sheet/.test(start)
      ? 'xml-spreadsheet'
      : 'xml';
  }
  if (/^(<!doctype html|<html|<head|<meta|<table|<body|<style)|<html/.test(start)) return 'html';
  return looksLikeCsv(head) ? 'csv' : 'text';
}

/** The beginning as text; null when it holds bytes that no text file has. */
function headText(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 4096);
  if (startsWith(head, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(head);
  if (startsWith(head, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(head);
  const isBinary = (byte: number): boolean => byte < 9 || (byte > 13 && byte < 32 && byte !== 27);
  if (head.some(isBinary)) return null;
  // Structure is plain ASCII in UTF-8 and GB18030 alike; one character per byte is enough to see it.
  return strFromU8(head, true).replace(/^\xef\xbb\xbf/, '');
}

/** The same number (one or more) of commas, semicolons or tabs in each of the first lines. */
function looksLikeCsv(head: string): boolean {
  const lines = head.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  const complete = lines.length > 1 ? lines.slice(0, -1) : lines;
  return [',', '\t', ';'].some((separator) => {
    const counts = complete.slice(0, 10).map((line) => line.split(separator).length);
    return counts.length > 0 && counts.every((count) => count > 1 && Math.abs(count - (counts[0] ?? 0)) <= 1);
  });
}
