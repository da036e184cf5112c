import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { builtSite } from '../support/builds';

/** Compares docs/licences.md with the packages that the builds found in their bundles. */

const ROOT = path.resolve(__dirname, '..', '..');
const ALLOWED = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Unlicense', 'CC0-1.0'];

interface Shipped {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly part: string;
}

let shipped: readonly Shipped[] = [];
let texts: readonly string[] = [];

beforeAll(() => {
  // Builds dist/cli when it is missing or older than its sources.
  execFileSync(process.execPath, ['scripts/pj.mjs', '--version'], { cwd: ROOT });
  const site = path.join(builtSite(), 'site');
  const parts: readonly (readonly [string, string])[] = [
    ['pane', path.join(site, 'licences.txt')],
    ['browser edition', path.join(site, 'browser', 'licences.txt')],
    ['pj', path.join(ROOT, 'dist', 'cli', 'licences.txt')],
  ];
  texts = parts.map(([, file]) => readFileSync(file, 'utf8'));
  shipped = parts.flatMap(([part], index) => headOf(texts[index] ?? '').map((entry) => ({ ...entry, part })));
}, 900_000);

function headOf(text: string): readonly Omit<Shipped, 'part'>[] {
  const head = text.slice(0, text.indexOf('\n====='));
  return head.split('\n').flatMap((line) => {
    const [, name, version, licence] = /^(\S+) (\d\S*) (.+)$/.exec(line) ?? [];
    return name && version && licence ? [{ name, version, licence }] : [];
  });
}

describe('the licences of what is shipped', () => {
  it('are all permissive', () => {
    expect(shipped.length).toBeGreaterThan(40);
    for (const { name, licence } of shipped) {
      const alternatives = licence.replace(/[()]/g, '').split(' OR ');
      expect([name, alternatives.some((one) => ALLOWED.includes(one))]).toEqual([name, true]);
    }
  });

  it('are those of the libraries that the sources import', () => {
    const names = (part: string): readonly string[] =>
      shipped.filter((entry) => entry.part === part).map(({ name }) => name);
    expect(names('pane')).toEqual(expect.arrayContaining(['react', 'react-dom', 'decimal.js', 'zod']));
    expect(names('browser edition')).toEqual(
      expect.arrayContaining(['@univerjs/core', 'rxjs', 'fflate', '@e965/xlsx']),
    );
    expect(names('pj')).toEqual(expect.arrayContaining(['decimal.js', 'fflate', 'zod']));
  });

  it('are handed on with their texts', () => {
    for (const text of texts) {
      for (const { name, version } of headOf(text)) {
        // Once in the list, once above the text.
        expect(text.split(`\n${name} ${version}\n`).length).toBe(2);
      }
      expect(text).toContain('Permission is hereby granted');
      expect(text).not.toContain('<holder>');
    }
  });

  it('are listed in docs/licences.md, package by package', () => {
    const listed = readFileSync(path.join(ROOT, 'docs', 'licences.md'), 'utf8')
      .split('\n')
      .flatMap((line) => {
        const [, name, version, licence, parts] = /^\| (\S+) \| (\d\S*) \| (.+) \| (.+) \|$/.exec(line) ?? [];
        return name && version && licence && parts
          ? parts.split(', ').map((part) => ({ name, version, licence, part }))
          : [];
      });
    const order = (a: Shipped, b: Shipped): number => (a.name + a.part < b.name + b.part ? -1 : 1);
    expect([...listed].sort(order)).toEqual([...shipped].sort(order));
  });

  it('name office.js apart', () => {
    const document = readFileSync(path.join(ROOT, 'docs', 'licences.md'), 'utf8');
    expect(document).toContain('@microsoft/office-js 1.1.110');
    expect(shipped.map(({ name }) => name)).not.toContain('@microsoft/office-js');
  });
});
