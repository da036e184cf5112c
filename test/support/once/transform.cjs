const { createHash } = require('node:crypto');
const { createTransformer } = require('@swc/jest');
const { isLoadedOnce } = require('./rooms.cjs');

const stub = (file) => `module.exports = globalThis.loadOnce(${JSON.stringify(file)});`;

/**
 * @swc/jest, except for the pure rooms. Each test file has its own modules, and loading the engine again in
 * each was half of the time of all tests; pure code is loaded once and shared.
 */
module.exports = {
  createTransformer: (options) => {
    const swc = createTransformer(options);
    return {
      ...swc,
      process: (text, file, rest) =>
        isLoadedOnce(file) ? { code: stub(file) } : swc.process(text, file, rest),
      getCacheKey: (text, file, rest) =>
        isLoadedOnce(file)
          ? createHash('sha1').update(stub(file)).digest('hex')
          : swc.getCacheKey(text, file, rest),
    };
  },
};
