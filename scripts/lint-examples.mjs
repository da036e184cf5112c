/**
 * Part of `npm run lint`: every check has a right and a wrong example beside it, which run as tests and are
 * printed in the manual. ESLint cannot find this, as it reads files only.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { requireTs } from './require-ts.mjs';

const { CHECKS, ruleFolders } = requireTs('./checks-index.ts');

/** Faults of the checks below `root`: `file: what is missing`. */
export function missingExamples(root) {
  return ruleFolders(root).flatMap(({ area, id }) => {
    const file = path.posix.join(CHECKS, area, id, 'examples.txt');
    const text = existsSync(path.join(root, file)) ? readFileSync(path.join(root, file), 'utf8') : '';
    return ['right', 'wrong']
      .filter((kind) => !text.split('\n').some((line) => line.startsWith(`${kind}: `)))
      .map((kind) => `${file}: no ${kind} example`);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const missing = missingExamples(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..'));
  for (const fault of missing) console.error(fault);
  if (missing.length > 0) process.exitCode = 1;
}
