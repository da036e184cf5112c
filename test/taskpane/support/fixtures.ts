import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { readWorkbook } from '../../../src/xlsx';

const FOLDER = path.join(__dirname, '..', '..', 'fixtures', 'workbooks');

/** A workbook of test/fixtures as the engine sees it. */
export function readFixture(file: string): WorkbookSnapshot {
  return readWorkbook(readFileSync(path.join(FOLDER, file)), path.basename(file)).snapshot;
}
