import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '..', '..');
/** Address the site is built for; its path is part of what is tested. */
export const SITE_URL = 'https://localhost:48443/pj';

const OUTPUT = path.join(ROOT, '.cache', 'site-test');
const LOCK = path.join(ROOT, '.cache', 'site-build.lock');
const STAMP = path.join(ROOT, '.cache', 'site-build.stamp');
/** Sources of the build. */
const INPUTS = [
  'src',
  'assets',
  'samples',
  'webpack',
  'deploy',
  'scripts/site',
  'scripts/build-site.mjs',
  'manifest.xml',
  'package.json',
];

/** The folder of the built add-in: what an office deploys. */
export function builtAddin(): string {
  return path.join(builtSite(), 'site');
}

/** The folder of the built browser edition. */
export function builtPage(): string {
  return path.join(builtAddin(), 'browser');
}

/** A run uses the same build to its end, even if a source is edited meanwhile. */
let given = false;

/**
 * The folder that `npm run build -- --base-url SITE_URL --intranet` fills: site/ and the zip. Built again
 * when a source has changed since. Tests in several processes wait for each other.
 */
export function builtSite(): string {
  if (given) return OUTPUT;
  mkdirSync(path.dirname(LOCK), { recursive: true });
  lock(LOCK);
  try {
    const key = keyOfInputs();
    if (key !== stamp()) {
      build();
      writeFileSync(STAMP, key);
    }
  } finally {
    rmdirSync(LOCK);
  }
  given = true;
  return OUTPUT;
}

function build(): void {
  const place = ['--out', OUTPUT, '--id-file', path.join(OUTPUT, 'id.json')];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(ROOT, 'scripts', 'build-site.mjs'), '--base-url', SITE_URL, '--intranet', ...place],
    { cwd: ROOT, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The build of the site failed:\n${stdout}${stderr}`);
}

function stamp(): string | null {
  try {
    statSync(path.join(OUTPUT, 'site', 'taskpane.html'));
    return readFileSync(STAMP, 'utf8');
  } catch {
    return null;
  }
}

function keyOfInputs(): string {
  const hash = createHash('sha256');
  for (const input of INPUTS) {
    for (const file of filesOf(path.join(ROOT, input))) hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesOf(entry: string): readonly string[] {
  if (!statSync(entry).isDirectory()) return [entry];
  return readdirSync(entry)
    .sort()
    .flatMap((name) => filesOf(path.join(entry, name)));
}

/** Only one process can create the folder; a lock older than any build is from a process that was killed. */
function lock(folder: string): void {
  const oldest = 15 * 60_000;
  for (;;) {
    try {
      mkdirSync(folder);
      return;
    } catch {
      if (age(folder) > oldest) rmdirSync(folder);
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 250);
    }
  }
}

function age(entry: string): number {
  try {
    return Date.now() - statSync(entry).mtimeMs;
  } catch {
    return 0;
  }
}
