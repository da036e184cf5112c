import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as SheetJS from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import { addressOf } from '../src/workbook/address';
import type { Edit } from '../src/workbook/edit';
import type { WorkbookSnapshot } from '../src/workbook/snapshot';
import { patchWorkbook, readWorkbook, unmarkWorkbook, XlsxError } from '../src/xlsx';

/** Sheet and address → number or text of a cell. */
type Values = ReadonlyMap<string, number | string>;

/** Lines of the table that are true for one file; the table counts the files. */
type Result = readonly string[];

/**
 * Workbooks of other programs, in any folder: read by this program and by two peers, whose values are
 * compared; one number changed and one cell marked, the package compared part by part; the result read again
 * by all three, with `--office` by LibreOffice too; marks removed again and the bytes compared. Nothing is
 * fetched. `npm run bench -- foreign --folder FOLDER [--office]`
 */
export async function bench(): Promise<void> {
  const folder = process.argv[process.argv.indexOf('--folder') + 1];
  if (folder === undefined || !process.argv.includes('--folder')) {
    console.log('no --folder FOLDER of workbooks named, nothing to read');
    return;
  }
  const names = readdirSync(folder, { recursive: true }).map(String);
  const counts = new Map<string, number>();
  const worth: string[] = [];
  for (const name of names.filter((one) => /\.(?:xlsx|xlsm|xltx|xltm)$/i.test(one)).sort()) {
    const results = await resultsOf(new Uint8Array(readFileSync(path.join(folder, name))));
    for (const result of results) counts.set(result, (counts.get(result) ?? 0) + 1);
    const odd = results.filter((result) => /^!|: not the new value$/.test(result));
    if (odd.length > 0) worth.push(`${name}: ${odd.join('; ')}`);
  }
  for (const [result, count] of [...counts].sort()) console.log(`${String(count).padStart(6)}  ${result}`);
  console.log(worth.join('\n'));
}

async function resultsOf(bytes: Uint8Array): Promise<Result> {
  let snapshot: WorkbookSnapshot;
  try {
    ({ snapshot } = readWorkbook(bytes, 'x.xlsx'));
  } catch (error) {
    if (!(error instanceof XlsxError)) return [`! broke down: ${String(error)}`];
    const peers = [await valuesBy(exceljsValues, bytes), await valuesBy(sheetjsValues, bytes)];
    const both = peers.every((peer) => peer !== null && peer.size > 0);
    return [`refused: ${error.code}`, ...(both ? [`! refused (${error.code}), peers read it`] : [])];
  }
  const own = valuesOf(snapshot);
  const read = snapshot.unread === undefined ? 'read' : 'read in part';
  return [read, ...(await comparedWithPeers(own, bytes)), ...(await patched(bytes, snapshot))];
}

function valuesOf({ sheets }: WorkbookSnapshot): Values {
  const values = new Map<string, number | string>();
  for (const { name, cells } of sheets) {
    for (const { row, col, value } of cells) {
      if (typeof value === 'number' || typeof value === 'string')
        values.set(`${name}!${addressOf(row, col)}`, value);
    }
  }
  return values;
}

function sheetjsValues(bytes: Uint8Array): Values {
  const book = SheetJS.read(bytes, { cellDates: false });
  const values = new Map<string, number | string>();
  for (const name of book.SheetNames) {
    for (const [address, cell] of Object.entries<unknown>(book.Sheets[name] ?? {})) {
      if (typeof cell !== 'object' || cell === null || !('v' in cell) || address.startsWith('!')) continue;
      if (typeof cell.v === 'number' || typeof cell.v === 'string') values.set(`${name}!${address}`, cell.v);
    }
  }
  return values;
}

async function exceljsValues(bytes: Uint8Array): Promise<Values> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(bytes).buffer);
  const values = new Map<string, number | string>();
  for (const sheet of book.worksheets) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        const value: unknown = cell.result ?? cell.value;
        if (typeof value === 'number' || typeof value === 'string')
          values.set(`${sheet.name}!${cell.address}`, value);
      }),
    );
  }
  return values;
}

async function valuesBy(
  reader: (bytes: Uint8Array) => Values | Promise<Values>,
  bytes: Uint8Array,
): Promise<Values | null> {
  try {
    return await reader(bytes);
  } catch {
    return null;
  }
}

const PEERS = { SheetJS: sheetjsValues, exceljs: exceljsValues };

/** A value counts as different only if a peer has one of the same type: formats and dates differ on purpose. */
async function comparedWithPeers(own: Values, bytes: Uint8Array): Promise<Result> {
  const results: string[] = [];
  for (const [peer, reader] of Object.entries(PEERS)) {
    const theirs = await valuesBy(reader, bytes);
    const isOther = ([at, value]: readonly [string, number | string]): boolean => {
      const ours = own.get(at);
      return typeof ours === typeof value && ours !== value && String(ours).trim() !== String(value).trim();
    };
    const other = theirs === null ? [] : [...theirs].filter(isOther);
    results.push(theirs === null ? `${peer} cannot read it` : `${peer} reads it`);
    if (other.length > 0)
      results.push(`! ${other.length} values other than by ${peer}, e.g. ${other[0]?.[0] ?? ''}`);
  }
  return results;
}

function editFor({ sheets }: WorkbookSnapshot): Edit | null {
  for (const [sheet, { name, cells }] of sheets.entries()) {
    const cell = cells.find(({ value, formula }) => typeof value === 'number' && formula === undefined);
    if (cell === undefined) continue;
    const address = addressOf(cell.row, cell.col);
    return { cell: { sheet, sheetName: name, address }, old: cell.value, value: 12.5 };
  }
  return null;
}

/** Parts that an edit and a mark may change. */
const OURS = /worksheets\/|styles|workbook\.xml|calcChain|\[Content_Types\]/;

async function patched(bytes: Uint8Array, snapshot: WorkbookSnapshot): Promise<Result> {
  const edit = editFor(snapshot);
  if (edit === null) return ['no number to change'];
  const marks = [{ cell: edit.cell, severity: 'error' as const }];
  const result = patchWorkbook(bytes, [edit], marks);
  const foreign = changedParts(bytes, result.bytes).filter((part) => !OURS.test(part));
  const place = `${edit.cell.sheetName}!${edit.cell.address}`;
  const unmarked = unmarkWorkbook(patchWorkbook(bytes, [], marks).bytes).bytes;
  const again = [
    ['ours', valuesOf(readWorkbook(result.bytes, 'x.xlsx').snapshot)],
    ...(await Promise.all(
      Object.entries(PEERS).map(
        async ([peer, reader]) => [peer, await valuesBy(reader, result.bytes)] as const,
      ),
    )),
    ...(process.argv.includes('--office') ? [['LibreOffice', officeValues(result.bytes)] as const] : []),
  ] as const;
  return [
    result.written.length === 1 ? 'patched' : `not patched: ${result.skipped[0]?.why ?? ''}`,
    ...(foreign.length > 0 ? [`! foreign parts changed: ${foreign.join(' ')}`] : []),
    changedParts(bytes, unmarked).length === 0 ? 'marks off: as before' : '! marks off: other than before',
    ...again.map(([reader, values]) => {
      const isRight = result.written.length === 0 || values?.get(place) === 12.5;
      return isRight ? `read again by ${reader}` : `read again by ${reader}: not the new value`;
    }),
  ];
}

function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [a, b] = [unzipSync(before), unzipSync(after)];
  const same = (name: string): boolean =>
    Buffer.compare(Buffer.from(a[name] ?? []), Buffer.from(b[name] ?? [])) === 0;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => !same(name));
}

function officeValues(bytes: Uint8Array): Values | null {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pj-foreign-'));
  try {
    writeFileSync(path.join(folder, 'in.xlsx'), bytes);
    const profile = pathToFileURL(path.join(os.tmpdir(), 'pj-foreign-profile')).href;
    const options = ['--headless', '--convert-to', 'xlsx', '--outdir', path.join(folder, 'out')];
    execFileSync('soffice', [`-env:UserInstallation=${profile}`, ...options, path.join(folder, 'in.xlsx')], {
      stdio: 'ignore',
      timeout: 120_000,
    });
    return sheetjsValues(new Uint8Array(readFileSync(path.join(folder, 'out', 'in.xlsx'))));
  } catch {
    return null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
