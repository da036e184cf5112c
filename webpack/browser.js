import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import webpack from 'webpack';
import { BUDGETS, SizeBudget } from './budgets.js';
import { common, root } from './common.js';
import { Licences } from './licences.js';
import { BROWSER_POLICY } from './policy.js';

const SOURCE = path.join(root, 'src', 'browser');

/** Files that are served as they are: icons, the web app manifest, the sample workbooks. */
function staticFiles() {
  const listed = (folder, wanted) =>
    existsSync(path.join(root, folder))
      ? readdirSync(path.join(root, folder))
          .filter(wanted)
          .map((name) => ({ to: `${folder}/${name}`, from: path.join(root, folder, name) }))
      : [];
  return [
    ...listed('assets', (name) => /^icon-\d+\.png$|^(functions-)?help\.(html|css)$/.test(name)),
    ...listed('samples', (name) => name.endsWith('.xlsx')),
    { to: 'manifest.webmanifest', from: path.join(SOURCE, 'manifest.webmanifest') },
  ];
}

class CopyStatic {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('CopyStatic', (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: 'CopyStatic', stage: webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          for (const { to, from } of staticFiles()) {
            compilation.fileDependencies.add(from);
            compilation.emitAsset(to, new webpack.sources.RawSource(readFileSync(from)), { minimized: true });
          }
        },
      );
    });
  }
}

/** Writes the list of all files, and a version made of their contents, into the service worker. */
class Precache {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('Precache', (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: 'Precache', stage: webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT },
        () => {
          const worker = compilation.getAsset('service-worker.js');
          if (!worker) return;
          const hash = createHash('sha256');
          const files = [];
          for (const { name, source } of compilation.getAssets()) {
            if (name === 'service-worker.js' || name === 'licences.txt' || name.endsWith('.map')) continue;
            hash.update(name).update(source.buffer());
            files.push(name === 'index.html' ? './' : name);
          }
          const list = JSON.stringify({ version: hash.digest('hex').slice(0, 16), files: files.sort() });
          // The minifier chooses the quotes; the list is inserted as a JSON literal.
          const literal = JSON.stringify(list).replaceAll('$', '$$$$');
          const text = worker.source
            .source()
            .toString()
            .replace(/(["'`])__PRECACHE__\1/, literal);
          if (text.includes('__PRECACHE__')) throw new Error('The service worker has no list of files');
          compilation.updateAsset('service-worker.js', new webpack.sources.RawSource(text));
        },
      );
    });
  }
}

/** Univer loads hyphenation patterns of 77 languages on demand; no form is hyphenated, so none is built. */
const NO_HYPHENATION = new webpack.NormalModuleReplacementPlugin(
  /^\.\/[A-Za-z0-9-]+-[\w-]{8}\.js$/,
  (resource) => {
    if (!resource.context.includes(path.join('@univerjs', 'engine-render'))) return;
    resource.request = path.join(root, 'src', 'host', 'browser', 'no-hyphenation.ts');
  },
);

/** The edition without Excel: a page that any web server can serve, and that works offline. */
export function configure(mode, env = {}) {
  const base = common(mode);
  const production = mode === 'production';
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const name = production ? '[name].[contenthash:8]' : '[name]';
  return {
    ...base,
    name: 'browser',
    // Source maps of 16 MB of spreadsheet code would triple the time to the first page.
    devtool: false,
    // The first start parses that code (about 20 s); later starts read it from this cache.
    cache: production
      ? false
      : { type: 'filesystem', cacheDirectory: path.join(root, '.cache', 'webpack-browser') },
    entry: {
      main: './src/browser/main.tsx',
      'service-worker': { import: './src/browser/offline/service-worker.ts', filename: 'service-worker.js' },
    },
    output: {
      path: path.join(root, 'dist', 'browser'),
      filename: `${name}.js`,
      chunkFilename: `${name}.js`,
      publicPath: '',
      clean: true,
    },
    module: {
      rules: [...base.module.rules, { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] }],
    },
    plugins: [
      new webpack.DefinePlugin({
        'process.env.PJ_VERSION': JSON.stringify(version),
        PJ_VERSION: JSON.stringify(version),
      }),
      NO_HYPHENATION,
      new MiniCssExtractPlugin({ filename: `${name}.css`, chunkFilename: `${name}.css` }),
      new HtmlWebpackPlugin({
        template: path.join(SOURCE, 'index.html'),
        chunks: ['main'],
        scriptLoading: 'defer',
        templateParameters: { policy: BROWSER_POLICY },
        minify: false,
      }),
      new CopyStatic(),
      new Precache(),
      new Licences('licences.txt'),
      new SizeBudget(BUDGETS.browser),
    ],
    ...(env.WEBPACK_SERVE ? { devServer: devServer() } : {}),
  };
}

/** `npm start`: the page at http://localhost:3000. */
function devServer() {
  return {
    host: 'localhost',
    port: 3000,
    hot: false,
    liveReload: false,
    client: false,
    static: false,
    devMiddleware: { stats: 'errors-warnings' },
  };
}
