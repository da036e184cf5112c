import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Ending of a file that holds the cases of one rule: `<id>.cases.ts`. */
export const CASES = '.cases.ts';

/**
 * Tests of the rules of an area: one file for each, run together, because each test file would load
 * everything again.
 */
export function testRules(folder: string): void {
  for (const file of readdirSync(folder).filter((name) => name.endsWith(CASES)))
    jest.requireActual(path.join(folder, file));
}
