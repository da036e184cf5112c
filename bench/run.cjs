/**
 * Runs benchmarks, TypeScript files of this folder: `npm run bench` all of them, `npm run bench -- engine`
 * one of them.
 */
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { transformSync } = require('@swc/core');

require.extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'commonjs' },
  });
  module._compile(code, filename);
};

const ALL = [
  'engine',
  'work',
  'peers',
  'xlsx',
  'startup',
  'opening',
  'pane',
  'endurance',
  'fuzz',
  'generated',
  'expressions',
];
// Options of a benchmark follow the names.
const given = process.argv.slice(2);
const options = given.findIndex((word) => word.startsWith('--'));
const asked = options < 0 ? given : given.slice(0, options);

async function main() {
  for (const name of asked.length > 0 ? asked : ALL) {
    console.log(`\n== ${name}`);
    await require(path.resolve(__dirname, `${name}.ts`)).bench();
  }
}

void main();
