import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../root';

/** The unmodified library, as installed. */
const OFFICE_JS = path.join(ROOT, 'node_modules/@microsoft/office-js/dist');

/** A file of the library; its folders are in lower case, its references are not. null = there is none. */
export function officeFile(relative: string): Buffer | null {
  return fileUnder(OFFICE_JS, relative) ?? fileUnder(OFFICE_JS, relative.toLowerCase());
}

/** A file inside a folder; null when there is none or the path is outside the folder. */
export function fileUnder(folder: string, relative: string): Buffer | null {
  const file = path.join(folder, relative);
  const inside = file.startsWith(folder + path.sep);
  return inside && existsSync(file) && statSync(file).isFile() ? readFileSync(file) : null;
}
