/**
 * `npm run --silent pj -- …`: the command line from the sources. Builds dist/cli/pj.cjs when it is
 * missing or older than the sources, then runs it in this process.
 */
import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const bundle = path.join(root, 'dist', 'cli', 'pj.cjs');
/** The licence texts that must be shipped with the bundle. */
const licences = path.join(root, 'dist', 'cli', 'licences.txt');
const sources = ['src/cli', 'src/engine', 'src/xls', 'src/xlsx', 'webpack', 'scripts/pj.mjs', 'package.json'];

/** Latest change below a path, in milliseconds. */
async function changed(place) {
  const facts = await stat(place);
  if (!facts.isDirectory()) return facts.mtimeMs;
  const inside = await readdir(place);
  const times = await Promise.all(inside.map((name) => changed(path.join(place, name))));
  return Math.max(facts.mtimeMs, ...times);
}

async function isFresh() {
  if (!existsSync(bundle) || !existsSync(licences)) return false;
  const times = await Promise.all(sources.map((name) => changed(path.join(root, name))));
  return (await stat(bundle)).mtimeMs > Math.max(...times);
}

/** Builds in a folder beside the bundle and then renames: another run never sees half of it. */
async function build() {
  const [{ default: webpack }, { configure }] = await Promise.all([
    import('webpack'),
    import('../webpack/cli.js'),
  ]);
  const config = configure('production');
  const draft = path.join(path.dirname(bundle), `.build-${process.pid}`);
  await mkdir(draft, { recursive: true });
  try {
    const compiler = webpack({ ...config, output: { ...config.output, path: draft } });
    const stats = await new Promise((resolve, reject) => {
      compiler.run((error, result) => (error ? reject(error) : compiler.close(() => resolve(result))));
    });
    if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
    const made = path.join(draft, path.basename(bundle));
    await chmod(made, 0o755);
    // Parts that the bundle loads when it needs them (pj-xls.cjs) and the licences first, the bundle last.
    const parts = (await readdir(draft)).filter((name) => name !== path.basename(bundle));
    for (const name of parts) await rename(path.join(draft, name), path.join(path.dirname(bundle), name));
    await rename(made, bundle);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

if (!(await isFresh())) await build();
// npm runs scripts in the project's folder; the paths on the command line are those of the caller.
if (process.env.npm_lifecycle_event === 'pj' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
process.argv[1] = bundle;
createRequire(import.meta.url)(bundle);
