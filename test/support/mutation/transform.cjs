const { createHash } = require('node:crypto');
const path = require('node:path');
const { createTransformer } = require('@swc/jest');
const { mutated, watched } = require('./source.cjs');

const { mutant, watch } = JSON.parse(process.env.PJ_MUTATION);
const root = path.resolve(__dirname, '../../..');
const folders = (watch?.folders ?? []).map((folder) => path.join(root, folder) + path.sep);

function changed(text, file) {
  if (mutant) return mutated(text, file, mutant);
  return folders.some((folder) => file.startsWith(folder)) ? watched(text, file) : text;
}

/** @swc/jest, with the mutant of a mutation run (scripts/mutate.mjs) put into its file. */
module.exports = {
  createTransformer: (options) => {
    const swc = createTransformer(options);
    return {
      ...swc,
      process: (text, file, rest) => swc.process(changed(text, file), file, rest),
      getCacheKey: (text, file, rest) =>
        createHash('sha1')
          .update(swc.getCacheKey(text, file, rest))
          .update(changed(text, file))
          .digest('hex'),
    };
  },
};
