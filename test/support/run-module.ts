import { spawnSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.join(__dirname, '../..');

/**
 * Runs code as a module in Node, in the folder of the project, and returns what it prints: scripts are
 * modules, tests are not.
 */
export function runModule(code: string): { readonly out: string; readonly err: string } {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: ROOT,
    encoding: 'utf8',
    timeout: 120_000,
  });
  return { out: stdout, err: stderr };
}
