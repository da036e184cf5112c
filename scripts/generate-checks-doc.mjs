/** Writes docs/checks.zh-CN.md from the checks: `node scripts/generate-checks-doc.mjs`. */
import { writeFileSync } from 'node:fs';
import { requireTs } from './require-ts.mjs';

const { checksManual } = requireTs('./checks-manual.ts');
writeFileSync(new URL('../docs/checks.zh-CN.md', import.meta.url), checksManual());
