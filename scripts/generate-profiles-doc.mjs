/**
 * Writes the list of the regions' profiles from their files, and docs/profiles.zh-CN.md from the rules: `node
 * scripts/generate-profiles-doc.mjs`.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { requireTs } from './require-ts.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const { profilesIndex } = requireTs('./profiles-index.ts');
for (const [file, text] of Object.entries(profilesIndex(root))) writeFileSync(path.join(root, file), text);
const { profilesManual } = requireTs('./profiles-manual.ts');
writeFileSync(path.join(root, 'docs/profiles.zh-CN.md'), profilesManual());
