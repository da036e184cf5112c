import { readdirSync } from 'node:fs';
import path from 'node:path';
import { exportName } from './checks-index';

/** The list of the profiles of all regions, made from the files of `src/engine/profiles/regions`. */

const PROFILES = 'src/engine/profiles';

/** Ids of the regions, in the order of the alphabet. */
export function regionIds(root: string): readonly string[] {
  const files = readdirSync(path.join(root, PROFILES, 'regions')).filter((file) => file.endsWith('.ts'));
  return files.map((file) => path.basename(file, '.ts')).sort();
}

/** The generated file by its path below `root`. */
export function profilesIndex(root: string): Readonly<Record<string, string>> {
  const ids = regionIds(root);
  const list = [
    '// Written by `node scripts/generate-profiles-doc.mjs` from the files of the regions; a test compares them.',
    ...ids.map((id) => `import { ${exportName(id)} } from './regions/${id}';`),
    "import type { RegionalDefinition } from './types';",
    '',
    '/** The profiles of regions, in the order in which they are offered. */',
    'export const REGIONAL_DEFINITIONS: readonly RegionalDefinition[] = [',
    ...ids.map((id) => `  ${exportName(id)},`),
    '];',
    '',
  ];
  return { [`${PROFILES}/all-regions.ts`]: list.join('\n') };
}
