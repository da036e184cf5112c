import ExcelJS from 'exceljs';
import { addressOf } from '../src/workbook/address';
import { inspect, recognise } from '../src/engine';
import type { WorkbookSnapshot } from '../src/workbook/snapshot';
import { readWorkbook } from '../src/xlsx';
import { benchForm, benchWorkbook } from './forms';
import { race, ratio } from './race';

/** Of one form and of 100 forms: so many that the compiler has finished long before the median run. */
const RUNS = { 1: 800, 100: 80 } as const;

/**
 * The engine over forms of 30 indicators, cold and warm, beside a bare loop over the same cells and
 * JSON.parse of the same snapshot.
 */
export async function bench(): Promise<void> {
  for (const count of [1, 100] as const) {
    const forms = Array.from({ length: count }, (_, n) => benchForm(n));
    const snapshot = benchWorkbook(forms);
    const json = JSON.stringify(snapshot);
    const bytes = await xlsxOf(snapshot);
    const cells = snapshot.sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
    console.log(`\n${count} form${count > 1 ? 's' : ''}, ${cells} cells`);
    const lap = await race(RUNS[count], {
      'bare loop': () => bareLoop(snapshot),
      'JSON.parse': () => JSON.parse(json),
      recognise: () => recognise(snapshot),
      'inspect (recognise and check)': () => inspect(snapshot),
      'read .xlsx and inspect': () => inspect(readWorkbook(bytes, 'bench.xlsx').snapshot),
      'exceljs reads only': () => new ExcelJS.Workbook().xlsx.load(new Uint8Array(bytes).buffer),
    });
    const own = lap('inspect (recognise and check)').median;
    console.log(
      `inspect: ${ratio(own, lap('JSON.parse').median)} JSON.parse, ${ratio(own, lap('bare loop').median)} the bare loop; ` +
        `read and inspect: ${ratio(lap('read .xlsx and inspect').median, lap('exceljs reads only').median)} exceljs reading`,
    );
  }
}

/** The least work of any check: looking at every cell once. */
function bareLoop({ sheets }: WorkbookSnapshot): number {
  let sum = 0;
  for (const { cells } of sheets) for (const { value } of cells) if (typeof value === 'number') sum += value;
  return sum;
}

/** The snapshot as a file, written by exceljs. */
export async function xlsxOf({ sheets }: WorkbookSnapshot): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const { name, cells, merges } of sheets) {
    const sheet = book.addWorksheet(name);
    for (const { row, col, value, format } of cells) {
      if (typeof value === 'object') continue;
      const cell = sheet.getCell(row + 1, col + 1);
      cell.value = value;
      if (format !== undefined) cell.numFmt = format;
    }
    for (const { top, left, bottom, right } of merges) {
      sheet.mergeCells(`${addressOf(top, left)}:${addressOf(bottom, right)}`);
    }
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}
