/**
 * `npm run build`: see USAGE in site/options.mjs. With a base URL it makes what an office deploys: one folder
 * for any static web server (add-in at its top, the browser edition below browser/), the server's
 * configuration, an installer for the trusted catalog, guide and checksums; both as dist/site and as a zip.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';
import { DEVELOPMENT_URL, manifestFor } from '../webpack/addin.js';
import configure from '../webpack.config.js';
import { identityOf } from './site/identity.mjs';
import { readOptions, USAGE, UsageError } from './site/options.mjs';
import { filesBelow, packSite, readAll } from './site/package.mjs';
import { serverFiles } from './site/server-files.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const DOCUMENTS = {
  'docs/deployment.zh-CN.md': '部署指南.md',
  'docs/deployment.md': 'deployment.md',
  'docs/security.md': 'security.md',
  'docs/licences.md': 'licences.md',
  LICENSE: 'LICENSE',
};

/** Builds the targets; `place` gives the output folder of a target, null for its usual one. */
async function build(env, place) {
  const configs = await configure(env, { mode: 'production' });
  const placed = configs.map((config) => {
    const folder = place(config.name);
    return folder ? { ...config, output: { ...config.output, path: folder } } : config;
  });
  const compiler = webpack(placed);
  // Each configuration already uses a whole core.
  compiler.parallelism = 1;
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : compiler.close(() => resolve(result))));
  });
  if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
}

/** A development build of everything, each target in its own folder of dist. */
async function buildTargets() {
  await build({}, () => null);
  console.log('dist/cli · dist/addin · dist/browser');
  console.log(`清单的地址是 ${DEVELOPMENT_URL}。要部署的网站：npm run build -- --base-url https://网址`);
}

async function buildSite({ base, url, mode, idFile, out, warnings }) {
  warnings.forEach((warning) => console.warn(warning));
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const identity = identityOf(idFile, base);
  // Built in a folder beside it and then renamed: a running server never serves half a site.
  const draft = path.join(out, `.site-${process.pid}`);
  const site = path.join(out, 'site');
  mkdirSync(draft, { recursive: true });
  try {
    await build({ target: 'addin', officejs: mode.officejs, baseUrl: base }, () => draft);
    await build({ target: 'browser' }, () => path.join(draft, 'browser'));
    const manifest = manifestFor(base).replace(/<Id>[^<]*<\/Id>/, `<Id>${identity.addin}</Id>`);
    writeFileSync(path.join(draft, 'manifest.xml'), manifest);
    const server = serverFiles(root, {
      url,
      officejs: mode.officejs,
      files: filesBelow(draft),
      version,
      ...identity,
    });
    writeFileSync(path.join(draft, 'web.config'), server.webConfig);
    writeFileSync(path.join(draft, 'index.html'), readFileSync(path.join(root, 'deploy', 'index.html')));
    const name = `pj-${version}-${mode.name}`;
    const files = new Map([
      ...[...readAll(draft)].map(([file, bytes]) => [`site/${file}`, bytes]),
      ['catalog/manifest.xml', Buffer.from(manifest)],
      ['install.ps1', Buffer.from(server.install)],
      ['install.cmd', Buffer.from(server.installCmd)],
      ['server/nginx.conf', Buffer.from(server.nginx)],
      ['server/web.config', Buffer.from(server.webConfig)],
      ...Object.entries(DOCUMENTS).map(([from, to]) => [to, readFileSync(path.join(root, from))]),
    ]);
    const zip = packSite(files, name);
    rmSync(site, { recursive: true, force: true });
    renameSync(draft, site);
    writeFileSync(path.join(out, `${name}.zip`), zip);
    report({ site, zip: path.join(out, `${name}.zip`), size: zip.length, base, identity, idFile });
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function report({ site, zip, size, base, identity, idFile }) {
  const shown = (file) => path.relative(process.cwd(), file) || '.';
  console.log(`网站：${shown(site)}  →  ${base}/`);
  console.log(`压缩包：${shown(zip)}（${(size / 1024 / 1024).toFixed(1)} MB）`);
  console.log(`加载项编号：${identity.addin}（${shown(idFile)}）`);
  if (identity.made)
    console.log('这个编号文件是新建的，请保存好：以后更新要用同一个文件，否则用户会看到两个加载项。');
  console.log(`部署后打开 ${base}/self.html 自检。`);
}

try {
  const options = readOptions(process.argv.slice(2), root);
  await (options ? buildSite(options) : buildTargets());
} catch (error) {
  console.error(error instanceof UsageError ? `${error.message}\n\n${USAGE}` : error.message);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
