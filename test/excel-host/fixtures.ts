import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BookModel } from './model/book';
import { loadBook } from './model/load';
import { ROOT } from './root';

const FOLDER = path.join(ROOT, 'test/fixtures/workbooks');

/** A workbook of test/fixtures, e.g. `jiayuguan-2021.xlsx` or `rich/rich-ms.xlsx`, opened in the simulation. */
export function openFixture(file: string): BookModel {
  return loadBook(readFileSync(path.join(FOLDER, file)), path.basename(file));
}
