import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import type { ZipArchive, ZipEntry } from './read';

/** New contents by entry name; null removes the entry. A name that is not in the archive is added. */
export type ZipChanges = ReadonlyMap<string, Uint8Array | null>;

/** 1980-01-01 00:00, the earliest time a zip can hold: so that the output depends only on the input. */
const NO_DATE = 0x0021;

interface WrittenEntry {
  /** Local header and data. */
  readonly local: Uint8Array;
  /** Central directory record; its offset field is still to be set. */
  readonly record: Uint8Array;
}

/**
 * Writes the archive again. Entries that are not named keep every byte of header and compressed data, and
 * their order; what did not change is not compressed again.
 */
export function rewriteZip(archive: ZipArchive, changes: ZipChanges): Uint8Array {
  const chunks: Uint8Array[] = [archive.bytes.subarray(0, archive.prefix)];
  const records: Uint8Array[] = [];
  let offset = archive.prefix;
  const put = ({ local, record }: WrittenEntry): void => {
    chunks.push(local);
    records.push(withOffset(record, offset));
    offset += local.length;
  };
  const present = new Set(archive.entries.map((entry) => entry.name));
  for (const entry of [...archive.entries].sort((a, b) => a.start - b.start)) {
    const content = changes.get(entry.name);
    if (content === null) continue;
    put(content === undefined ? copied(archive, entry) : packed(archive, entry, content));
  }
  for (const [name, content] of changes) {
    if (content !== null && !present.has(name)) put(added(name, content));
  }
  const directory = offset;
  const size = records.reduce((sum, record) => sum + record.length, 0);
  return concat([...chunks, ...records, endRecord(records.length, size, directory, archive.comment)]);
}

function copied(archive: ZipArchive, entry: ZipEntry): WrittenEntry {
  return {
    local: archive.bytes.subarray(entry.start, entry.end),
    record: archive.bytes.slice(entry.recordStart, entry.recordEnd),
  };
}

/** The entry with new contents; name, date and attributes stay. */
function packed(archive: ZipArchive, entry: ZipEntry, content: Uint8Array): WrittenEntry {
  const old = new DataView(archive.bytes.buffer, archive.bytes.byteOffset + entry.recordStart);
  const nameLength = old.getUint16(28, true);
  const name = archive.bytes.subarray(entry.recordStart + 46, entry.recordStart + 46 + nameLength);
  return entryBytes(name, content, {
    flags: old.getUint16(8, true) & 0x0800,
    madeBy: old.getUint16(4, true),
    time: old.getUint16(12, true),
    date: old.getUint16(14, true),
    internal: old.getUint16(36, true),
    external: old.getUint32(38, true),
  });
}

function added(name: string, content: Uint8Array): WrittenEntry {
  const utf8Name = 0x0800;
  return entryBytes(new TextEncoder().encode(name), content, {
    flags: utf8Name,
    madeBy: 20,
    time: 0,
    date: NO_DATE,
    internal: 0,
    external: 0,
  });
}

interface EntryFacts {
  readonly flags: number;
  readonly madeBy: number;
  readonly time: number;
  readonly date: number;
  readonly internal: number;
  readonly external: number;
}

function entryBytes(name: Uint8Array, content: Uint8Array, facts: EntryFacts): WrittenEntry {
  const data = deflateSync(content, { level: 6 });
  const shared = (view: DataView, at: number): void => {
    view.setUint16(at, 20, true);
    view.setUint16(at + 2, facts.flags, true);
    view.setUint16(at + 4, 8, true);
    view.setUint16(at + 6, facts.time, true);
    view.setUint16(at + 8, facts.date, true);
    view.setUint32(at + 10, crc32(content), true);
    view.setUint32(at + 14, data.length, true);
    view.setUint32(at + 18, content.length, true);
    view.setUint16(at + 22, name.length, true);
  };
  const local = new Uint8Array(30);
  const localView = new DataView(local.buffer);
  localView.setUint32(0, 0x04034b50, true);
  shared(localView, 4);
  const record = new Uint8Array(46);
  const recordView = new DataView(record.buffer);
  recordView.setUint32(0, 0x02014b50, true);
  recordView.setUint16(4, facts.madeBy, true);
  shared(recordView, 6);
  recordView.setUint16(36, facts.internal, true);
  recordView.setUint32(38, facts.external, true);
  return { local: concat([local, name, data]), record: concat([record, name]) };
}

/** Sets the offset of the local header; a zip64 field no longer counts once this one has a value. */
function withOffset(record: Uint8Array, offset: number): Uint8Array {
  new DataView(record.buffer, record.byteOffset, record.byteLength).setUint32(42, offset, true);
  return record;
}

function endRecord(count: number, size: number, offset: number, comment: Uint8Array): Uint8Array {
  const end = new Uint8Array(22);
  const view = new DataView(end.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  view.setUint16(20, comment.length, true);
  return concat([end, comment]);
}

function concat(chunks: readonly Uint8Array[]): Uint8Array {
  const result = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    result.set(chunk, at);
    at += chunk.length;
  }
  return result;
}
