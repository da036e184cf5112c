/**
 * Reading and patching .xlsx files, beside exceljs reading the same bytes.
 * `node bench/run.cjs bench/xlsx.ts`
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import ExcelJS from 'exceljs';
import { addressOf } from '../src/engine/address';
import type { Edit } from '../src/engine/fill/plan';
import { patchWorkbook, readAppearance, readWorkbook } from '../src/xlsx';

const fixtures = path.resolve(__dirname, '../test/fixtures/workbooks');
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The first form of a real workbook on so many sheets. */
function manySheets(count: number): Uint8Array {
  const parts = unzipSync(new Uint8Array(readFileSync(path.join(fixtures, 'mingguang-2022.xlsx'))));
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const numbers = Array.from({ length: count }, (_, i) => i + 1);
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array();
  const replaced: Record<string, string> = {
    'xl/workbook.xml': text('xl/workbook.xml').replace(
      /<sheets>.*<\/sheets>/s,
      `<sheets>${numbers.map((n) => `<sheet name="表${n}" sheetId="${n}" r:id="w${n}"/>`).join('')}</sheets>`,
    ),
    'xl/_rels/workbook.xml.rels': text('xl/_rels/workbook.xml.rels')
      .replace(/<Relationship [^>]*worksheets[^>]*>/g, '')
      .replace(
        '</Relationships>',
        `${numbers.map((n) => `<Relationship Id="w${n}" Type="${RELS}/worksheet" Target="worksheets/sheet${n}.xml"/>`).join('')}</Relationships>`,
      ),
    '[Content_Types].xml': text('[Content_Types].xml')
      .replace(/<Override [^>]*worksheets[^>]*>/g, '')
      .replace(
        '</Types>',
        `${numbers.map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`,
      ),
  };
  return zipSync({
    ...Object.fromEntries(Object.entries(parts).filter(([name]) => !name.startsWith('xl/worksheets/'))),
    ...Object.fromEntries(Object.entries(replaced).map(([name, xml]) => [name, strToU8(xml)])),
    ...Object.fromEntries(numbers.map((n) => [`xl/worksheets/sheet${n}.xml`, sheet])),
  });
}

/** One sheet with so many rows of nine cells; blank ones when `value` is ''. */
function oneSheet(rows: number, value: string): Uint8Array {
  const parts = unzipSync(manySheets(1));
  const row = (n: number): string =>
    `<row r="${n}" s="1" customFormat="1">${[...'ABCDEFGHI'].map((col) => `<c r="${col}${n}" s="1"${value === '' ? '/>' : `><v>${value}</v></c>`}`).join('')}</row>`;
  const body = Array.from({ length: rows }, (_, i) => row(i + 1)).join('');
  const xml = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${body}</sheetData></worksheet>`;
  return zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(xml) }, { level: 1 });
}

/**
 * Milliseconds of processor time (of all threads of this process), which a busy machine changes less
 * than the clock; answers the best run.
 */
async function time(label: string, runs: number, work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const start = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
  }
  const [first = 0] = times;
  const best = Math.min(...times);
  console.log(
    `${label.padEnd(52)} first ${first.toFixed(0).padStart(6)} ms   best ${best.toFixed(0).padStart(6)} ms`,
  );
  return best;
}

const edit = (sheetName: string, row: number, col: number, old: number | null): Edit => ({
  cell: { sheet: 0, sheetName, address: addressOf(row, col) },
  old,
  value: 7.5,
});

async function main(): Promise<void> {
  const big = manySheets(200);
  const own = await time('read, 200 sheets', 8, () => readWorkbook(big, 'big.xlsx'));
  const other = await time('exceljs, 200 sheets', 8, () =>
    new ExcelJS.Workbook().xlsx.load(new Uint8Array(big).buffer),
  );
  console.log(`exceljs takes ${(other / own).toFixed(1)} times as long`);
  await time('look, 200 sheets', 5, () => readAppearance(big, 'big.xlsx'));
  const perSheet = Array.from({ length: 200 }, (_, i) =>
    [13, 14, 15, 16, 17].map((row) => edit(`表${i + 1}`, row, 8, null)),
  );
  await time('patch, 200 sheets × 5 edits', 5, () => patchWorkbook(big, perSheet.flat()));

  for (const rows of [2000, 20_000]) {
    const sheet = oneSheet(rows, '1');
    const edits = Array.from({ length: rows / 2 }, (_, i) => edit('表1', 2 * i, i % 9, 1));
    await time(`patch, ${rows} rows × 9 cells, ${edits.length} edits`, 3, () => patchWorkbook(sheet, edits));
  }
  const blank = oneSheet(1_000_000, '');
  await time('read, 1 million styled blank rows × 9', 1, () => readWorkbook(blank, 'blank.xlsx'));
}

void main();
