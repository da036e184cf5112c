const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const swc = require('@swc/core');
const { ROOT, isLoadedOnce } = require('./rooms.cjs');

const CACHE = path.join(ROOT, 'node_modules/.cache/pj-once');
const OPTIONS = {
  jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
};

/** The change that a mutation run makes to a source. */
let changed = (text) => text;

/** The compiled file of a source: the map in it gives stack traces the lines of the source. */
function compiled(file) {
  const original = readFileSync(file, 'utf8');
  const text = changed(original, file);
  if (text !== original)
    return { place: file, code: swc.transformSync(text, { ...OPTIONS, filename: file }).code };
  const hash = createHash('sha1')
    .update(`${swc.version}${JSON.stringify(OPTIONS)}${file}${text}`)
    .digest('hex');
  const place = path.join(CACHE, `${path.basename(file, '.ts')}.${hash}.cjs`);
  if (existsSync(place)) return { place, code: readFileSync(place, 'utf8') };
  const { code } = swc.transformSync(text, { ...OPTIONS, filename: file });
  mkdirSync(CACHE, { recursive: true });
  // Another process may be reading the same file.
  writeFileSync(`${place}.${process.pid}`, code);
  renameSync(`${place}.${process.pid}`, place);
  return { place, code };
}

require.extensions['.ts'] = (module, file) => {
  if (!isLoadedOnce(file))
    throw new Error(
      `${file} is not loaded once for all tests (test/support/once/rooms.cjs), but ${module.parent?.filename} imports it.`,
    );
  const { place, code } = compiled(file);
  const own = `__filename = ${JSON.stringify(file)}; __dirname = ${JSON.stringify(path.dirname(file))}; `;
  module._compile(code.includes('__dirname') ? own + code : code, place);
};

/** Loads a source, or returns what was loaded before. */
const loadOnce = (file) => require(file);

/** For processes that load several versions of the sources. */
function forget() {
  for (const file of Object.keys(require.cache))
    if (isLoadedOnce(file)) Reflect.deleteProperty(require.cache, file);
}

/** From now on sources are loaded as changed by this function of text and path. */
function loadChanged(change) {
  changed = change;
  forget();
}

module.exports = { loadOnce, loadChanged, forget };
