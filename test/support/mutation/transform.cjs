const { createHash } = require('node:crypto');
const { createTransformer } = require('@swc/jest');
const { mutated } = require('./mutants-of-source.cjs');

/** @swc/jest, with the mutant of a mutation run (scripts/mutate.mjs) put into its file. */
module.exports = {
  createTransformer: (options) => {
    const swc = createTransformer(options);
    return {
      ...swc,
      process: (text, file, rest) => swc.process(mutated(text, file), file, rest),
      getCacheKey: (text, file, rest) =>
        createHash('sha1')
          .update(swc.getCacheKey(text, file, rest))
          .update(mutated(text, file))
          .digest('hex'),
    };
  },
};
