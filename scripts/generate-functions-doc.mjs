/**
 * Writes docs/functions.zh-CN.md and assets/functions-help.html from the comments of
 * src/functions/functions.ts: `node scripts/generate-functions-doc.mjs`. The test that compares them with the
 * comments does the work.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { JEST } from './jest.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const { status } = spawnSync(process.execPath, [...JEST, 'test/functions/manual.test.ts', '--maxWorkers=1'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PJ_WRITE_DOCS: '1' },
});
process.exit(status ?? 1);
