import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import webpack from 'webpack';
import { root } from './common.js';

/**
 * Licences under which code may be shipped inside our bundles: all permissive; they require only that their
 * text is kept, and it is written beside each bundle.
 */
export const ALLOWED = [
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Unlicense',
  'CC0-1.0',
];

/**
 * Packages without the field in package.json, checked by hand: this one is a single identifier (it sends
 * nothing), with the Apache licence as its LICENSE file and at the beginning of its source.
 */
const READ_BY_HAND = { '@univerjs/telemetry': 'Apache-2.0' };

/**
 * Finds the npm packages whose code is really in the bundle, refuses licences that are not allowed, and
 * writes their texts to `file`: first one line `name version licence` per package, then the texts.
 */
export class Licences {
  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('Licences', (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: 'Licences', stage: webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE },
        () => {
          const packages = shippedPackages(compilation);
          for (const { name, version, licence } of packages) {
            if (isAllowed(licence)) continue;
            compilation.errors.push(
              new webpack.WebpackError(
                `${name} ${version} is shipped under ${licence || 'no stated licence'}, which webpack/licences.js does not allow.`,
              ),
            );
          }
          compilation.emitAsset(this.file, new webpack.sources.RawSource(licenceFile(packages)), {
            minimized: true,
          });
        },
      );
    });
  }
}

/** @param {string} licence an SPDX expression of package.json; of alternatives (OR) one is enough */
export function isAllowed(licence) {
  const words = licence.replace(/[()]/g, ' ').trim();
  if (/\sAND\s/.test(words)) return words.split(/\s+AND\s+/).every(isAllowed);
  return words.split(/\s+OR\s+/).some((one) => ALLOWED.includes(one.trim()));
}

function shippedPackages(compilation) {
  const folders = new Set();
  for (const chunk of compilation.chunks) {
    for (const module of compilation.chunkGraph.getChunkModulesIterable(chunk)) {
      // A module made of several contains them as `modules`.
      for (const part of module.modules ?? [module]) {
        const folder = packageFolder(part.resource ?? part.identifier());
        if (folder) folders.add(folder);
      }
    }
  }
  // The code that starts a bundle and loads its parts is webpack's own.
  folders.add(path.join(root, 'node_modules', 'webpack'));
  return [...folders].map(describePackage).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The package a module's file belongs to; null for our own sources. */
function packageFolder(identifier) {
  const file = identifier.split(/[!|?]/).findLast((piece) => piece.includes('node_modules'));
  const match = file && /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)/.exec(file);
  return match ? match[1] : null;
}

function describePackage(folder) {
  const { name, version, license, author } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  );
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
    .sort()
    .map((file) => readFileSync(path.join(folder, file), 'utf8').trim());
  const holder = typeof author === 'string' ? author : (author?.name ?? `the authors of ${name}`);
  return {
    name,
    version,
    licence: String(license?.type ?? license ?? READ_BY_HAND[name] ?? ''),
    holder,
    texts,
  };
}

function licenceFile(packages) {
  const head = packages.map(({ name, version, licence }) => `${name} ${version} ${licence}`);
  // Many packages have the same text; it is written once under all their names.
  const byText = new Map();
  for (const { name, version, licence, holder, texts } of packages) {
    const text = texts.length > 0 ? texts.join('\n\n') : standardText(licence, holder);
    byText.set(text, [...(byText.get(text) ?? []), `${name} ${version}`]);
  }
  const line = '='.repeat(78);
  const bodies = [...byText].map(([text, names]) => `${line}\n${names.join('\n')}\n${line}\n\n${text}`);
  const title = 'Third-party software in the bundles of this folder. PJ itself is under the MIT licence.';
  return `${title}\n\n${head.join('\n')}\n\n${bodies.join('\n\n')}\n`;
}

/** The standard text of a licence, for packages that name it but have no licence file. */
function standardText(licence, holder) {
  const file = path.join(root, 'deploy', 'licence-texts', `${licence}.txt`);
  if (!existsSync(file))
    throw new Error(`deploy/licence-texts has no ${licence}.txt, which ${holder} only refers to.`);
  return readFileSync(file, 'utf8').replace('<holder>', holder).trim();
}
