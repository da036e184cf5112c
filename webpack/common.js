import path from 'node:path';
import { fileURLToPath } from 'node:url';
import TerserPlugin from 'terser-webpack-plugin';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** What all bundles share: swc for TypeScript. Each target sets its own names with hashes. */
export function common(mode) {
  return {
    mode,
    devtool: mode === 'production' ? false : 'source-map',
    context: root,
    resolve: { extensions: ['.ts', '.tsx', '.js', '.mjs'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: {
            loader: 'swc-loader',
            options: {
              jsc: {
                // The sources call ES2022 methods (at, hasOwn), so older syntax for class fields is not
                // needed either.
                target: 'es2022',
                parser: { syntax: 'typescript', tsx: true },
                transform: { react: { runtime: 'automatic' } },
              },
            },
          },
        },
      ],
    },
    // swc's minifier: terser itself takes minutes on the spreadsheet.
    optimization: {
      minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })],
    },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}
