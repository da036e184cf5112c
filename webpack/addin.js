import { existsSync, readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import webpack from 'webpack';
import { officejsFiles } from '../scripts/officejs-files.mjs';
import { BUDGETS, SizeBudget } from './budgets.js';
import { common, root } from './common.js';
import { Licences } from './licences.js';
import { addinPolicy, OFFICE_JS } from './policy.js';

/** The address the committed manifest.xml speaks of: the development server. */
export const DEVELOPMENT_URL = 'https://localhost:3443';

/** Adds files to the output as they are: `list` answers `{to, read}` entries. */
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

/** Points the help links in functions.json to the address the site will be served from. */
class MoveHelpLinks {
  constructor(baseUrl) {
    this.baseUrl = baseUrl.replace(/\/+$/, '');
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('MoveHelpLinks', (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: 'MoveHelpLinks', stage: webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE },
        () => {
          compilation.updateAsset('functions.json', (source) => {
            const json = source.source().toString();
            return new webpack.sources.RawSource(json.replaceAll(DEVELOPMENT_URL, this.baseUrl));
          });
        },
      );
    });
  }
}

/** PNG icons, the help page and the script for browsers too old to run the pane. */
async function staticFiles(baseUrl) {
  const assets = path.join(root, 'assets');
  const images = (await readdir(assets)).filter((name) => name.endsWith('.png'));
  return [
    ...images.map((name) => ({ to: `assets/${name}`, read: () => readFile(path.join(assets, name)) })),
    ...['help.html', 'functions-help.html', 'help.css'].map((name) => ({
      to: name,
      read: () => readFile(path.join(assets, name)),
    })),
    { to: 'unsupported.js', read: () => readFile(path.join(root, 'src', 'taskpane', 'unsupported.js')) },
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
 * The add-in: pane, ribbon commands and, once src/functions is there, the custom functions.
 * `env.officejs`: local (default), cdn or cdn-cn. `env.baseUrl`: where the site will be served from.
 */
export async function configure(mode, env) {
  const officejs = OFFICE_JS[env.officejs ?? 'local'];
  if (!officejs) throw new Error(`env.officejs must be one of ${Object.keys(OFFICE_JS).join(', ')}`);
  const output = { path: path.join(root, 'dist', 'addin'), publicPath: '' };
  const page = (name, chunks) =>
    new HtmlWebpackPlugin({
      filename: `${name}.html`,
      template: path.join(root, 'src', name, `${name}.html`),
      chunks,
      scriptLoading: 'defer',
      templateParameters: { officejs: officejs.base, policy: addinPolicy(officejs) },
      minify: false,
    });
  const functions = path.join(root, 'src', 'functions', 'functions.ts');
  const parts = [paneConfig(mode, env, output, page, officejs)];
  if (env.WEBPACK_SERVE) parts[0].devServer = await devServer(output.path);
  if (existsSync(functions)) parts.push(functionsConfig(mode, env, output, page, functions));
  parts.push(selfConfig(mode, env, output, page));
  return parts;
}

function paneConfig(mode, env, output, page, officejs) {
  const base = common(mode);
  return {
    ...base,
    name: 'addin',
    entry: { taskpane: './src/taskpane/main.tsx', commands: './src/commands/commands.ts' },
    output: {
      ...output,
      filename: mode === 'production' ? '[name].[contenthash:8].js' : '[name].js',
      chunkFilename: mode === 'production' ? '[name].[contenthash:8].js' : '[name].js',
      // functions.* and self.* come from the other configurations.
      clean: { keep: /^(functions|self|licences)[-.]/ },
    },
    module: {
      rules: [...base.module.rules, { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] }],
    },
    plugins: [
      new MiniCssExtractPlugin({
        filename: mode === 'production' ? '[name].[contenthash:8].css' : '[name].css',
      }),
      new webpack.DefinePlugin({ PJ_VERSION: JSON.stringify(version()) }),
      page('taskpane', ['taskpane']),
      page('commands', ['commands']),
      new EmitFiles(() => staticFiles(env.baseUrl ?? DEVELOPMENT_URL)),
      ...(officejs.origin === null ? [new EmitFiles(localOfficeFiles)] : []),
      new Licences('licences.txt'),
      new SizeBudget(BUDGETS.addin),
    ],
  };
}

function functionsConfig(mode, env, output, page, entry) {
  const base = common(mode);
  const CustomFunctionsMetadataPlugin = createRequire(import.meta.url)('custom-functions-metadata-plugin');
  return {
    ...base,
    name: 'functions',
    entry: { functions: entry },
    // The manifest names these files, so their names carry no hash.
    output: { ...output, filename: '[name].js' },
    plugins: [
      new CustomFunctionsMetadataPlugin({ output: 'functions.json', input: './src/functions/functions.ts' }),
      new MoveHelpLinks(env.baseUrl ?? DEVELOPMENT_URL),
      ...(existsSync(path.join(root, 'src', 'functions', 'functions.html'))
        ? [page('functions', ['functions'])]
        : []),
      new Licences('licences-functions.txt'),
    ],
  };
}

/** The self-check has to run where the pane cannot: one small script for browsers of any age. */
function selfConfig(mode, env, output, page) {
  const base = common(mode);
  const [typescript] = base.module.rules;
  const { loader, options } = typescript.use;
  const es5 = { ...options, jsc: { ...options.jsc, target: 'es5' } };
  return {
    ...base,
    name: 'self',
    target: ['web', 'es5'],
    entry: { self: './src/self/self.ts' },
    output: { ...output, filename: '[name].js' },
    module: { rules: [{ ...typescript, use: { loader, options: es5 } }] },
    plugins: [
      new webpack.DefinePlugin({
        PJ_VERSION: JSON.stringify(version()),
        PJ_OFFICE_JS: JSON.stringify(env.officejs ?? 'local'),
      }),
      page('self', ['self']),
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
