import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '..', '..');
/** A production build that tests need. */
interface Build {
  /** Of webpack.config.js, or `site` for what an office deploys. */
  readonly target: 'addin' | 'browser' | 'site';
  readonly output: string;
  /** What the build is made of. */
  readonly inputs: readonly string[];
  /** A file that is in every finished build. */
  readonly page: string;
}

/** The folder of the production build of the add-in. */
export function builtAddin(): string {
  return built({
    target: 'addin',
    output: path.join(ROOT, 'dist', 'addin'),
    inputs: ['src', 'assets', 'webpack', 'manifest.xml', 'package.json'],
    page: 'taskpane.html',
  });
}

/** The folder of the production build of the browser edition. */
export function builtPage(): string {
  return built({
    target: 'browser',
    output: path.join(ROOT, '.cache', 'browser-test'),
    inputs: ['src', 'assets', 'samples', 'webpack', 'package.json'],
    page: 'index.html',
  });
}

/** Address the site of `builtSite` is built for; its path is part of what is tested. */
export const SITE_URL = 'https://localhost:48443/pj';

/** The folder that `npm run build -- --base-url SITE_URL --intranet` fills: site/ and the zip. */
export function builtSite(): string {
  return built({
    target: 'site',
    output: path.join(ROOT, '.cache', 'site-test'),
    inputs: [
      'src',
      'assets',
      'samples',
      'webpack',
      'deploy',
      'scripts/site',
      'scripts/build-site.mjs',
      'manifest.xml',
      'package.json',
    ],
    page: 'site/taskpane.html',
  });
}

/** What this file of tests has been given: it keeps to it, whatever is edited meanwhile. */
const given = new Set<string>();

/** Builds anew when a source has changed since. Tests in several processes wait for each other. */
function built(build: Build): string {
  if (given.has(build.target)) return build.output;
  const lockFolder = path.join(ROOT, '.cache', `${build.target}-build.lock`);
  const stampFile = path.join(ROOT, '.cache', `${build.target}-build.stamp`);
  mkdirSync(path.dirname(lockFolder), { recursive: true });
  lock(lockFolder);
  try {
    const key = keyOfInputs(build.inputs);
    if (key !== stamp(build, stampFile)) {
      run(build);
      writeFileSync(stampFile, key);
    }
  } finally {
    rmdirSync(lockFolder);
  }
  given.add(build.target);
  return build.output;
}

function run(build: Build): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...command(build)], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build of target ${build.target} failed:\n${stdout}${stderr}`);
}

function command({ target, output }: Build): readonly string[] {
  if (target === 'site') {
    const place = ['--out', output, '--id-file', path.join(output, 'id.json')];
    return [path.join(ROOT, 'scripts', 'build-site.mjs'), '--base-url', SITE_URL, '--intranet', ...place];
  }
  const webpack = path.join(ROOT, 'node_modules', 'webpack', 'bin', 'webpack.js');
  return [webpack, '--env', `target=${target}`, '--mode', 'production', '--output-path', output];
}

function stamp({ output, page }: Build, stampFile: string): string | null {
  try {
    statSync(path.join(output, page));
    return readFileSync(stampFile, 'utf8');
  } catch {
    return null;
  }
}

function keyOfInputs(inputs: readonly string[]): string {
  const hash = createHash('sha256');
  for (const input of inputs) {
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

/** A folder can be made by one process only; a lock older than any build was left behind by a killed one. */
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
