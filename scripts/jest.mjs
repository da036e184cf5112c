import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/**
 * Options of Node for programs whose code runs a few dozen times each. By default V8 compiles such code for
 * speed, in threads that use the cores which the tests need: a third of the time of two workers. Jest's
 * workers inherit these options.
 */
export const COMPILES_LATE = ['--interrupt-budget=600000', '--max-semi-space-size=64'];

/** Arguments of Node to run Jest. */
export const JEST = [...COMPILES_LATE, path.join(root, 'node_modules/jest/bin/jest.js')];
