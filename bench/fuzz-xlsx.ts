/**
 * Ten thousand damaged .xlsx files against the reader and the patcher: every one is read or refused with a
 * typed error, within bounded time and memory.
 * `npm run bench -- fuzz-xlsx`
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { patchWorkbook, readAppearance, readWorkbook, unmarkWorkbook, XlsxError } from '../src/xlsx';

/** No file of the corpus takes a tenth of this. */
const SLOWEST_ALLOWED = 5_000;

const fixtures = path.resolve(__dirname, '../test/fixtures/workbooks');
const originals = readdirSync(fixtures, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.xlsx'))
  .map((name) => new Uint8Array(readFileSync(path.join(fixtures, name))));

/** xorshift32: the same seed gives the same files. */
class Dice {
  constructor(private state: number) {}

  below(limit: number): number {
    this.state ^= this.state << 13;
    this.state ^= this.state >>> 17;
    this.state ^= this.state << 5;
    return (this.state >>> 0) % limit;
  }

  of<T>(items: readonly T[]): T {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new Error('nothing to choose from');
    return item;
  }
}

const JUNK = [
  ...['<', '>', '"', '/', '&', '&#0;', '&x;', '<!--', '-->', ']]>', '<![CDATA[', '<?', '\u0000', '\ufffd'],
  ...[
    '<c>',
    '</c>',
    '<c r="A0"/>',
    '<c r="XFE1"/>',
    '<row r="1048577">',
    '</row>',
    '</sheetData>',
    '<sheetData>',
  ],
  ...['<f t="shared" si="7"/>', '<f t="array" ref="A1:XFD1048576">1</f>', '<mergeCell ref="A1:XFD1048576"/>'],
  ...[
    '<col min="1" max="99999999" width="0"/>',
    's="-1"',
    't="s"',
    'r=""',
    '1e999',
    '-1',
    'NaN',
    '99999999999',
  ],
  ...['<!DOCTYPE a [<!ENTITY b "c">]>', '__proto__', 'constructor', '_x0000_', '_xFFFF_'],
];

/** Bytes of the file itself hit: headers, directory, packed data. */
function hitBytes(file: Uint8Array, dice: Dice): Uint8Array {
  const bytes = file.slice(0, dice.below(4) === 0 ? dice.below(file.length) : file.length);
  for (let i = dice.below(12); i >= 0 && bytes.length > 0; i--)
    bytes[dice.below(bytes.length)] = dice.below(256);
  return bytes;
}

/** A part's XML hit and packed again, so that sizes and checksums fit. */
function hitXml(file: Uint8Array, dice: Dice): Uint8Array {
  const parts = unzipSync(file);
  const name = dice.of(Object.keys(parts).filter((part) => /\.(xml|rels)$/.test(part)));
  let xml = strFromU8(parts[name] ?? new Uint8Array());
  for (let i = dice.below(4); i >= 0; i--) {
    const at = dice.below(xml.length + 1);
    const kind = dice.below(3);
    if (kind === 0) xml = xml.slice(0, at) + dice.of(JUNK) + xml.slice(at);
    else if (kind === 1) xml = xml.slice(0, at) + xml.slice(at + dice.below(60));
    else {
      const from = dice.below(xml.length + 1);
      xml = xml.slice(0, at) + xml.slice(from, from + dice.below(200)) + xml.slice(at);
    }
  }
  return zipSync({ ...parts, [name]: strToU8(xml) }, { level: 1 });
}

/** Answers how the file ended: read, or the code of its error. Throws what is no typed error. */
function outcomeOf(bytes: Uint8Array): string {
  try {
    const { snapshot } = readWorkbook(bytes, 'x.xlsx');
    readAppearance(bytes, 'x.xlsx');
    const [sheet] = snapshot.sheets;
    if (sheet) {
      const cell = { sheet: 0, sheetName: sheet.name, address: 'H14' };
      const value = sheet.cells.find(({ row, col }) => row === 13 && col === 7)?.value ?? null;
      const edit = { cell, old: value, value: '新', format: '0.00' };
      const patched = patchWorkbook(bytes, [edit], [{ cell, severity: 'error' }]).bytes;
      readWorkbook(unmarkWorkbook(patched).bytes, 'x.xlsx');
    }
    return 'read';
  } catch (error) {
    if (error instanceof XlsxError) return error.code;
    throw error;
  }
}

const FILES = 10_000;
const SEED = 20260301;

export function bench(files = FILES, seed = SEED): void {
  const dice = new Dice(seed);
  const counts = new Map<string, number>();
  let slowest = 0;
  let most = 0;
  for (let i = 0; i < files; i++) {
    const file = dice.of(originals);
    const bytes = dice.below(2) === 0 ? hitBytes(file, dice) : hitXml(file, dice);
    const start = process.cpuUsage();
    const outcome = outcomeOf(bytes);
    const { user, system } = process.cpuUsage(start);
    slowest = Math.max(slowest, (user + system) / 1000);
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    if (i % 500 === 0) most = Math.max(most, process.memoryUsage().rss);
  }
  console.log(`seed ${seed}, ${files} files:`, Object.fromEntries(counts));
  console.log(`slowest ${slowest.toFixed(0)} ms, memory at most ${(most / 2 ** 20).toFixed(0)} MB`);
  if (slowest > SLOWEST_ALLOWED) throw new Error('a file took too long');
}
