import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/**
 * What Node is started with to run Jest. By itself V8 compiles for speed what a test runs a few dozen times, in threads
 * that take the cores from the tests: a third of the time of two workers. The workers take these options over.
 */
export const JEST = [
  '--interrupt-budget=600000',
  '--max-semi-space-size=64',
  path.join(root, 'node_modules/jest/bin/jest.js'),
];
