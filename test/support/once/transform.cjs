const { createHash } = require('node:crypto');
const { createTransformer } = require('@swc/jest');
const { isLoadedOnce } = require('./rooms.cjs');

const stub = (file) => `module.exports = globalThis.loadOnce(${JSON.stringify(file)});`;

/**
 * @swc/jest, but for the pure rooms: each test file has a world of its own, and loading the engine anew in each was
 * half of the time of all tests. What is pure is loaded once and handed to all of them.
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
