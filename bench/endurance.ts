import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Thousands of workbooks in one run of the command line: its memory must not grow with their number. */

const root = path.resolve(__dirname, '..');
const fixtures = path.join(root, 'test/fixtures/workbooks');
const files = readdirSync(fixtures, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.xlsx'));

export async function bench(): Promise<void> {
  // Builds the command line when it has not been built.
  execFileSync(process.execPath, [path.join(root, 'scripts/pj.mjs'), '--version'], { stdio: 'ignore' });
  for (const count of [100, 1000, 3000]) {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'pj-endurance-'));
    try {
      for (let n = 0; n < count; n += 1) {
        const file = files[n % files.length] ?? '';
        copyFileSync(path.join(fixtures, file), path.join(folder, `${n}.xlsx`));
      }
      const { most, seconds } = await watched(folder);
      console.log(
        `${String(count).padStart(5)} workbooks: at most ${most} MB, ${seconds.toFixed(0)} s by the clock`,
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

/** Highest resident memory of the process, asked of the system every 100 ms (Linux). */
async function watched(folder: string): Promise<{ readonly most: number; readonly seconds: number }> {
  const start = performance.now();
  const child = spawn(
    process.execPath,
    [path.join(root, 'dist/cli/pj.cjs'), 'check', folder, '--format', 'json', '--fail-on', 'never'],
    { stdio: 'ignore' },
  );
  let most = 0;
  const timer = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      most = Math.max(most, Number(/VmHWM:\s*(\d+)/.exec(status)?.[1] ?? 0));
    } catch {
      // The process has just ended.
    }
  }, 100);
  await new Promise((resolve) => child.on('close', resolve));
  clearInterval(timer);
  return { most: Math.round(most / 1024), seconds: (performance.now() - start) / 1000 };
}
