import type { ServerResponse } from 'node:http';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { transformFileSync } from '@swc/core';
import { ROOT } from '../root';
import { fileUnder, officeFile } from './office-files';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' });
  response.end(body);
}

/** Serves a file of the add-in; `/office-js/…` is the library as installed. */
export function sendAddinFile(response: ServerResponse, addinRoot: string, pathname: string): void {
  const name = decodeURIComponent(pathname).replace(/^\//, '');
  const library = /^office-js\/(.*)$/.exec(name)?.[1];
  const file = fileUnder(addinRoot, name) ?? (library === undefined ? null : officeFile(library));
  if (file) send(response, 200, TYPES[path.extname(name)] ?? 'application/octet-stream', file);
  else send(response, 404, 'text/plain', `${pathname} is not there.`);
}

/** Finds the source of an import without extension; null when it is not one of this project. */
function sourceFile(pathname: string): string | null {
  const base = path.join(ROOT, decodeURIComponent(pathname));
  const inside = ['src', 'test'].some((folder) => base.startsWith(path.join(ROOT, folder) + path.sep));
  const found = [`${base}.ts`, path.join(base, 'index.ts')].find(
    (file) => existsSync(file) && statSync(file).isFile(),
  );
  return inside && found ? found : null;
}

/** Serves a TypeScript source as a module the browser runs; false when the path is not one of a source. */
export function sendModule(response: ServerResponse, pathname: string): boolean {
  const file = sourceFile(pathname);
  if (!file) return false;
  if (path.basename(file) === 'index.ts' && !/index$/.test(pathname)) {
    // Relative imports in an index are relative to its folder.
    response.writeHead(302, { Location: `${pathname}/index` });
    response.end();
    return true;
  }
  const { code } = transformFileSync(file, {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'es6' },
  });
  send(response, 200, 'text/javascript; charset=utf-8', code);
  return true;
}
