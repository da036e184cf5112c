const { createHash } = require('node:crypto');
const path = require('node:path');
const { createTransformer } = require('@swc/jest');
const once = require('../once/transform.cjs');
const { watched } = require('./source.cjs');

const { watch } = JSON.parse(process.env.PJ_MUTATION);
const root = path.resolve(__dirname, '../../..');
const folders = (watch?.folders ?? []).map((folder) => path.join(root, folder) + path.sep);

const changed = (text, file) =>
  folders.some((folder) => file.startsWith(folder)) ? watched(text, file) : text;

/** @swc/jest, with notes of what is reached (scripts/mutate.mjs). */
const noting = {
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

module.exports = watch ? noting : once;
