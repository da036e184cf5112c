import { XlsxError } from '../errors';
import type { PackageSource } from '../source';
import { crc32 } from './crc32';
import { detailTexts, faultTexts } from '../texts';

/** One file of an archive; offsets count from the first byte of the archive. */
export interface ZipEntry {
  /** With `/` as separator and without a leading one. */
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Local header; the entry's bytes run from here to `end` (data descriptor included). */
  readonly start: number;
  readonly end: number;
  readonly dataStart: number;
  /** The entry's record in the central directory. */
  readonly recordStart: number;
  readonly recordEnd: number;
}

export interface ZipArchive {
  readonly bytes: Uint8Array;
  /** In the order of the central directory. */
  readonly entries: readonly ZipEntry[];
  /** The archive's comment, kept on writing. */
  readonly comment: Uint8Array;
  /** Bytes before the first local header, e.g. of a self-extracting archive. */
  readonly prefix: number;
}

const LOCAL = 0x04034b50;
const RECORD = 0x02014b50;
const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const MAX32 = 0xffffffff;

/** Highest ratio of deflate; a header that claims more is false. */
const MAX_RATIO = 1032;

const utf8 = new TextDecoder('utf-8', { fatal: true });
const chinese = new TextDecoder('gb18030');

/** A name is read as UTF-8 whatever its flag says; if that fails, in the encoding of Chinese Windows. */
function decodeName(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return chinese.decode(bytes);
  }
}

/**
 * Reads the directory of a zip file without unpacking anything.
 * @throws XlsxError truncated, damaged or too-large; entries that overlap are refused, because only zip bombs
 * have them.
 */
export function readZip(source: PackageSource): ZipArchive {
  const { bytes } = source;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) throw new XlsxError('truncated', source.name, { detail: faultTexts['zip-end'] });
  const directory = locateDirectory(view, end);
  if (directory.count > source.limits.parts) {
    throw new XlsxError('too-large', source.name, { detail: detailTexts.parts(directory.count) });
  }
  if (directory.start < 0 || directory.start + directory.size > bytes.length) {
    throw new XlsxError('truncated', source.name, { detail: faultTexts['zip-no-directory'] });
  }
  const records: DirectoryRecord[] = [];
  let at = directory.start;
  for (let i = 0; i < directory.count; i++) {
    const record = readRecord(view, at, directory.shift);
    if (record === null) throw new XlsxError('damaged', source.name, { detail: faultTexts['zip-directory'] });
    records.push(record);
    at = record.recordEnd;
  }
  const entries = placeEntries(view, records, directory.start);
  if (entries === null)
    throw new XlsxError('damaged', source.name, { detail: faultTexts['zip-other-content'] });
  const commentLength = view.getUint16(end + 20, true);
  return {
    bytes,
    entries,
    comment: bytes.subarray(end + 22, end + 22 + commentLength),
    prefix: Math.min(directory.start, ...entries.map((entry) => entry.start)),
  };
}

/**
 * Unpacks one entry and verifies its checksum: a damaged byte must never become a wrong number.
 * @throws XlsxError damaged, encrypted or too-large
 */
export function unpack(source: PackageSource, entry: ZipEntry): Uint8Array {
  const damaged = (detail: string): XlsxError =>
    new XlsxError('damaged', source.name, { part: entry.name, detail: `${entry.name}：${detail}` });
  if (entry.flags & 1) throw new XlsxError('encrypted', source.name, { part: entry.name });
  if (entry.size > source.limits.partBytes) {
    const megabytes = Math.round(entry.size / 2 ** 20);
    throw new XlsxError('too-large', source.name, {
      part: entry.name,
      detail: detailTexts['part-unpacked'](entry.name, megabytes),
    });
  }
  const packed = source.bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  const data = unpackBytes(source, packed, entry);
  if (data === null) throw damaged(faultTexts['not-unpacked']);
  if (data.length !== entry.size) throw damaged(faultTexts['other-size']);
  if (crc32(data) !== entry.crc) throw damaged(faultTexts['other-checksum']);
  return data;
}

function unpackBytes({ inflate }: PackageSource, packed: Uint8Array, entry: ZipEntry): Uint8Array | null {
  if (entry.method === 0) return packed;
  if (entry.method !== 8 || entry.size > packed.length * MAX_RATIO) return null;
  if (entry.size === 0) return new Uint8Array(0);
  try {
    // Never more than the declared size: data beyond it is cut off, and then the checksum is wrong.
    return inflate(packed, entry.size);
  } catch {
    return null;
  }
}

/** Offset of the end record, searched backwards over the longest possible comment; −1 = none. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + 22 + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  return -1;
}

interface Directory {
  readonly count: number;
  readonly start: number;
  readonly size: number;
  /** Added to every stored offset: bytes in front of the archive that the offsets do not count. */
  readonly shift: number;
}

function locateDirectory(view: DataView, end: number): Directory {
  let count = view.getUint16(end + 10, true);
  let size = view.getUint32(end + 12, true);
  let offset = view.getUint32(end + 16, true);
  let stop = end;
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === LOCATOR64) {
    const at = Number(view.getBigUint64(locator + 8, true));
    if (at + 56 <= locator && view.getUint32(at, true) === END64) {
      count = Number(view.getBigUint64(at + 32, true));
      size = Number(view.getBigUint64(at + 40, true));
      offset = Number(view.getBigUint64(at + 48, true));
      stop = at;
    }
  }
  const isDirectory = (at: number): boolean =>
    at >= 0 && at + 4 <= view.byteLength && view.getUint32(at, true) === RECORD;
  if (count === 0 || isDirectory(offset)) return { count, size, start: offset, shift: 0 };
  // Bytes in front of the archive: the directory still ends where the end record begins.
  const start = stop - size;
  return { count, size, start: isDirectory(start) ? start : -1, shift: start - offset };
}

type DirectoryRecord = Omit<ZipEntry, 'end' | 'dataStart'>;

function readRecord(view: DataView, at: number, shift: number): DirectoryRecord | null {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== RECORD) return null;
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const recordEnd = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  if (recordEnd > view.byteLength) return null;
  const name = decodeName(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength));
  const wide = readWideFields(view, at + 46 + nameLength, extraLength);
  const take = (field: number): number => {
    const value = view.getUint32(at + field, true);
    return value === MAX32 ? (wide.shift() ?? value) : value;
  };
  // The order of the zip64 extra field: size, compressed size, offset, each only when it is needed.
  const size = take(24);
  const compressedSize = take(20);
  const start = take(42) + shift;
  return {
    name: name.replaceAll('\\', '/').replace(/^\/+/, ''),
    method: view.getUint16(at + 10, true),
    flags: view.getUint16(at + 8, true),
    crc: view.getUint32(at + 16, true),
    compressedSize,
    size,
    start,
    recordStart: at,
    recordEnd,
  };
}

/** Values of the zip64 extra field. */
function readWideFields(view: DataView, start: number, length: number): number[] {
  const end = start + length;
  for (let at = start; at + 4 <= end;) {
    const size = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1 && at + 4 + size <= end) {
      const values: number[] = [];
      for (let i = 0; i + 8 <= size; i += 8) values.push(Number(view.getBigUint64(at + 4 + i, true)));
      return values;
    }
    at += 4 + size;
  }
  return [];
}

/** Finds each entry's bytes; null when headers are missing or entries overlap. */
function placeEntries(
  view: DataView,
  records: readonly DirectoryRecord[],
  directoryStart: number,
): ZipEntry[] | null {
  const byStart = [...records].sort((a, b) => a.start - b.start);
  const ends = new Map<DirectoryRecord, number>();
  byStart.forEach((record, i) => ends.set(record, byStart[i + 1]?.start ?? directoryStart));
  const entries: ZipEntry[] = [];
  for (const record of records) {
    const end = ends.get(record) ?? directoryStart;
    const { start } = record;
    if (start < 0 || start + 30 > end || end > directoryStart) return null;
    if (view.getUint32(start, true) !== LOCAL) return null;
    const dataStart = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
    if (dataStart + record.compressedSize > end) return null;
    entries.push({ ...record, end, dataStart });
  }
  return entries;
}
