import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/**
 * What Node is started with where much is run a few dozen times: by itself V8 compiles it for speed, in threads that
 * take the cores from the tests, a third of the time of two workers. Jest's workers take these options over.
 */
export const COMPILES_LATE = ['--interrupt-budget=600000', '--max-semi-space-size=64'];

/** What Node is started with to run Jest. */
export const JEST = [...COMPILES_LATE, path.join(root, 'node_modules/jest/bin/jest.js')];
