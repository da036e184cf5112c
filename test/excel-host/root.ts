import { existsSync } from 'node:fs';
import path from 'node:path';

/** The project's folder, from wherever this code runs (sources in tests, a bundle in dist). */
export const ROOT = findRoot(__dirname);

function findRoot(folder: string): string {
  const parent = path.dirname(folder);
  return existsSync(path.join(folder, 'package.json')) || parent === folder ? folder : findRoot(parent);
}
