import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BookModel } from './model/book';
import { openBook, readBook, type BookFile } from './model/load';
import { ROOT } from './root';

const FOLDER = path.join(ROOT, 'test/fixtures/workbooks');

const read = new Map<string, BookFile>();

/** A workbook of test/fixtures, e.g. `jiayuguan-2021.xlsx` or `rich/rich-ms.xlsx`, opened in the simulation. */
export function openFixture(file: string): BookModel {
  const known = read.get(file) ?? readBook(readFileSync(path.join(FOLDER, file)), path.basename(file));
  read.set(file, known);
  return openBook(known);
}
