import { readFileSync } from 'node:fs';
import path from 'node:path';
import webpack from 'webpack';
import { BUDGETS, SizeBudget } from './budgets.js';
import { common, root } from './common.js';
import { Licences } from './licences.js';

/** One file that runs with nothing but Node, and a part beside it for old .xls files; not minified, so that a trace can be read. */
export function configure(mode) {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const shared = common(mode);
  return {
    ...shared,
    name: 'cli',
    target: 'node20',
    devtool: false,
    entry: path.join(root, 'src', 'cli', 'main.ts'),
    output: {
      path: path.join(root, 'dist', 'cli'),
      filename: 'pj.cjs',
      chunkFilename: 'pj-[name].cjs',
      library: { type: 'commonjs2' },
    },
    node: { __filename: false, __dirname: false },
    optimization: { minimize: false },
    plugins: [
      new webpack.DefinePlugin({ PJ_VERSION: JSON.stringify(version) }),
      new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true }),
      new Licences('licences.txt'),
      new SizeBudget(BUDGETS.cli),
    ],
  };
}
