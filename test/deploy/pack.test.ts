import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The command line as users install it: packed, installed into an empty folder without a network, run. */

const ROOT = path.resolve(__dirname, '..', '..');
const folder = mkdtempSync(path.join(tmpdir(), 'pj-pack-'));
const home = path.join(folder, '某 单位');

interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function run(command: string, words: readonly string[], cwd: string): Ran {
  // Neither the settings of the npm that started the tests nor a registry may be used.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
  const offline = { npm_config_offline: 'true', npm_config_registry: 'http://127.0.0.1:9/' };
  const { status, stdout, stderr } = spawnSync(command, words, {
    cwd,
    encoding: 'utf8',
    env: { ...env, ...offline, npm_config_audit: 'false', npm_config_fund: 'false' },
  });
  return { status, out: stdout, err: stderr };
}

let packed: { readonly filename: string; readonly files: readonly { readonly path: string }[] };

beforeAll(() => {
  mkdirSync(home);
  const { status, out, err } = run('npm', ['pack', '--json', '--pack-destination', folder], ROOT);
  expect([status, status === 0 ? '' : err]).toEqual([0, '']);
  // The output of prepack comes before the list.
  [packed] = JSON.parse(out.slice(out.indexOf('[\n')));
  const tarball = path.join(folder, packed.filename);
  const installed = run('npm', ['install', '--ignore-scripts', '--no-package-lock', tarball], home);
  expect([installed.status, installed.status === 0 ? '' : installed.err]).toEqual([0, '']);
}, 600_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pj = (...words: readonly string[]): Ran =>
  run(path.join(home, 'node_modules', '.bin', 'pj'), words, home);

describe('the package of the command line', () => {
  it('holds the bundle, its licences, samples and documents, and nothing else', () => {
    const names = packed.files.map(({ path: name }) => name);
    for (const name of [
      'package.json',
      'README.md',
      'LICENSE',
      'dist/cli/pj.cjs',
      'dist/cli/pj-xls.cjs',
      'dist/cli/licences.txt',
      'samples/self-evaluation.xlsx',
      'docs/cli.md',
      'docs/json.md',
    ]) {
      expect(names).toContain(name);
    }
    const allowed =
      /^(package\.json|README\.md|LICENSE|dist\/cli\/(pj(-xls)?\.cjs|licences\.txt)|samples\/|docs\/(cli|json)\.md)/;
    expect(names.filter((name) => !allowed.test(name))).toEqual([]);
  });

  it('pulls no other package', () => {
    const lock: { packages: Readonly<Record<string, unknown>> } = JSON.parse(
      readFileSync(path.join(home, 'node_modules', '.package-lock.json'), 'utf8'),
    );
    expect(Object.keys(lock.packages)).toEqual(['node_modules/pj-self-evaluation']);
  });

  it('knows its version', () => {
    const { version }: { version: string } = JSON.parse(
      readFileSync(path.join(ROOT, 'package.json'), 'utf8'),
    );
    expect(pj('--version')).toEqual({ status: 0, out: `${version}\n`, err: '' });
  });

  it('checks a workbook: the five errors of its truth file', () => {
    copyFileSync(
      path.join(ROOT, 'test/fixtures/workbooks/jiayuguan-2021.xlsx'),
      path.join(home, '自评表.xlsx'),
    );
    const { status, out } = pj('check', '自评表.xlsx', '--format', 'json');
    expect(status).toBe(1);
    const report: { workbooks: readonly { counts: { readonly error: number } }[] } = JSON.parse(out);
    expect(report.workbooks.map(({ counts }) => counts.error)).toEqual([5]);
  });

  it('fills a workbook into a new file', () => {
    copyFileSync(
      path.join(ROOT, 'test/fixtures/workbooks/mingguang-2022-blank.xlsx'),
      path.join(home, '空.xlsx'),
    );
    expect(pj('fill', '空.xlsx', '-o', '填好.xlsx').status).toBe(0);
    expect(readFileSync(path.join(home, '填好.xlsx')).subarray(0, 2).toString('latin1')).toBe('PK');
  });
});
