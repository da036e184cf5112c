/**
 * Which files of the npm package @microsoft/office-js an Excel add-in needs when it serves the library
 * itself. The package weighs 86 MB; these are the ones Excel on Windows, on the Mac, in the browser and a
 * page outside of Excel ask for. The licence is shipped with them.
 *
 *   node webpack/officejs-files.mjs      lists them with their sizes
 */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGE = path.resolve(
  path.dirname(fileURLToPath(import.meta.url)),
  '..',
  'node_modules',
  '@microsoft',
  'office-js',
);

/** Paths below the package's `dist`, each with the reason it is needed. */
const NEEDED = [
  ['office.js', 'start-up: finds out the host and loads the files below'],
  ['excel-win32-16.01.js', 'Excel for Windows'],
  ['excel-win32-16.00.js', 'Excel for Windows, older builds'],
  ['excel-mac-16.00.js', 'Excel for Mac'],
  ['excel-web-16.00.js', 'Excel in the browser'],
  ['o15apptofilemappingtable.js', 'a page opened outside of Excel'],
  ['custom-functions-runtime.js', 'custom functions in the browser'],
  ['telemetry/oteljs_agave.js', 'asked for when the host has logging switched on; sends nothing by itself'],
  ['zh-cn/office_strings.js', 'messages of the library'],
  ['en-us/office_strings.js', 'messages of the library; also the fallback for other languages'],
];

/** @returns {{from: string, to: string, bytes: number, why: string}[]} absolute source, path below the copy */
export function officejsFiles() {
  const files = NEEDED.map(([name, why]) => ({ from: path.join(PACKAGE, 'dist', name), to: name, why }));
  files.push({ from: path.join(PACKAGE, 'LICENSE.md'), to: 'LICENSE.md', why: 'terms of use' });
  const missing = files.filter(({ from }) => !existsSync(from));
  if (missing.length > 0) {
    throw new Error(`@microsoft/office-js lacks ${missing.map(({ to }) => to).join(', ')}; run npm ci`);
  }
  return files.map((file) => ({ ...file, bytes: statSync(file.from).size }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = officejsFiles();
  for (const { to, bytes, why } of files)
    console.log(`${String(bytes).padStart(9)}  ${to.padEnd(30)} ${why}`);
  console.log(`${String(files.reduce((sum, { bytes }) => sum + bytes, 0)).padStart(9)}  bytes in all`);
}
