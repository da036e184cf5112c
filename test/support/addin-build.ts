import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '..', '..');
const OUTPUT = path.join(ROOT, 'dist', 'addin');
const STAMP = path.join(ROOT, '.cache', 'addin-build.stamp');
const LOCK = path.join(ROOT, '.cache', 'addin-build.lock');

/** What the build is made of. */
const INPUTS = ['src', 'assets', 'webpack', 'scripts/officejs-files.mjs', 'manifest.xml', 'package.json'];

/**
 * The folder of the production build of the add-in, made anew when a source has changed since. Tests in several
 * processes wait for each other.
 */
export function builtAddin(): string {
  mkdirSync(path.dirname(LOCK), { recursive: true });
  lock();
  try {
    const key = keyOfInputs();
    if (key !== stamp()) {
      build();
      writeFileSync(STAMP, key);
    }
  } finally {
    rmdirSync(LOCK);
  }
  return OUTPUT;
}

function build(): void {
  const webpack = path.join(ROOT, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const args = [webpack, '--env', 'target=addin', '--mode', 'production'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The build of the add-in failed:\n${stdout}${stderr}`);
}

function stamp(): string | null {
  try {
    statSync(path.join(OUTPUT, 'taskpane.html'));
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

/** A folder can be made by one process only; a lock older than any build was left behind by a killed one. */
function lock(): void {
  const oldest = 5 * 60_000;
  for (;;) {
    try {
      mkdirSync(LOCK);
      return;
    } catch {
      if (age(LOCK) > oldest) rmdirSync(LOCK);
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
