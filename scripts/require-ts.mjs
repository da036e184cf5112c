import { createRequire } from 'node:module';
import { transformFileSync } from '@swc/core';

/**
 * Loads TypeScript sources in scripts, without a build: development tools such as the simulated Excel are
 * among the tests and are written in TypeScript.
 */
const require = createRequire(import.meta.url);

require.extensions['.ts'] = (module, file) => {
  const { code } = transformFileSync(file, {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  module._compile(code, file);
};

/** @param {string} file path of a .ts file, relative to scripts/ */
export function requireTs(file) {
  return require(file);
}
