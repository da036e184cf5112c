import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Desk, FIXTURES } from './support';

/** The command line as users start it: scripts/pj.mjs builds it when needed and runs it. */

const ROOT = path.resolve(__dirname, '../..');

interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** @param pause milliseconds the reader of standard output waits before it takes anything */
function start(
  words: readonly string[],
  cwd: string,
  pause = 0,
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const inherited = { ...process.env };
  delete inherited.npm_lifecycle_event;
  delete inherited.INIT_CWD;
  const child = spawn(process.execPath, [path.join(ROOT, 'scripts/pj.mjs'), ...words], {
    cwd,
    env: { ...inherited, ...env },
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  setTimeout(() => child.stdout.on('data', (chunk: Buffer) => out.push(chunk)), pause);
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) =>
      resolve({ status, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    );
  });
}

let desk: Desk;
beforeAll(() => {
  desk = new Desk();
});
afterAll(() => desk.clear());

describe('the built command line', () => {
  it('knows its version, quietly', async () => {
    const { version }: { version: string } = JSON.parse(
      readFileSync(path.join(ROOT, 'package.json'), 'utf8'),
    );
    expect(await start(['--version'], desk.folder)).toEqual({ status: 0, out: `${version}\n`, err: '' });
  }, 180_000);

  it('resolves paths where the caller stands when npm starts it in the project', async () => {
    desk.copy('clean/C09-sichuan-fulian.xlsx', '甲.xlsx');
    const npm = { npm_lifecycle_event: 'pj', INIT_CWD: desk.folder };
    const { status, out } = await start(['check', '甲.xlsx'], ROOT, 0, npm);
    expect([status, out]).toEqual([0, expect.stringContaining('文件：甲.xlsx')]);
  }, 60_000);

  it('checks many files over several cores, in order, and loses nothing to a slow reader', async () => {
    const names = Array.from({ length: 40 }, (_, i) => `多/${String(i).padStart(2, '0')}.xlsx`);
    for (const name of names) desk.copy('mingguang-2022.xlsx', name);
    desk.put('多/20-坏.xlsx', 'PK');
    const { status, out } = await start(
      ['check', '多', '--format', 'json', '--fail-on', 'never'],
      desk.folder,
      3000,
    );
    expect(status).toBe(2);
    // Far more than a pipe holds (64 KB).
    expect(out.length).toBeGreaterThan(1_000_000);
    const report: {
      workbooks: readonly { path: string; error: string | null; forms: readonly unknown[] }[];
    } = JSON.parse(out);
    const paths = [...names.slice(0, 20), '多/20-坏.xlsx', ...names.slice(20)].sort();
    expect(report.workbooks.map((workbook) => workbook.path)).toEqual(paths);
    for (const { path: file, error, forms } of report.workbooks) {
      expect([file, error === null, forms.length]).toEqual([
        file,
        file !== '多/20-坏.xlsx',
        file === '多/20-坏.xlsx' ? 0 : 5,
      ]);
    }
  }, 120_000);

  it('ends quietly when its reader goes away', async () => {
    const child = spawn(process.execPath, [
      path.join(ROOT, 'scripts/pj.mjs'),
      'check',
      path.join(FIXTURES, 'clean'),
      '--format',
      'json',
    ]);
    let err = '';
    child.stdout.once('data', () => child.stdout.destroy());
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString();
    });
    await new Promise((resolve) => child.on('close', resolve));
    expect(err).toBe('');
  }, 60_000);
});
