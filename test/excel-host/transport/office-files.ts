import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The unmodified library, as installed. */
export const OFFICE_JS_FOLDER = path.resolve(__dirname, '../../../node_modules/@microsoft/office-js/dist');

/** A file of the library; its folders are in lower case, its references are not. null = there is none. */
export function officeFile(relative: string): Buffer | null {
  const file = path.join(OFFICE_JS_FOLDER, relative);
  const lower = path.join(OFFICE_JS_FOLDER, relative.toLowerCase());
  const found = [file, lower].find(
    (candidate) => candidate.startsWith(OFFICE_JS_FOLDER) && existsSync(candidate),
  );
  return found ? readFileSync(found) : null;
}
