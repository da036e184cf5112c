/**
 * Opens a workbook in the simulated Excel with the built add-in beside it, for trying the pane without
 * Excel: node scripts/excel-host.mjs [file.xlsx] [--addin dist/addin] [--page taskpane.html]
 *   [--excel 2019|2021|2024|365] [--port 3000]
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { requireTs } from './require-ts.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    addin: { type: 'string', default: 'dist/addin' },
    page: { type: 'string', default: 'taskpane.html' },
    excel: { type: 'string', default: '2021' },
    port: { type: 'string', default: '3000' },
  },
});

const excel = requireTs('../test/excel-host/browser.ts');
const versions = {
  2019: excel.EXCEL_2019,
  2021: excel.EXCEL_2021,
  2024: excel.EXCEL_2024,
  365: excel.MICROSOFT_365,
};
const version = versions[values.excel];
if (!version) {
  console.error(`--excel: ${Object.keys(versions).join(', ')}`);
  process.exit(2);
}

const file = positionals[0] ?? 'test/fixtures/workbooks/jiayuguan-2021.xlsx';
const served = await excel.serveExcelHost({
  workbook: excel.loadBook(readFileSync(file), path.basename(file)),
  addinRoot: path.resolve(values.addin),
  page: values.page,
  version,
  port: Number(values.port),
});
console.log(`${version.name}: ${served.url}  (Ctrl+C to end)`);
