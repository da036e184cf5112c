import { existsSync } from 'node:fs';
import path from 'node:path';

/** The project's folder, wherever this code runs (as a source in tests, or in a bundle in dist). */
export const ROOT = findRoot(__dirname);

function findRoot(folder: string): string {
  const parent = path.dirname(folder);
  return existsSync(path.join(folder, 'package.json')) || parent === folder ? folder : findRoot(parent);
}
