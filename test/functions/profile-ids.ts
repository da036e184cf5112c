import { readdirSync } from 'node:fs';
import path from 'node:path';

const REGIONS = path.join(__dirname, '../../src/engine/profiles/regions');

/** Regions a user can name, in the order in which they are listed. */
export const PROFILE_IDS: readonly string[] = [
  'national',
  'pmkpi',
  ...readdirSync(REGIONS)
    .map((file) => path.basename(file, '.ts'))
    .sort(),
];
