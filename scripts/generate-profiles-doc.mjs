/** Writes docs/profiles.zh-CN.md anew from the profiles: `node scripts/generate-profiles-doc.mjs`. */
import { writeFileSync } from 'node:fs';
import { requireTs } from './require-ts.mjs';

const { profilesManual } = requireTs('./profiles-manual.ts');
writeFileSync(new URL('../docs/profiles.zh-CN.md', import.meta.url), profilesManual());
