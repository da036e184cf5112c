import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import webpack from 'webpack';
import { officejsFiles } from './officejs-files.mjs';
import { BUDGETS, SizeBudget } from './budgets.js';
import { common, root } from './common.js';
import { functionsMetadata } from './functions-metadata.js';
import { Licences } from './licences.js';
import { addinPolicy, OFFICE_JS } from './policy.js';

/** The address in the committed manifest.xml: the development server. */
export const DEVELOPMENT_URL = 'https://localhost:3443';

/** Adds files to the output as they are: `list` returns `{to, read}` entries. */
class EmitFiles {
  constructor(list) {
    this.list = list;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('EmitFiles', (compilation) => {
      compilation.hooks.processAssets.tapPromise(
        { name: 'EmitFiles', stage: webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        async () => {
          for (const { to, read } of await this.list()) {
            compilation.emitAsset(to, new webpack.sources.RawSource(await read()), { minimized: true });
          }
        },
      );
    });
  }
}

async function functionsJson(baseUrl) {
  const metadata = await functionsMetadata(path.join(root, 'src', 'functions', 'functions.ts'));
  return JSON.stringify(metadata, null, 2).replaceAll(DEVELOPMENT_URL, baseUrl.replace(/\/+$/, ''));
}

/**
 * PNG icons, the help pages (with the icon they ask for beside them), the manifest and the metadata of the
 * functions.
 */
async function staticFiles(baseUrl) {
  const assets = path.join(root, 'assets');
  const images = (await readdir(assets)).filter((name) => name.endsWith('.png'));
  return [
    ...images.map((name) => ({ to: `assets/${name}`, read: () => readFile(path.join(assets, name)) })),
    ...['help.html', 'functions-help.html', 'help.css', 'icon-32.png'].map((name) => ({
      to: name,
      read: () => readFile(path.join(assets, name)),
    })),
    { to: 'functions.json', read: () => functionsJson(baseUrl) },
    { to: 'manifest.xml', read: async () => manifestFor(baseUrl) },
  ];
}

/** The manifest with the address the files will be served from instead of the development server's. */
export function manifestFor(baseUrl) {
  const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
  return manifest.replaceAll(DEVELOPMENT_URL, baseUrl.replace(/\/+$/, ''));
}

function localOfficeFiles() {
  return officejsFiles().map(({ from, to }) => ({ to: `office-js/${to}`, read: () => readFile(from) }));
}

/**
 * The add-in: one page for pane, ribbon commands and custom functions, and the self-check.
 * `env.officejs`: local (default), cdn or cdn-cn. `env.baseUrl`: where the site will be served from.
 */
export async function configure(mode, env) {
  const officejs = OFFICE_JS[env.officejs ?? 'local'];
  if (!officejs) throw new Error(`env.officejs must be one of ${Object.keys(OFFICE_JS).join(', ')}`);
  const output = { path: path.join(root, 'dist', 'addin'), publicPath: '' };
  const page = (name) =>
    new HtmlWebpackPlugin({
      filename: `${name}.html`,
      template: path.join(root, 'src', name, `${name}.html`),
      chunks: [name],
      scriptLoading: 'defer',
      templateParameters: { officejs: officejs.base, policy: addinPolicy(officejs) },
      minify: false,
    });
  const addin = addinConfig(mode, env, output, page, officejs);
  if (env.WEBPACK_SERVE) addin.devServer = await devServer(output.path);
  return [addin, selfConfig(mode, env, output, page)];
}

function addinConfig(mode, env, output, page, officejs) {
  const base = common(mode);
  return {
    ...base,
    name: 'addin',
    entry: { taskpane: './src/addin/main.ts' },
    output: {
      ...output,
      filename: mode === 'production' ? '[name].[contenthash:8].js' : '[name].js',
      chunkFilename: mode === 'production' ? '[name].[contenthash:8].js' : '[name].js',
      // These files come from the other configuration.
      clean: { keep: /^(self\.(js|html)|(unsupported|functions)\.js)$/ },
    },
    module: {
      rules: [...base.module.rules, { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] }],
    },
    plugins: [
      new MiniCssExtractPlugin({
        filename: mode === 'production' ? '[name].[contenthash:8].css' : '[name].css',
        chunkFilename: mode === 'production' ? '[name].[contenthash:8].css' : '[name].css',
      }),
      new webpack.DefinePlugin({ PJ_VERSION: JSON.stringify(version()) }),
      page('taskpane'),
      new EmitFiles(() => staticFiles(env.baseUrl ?? DEVELOPMENT_URL)),
      ...(officejs.origin === null ? [new EmitFiles(localOfficeFiles)] : []),
      new Licences('licences.txt'),
      new SizeBudget(BUDGETS.addin),
    ],
  };
}

/**
 * Scripts that must run where the pane cannot, in browsers of any age: the self-check and the messages
 * instead of pane and functions.
 */
function selfConfig(mode, env, output, page) {
  const base = common(mode);
  const [typescript] = base.module.rules;
  const { loader, options } = typescript.use;
  const es5 = { ...options, jsc: { ...options.jsc, target: 'es5' } };
  return {
    ...base,
    name: 'self',
    target: ['web', 'es5'],
    entry: {
      self: './src/self/self.ts',
      unsupported: './src/self/unsupported.ts',
      functions: './src/self/functions.ts',
    },
    output: { ...output, filename: '[name].js' },
    module: { rules: [{ ...typescript, use: { loader, options: es5 } }] },
    plugins: [
      new webpack.DefinePlugin({
        PJ_VERSION: JSON.stringify(version()),
        PJ_OFFICE_JS: JSON.stringify(env.officejs ?? 'local'),
      }),
      page('self'),
      new SizeBudget(BUDGETS.self),
    ],
  };
}

/** Excel loads add-ins over https only; the certificate for localhost is made and trusted on first use. */
async function devServer(directory) {
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  return {
    port: Number(new URL(DEVELOPMENT_URL).port),
    server: { type: 'https', options: await getHttpsServerOptions() },
    static: { directory },
    headers: { 'Access-Control-Allow-Origin': '*' },
    hot: false,
    liveReload: true,
    client: { overlay: false },
  };
}

function version() {
  return JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).version;
}
