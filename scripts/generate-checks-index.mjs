/** Writes the lists of all checks from the folders of the rules: `node scripts/generate-checks-index.mjs`. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { requireTs } from './require-ts.mjs';

const { checksIndex } = requireTs('./checks-index.ts');
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
for (const [file, text] of Object.entries(checksIndex(root))) writeFileSync(path.join(root, file), text);
