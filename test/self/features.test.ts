import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { builtAddin } from '../support/builds';

/**
 * An old browser is identified by what it lacks, whatever version it states, before any code of the pane is
 * read.
 */

const built = builtAddin();
const script = readFileSync(path.join(built, 'unsupported.js'), 'utf8');

/** The page of the add-in in a browser that lacks something. */
async function openedIn(take: (window: Record<string, unknown>) => void): Promise<string> {
  const { window } = new JSDOM(
    `<!doctype html><html><head><script>${script}</script></head><body><div id="root"><p>正在打开…</p></div></body></html>`,
    {
      runScripts: 'dangerously',
      beforeParse: (made) => {
        // jsdom does not support the attribute.
        Object.defineProperty(made.HTMLScriptElement.prototype, 'noModule', { value: false });
        take(Object(made));
      },
    },
  );
  await new Promise((resolve) => window.addEventListener('load', resolve));
  return window.document.body.textContent ?? '';
}

function property(target: unknown, name: string): Record<string, unknown> {
  return Object(Reflect.get(Object(target), name));
}

const LACKING: readonly (readonly [string, (window: Record<string, unknown>) => void])[] = [
  // Chrome 96, Edge WebView2 of 2021.
  ['findLast', (window) => delete property(property(window, 'Array'), 'prototype')['findLast']],
  // Chrome 91.
  ['at', (window) => delete property(property(window, 'Array'), 'prototype')['at']],
  ['hasOwn', (window) => delete property(window, 'Object')['hasOwn']],
  // Safari before 16.4 refuses the pattern itself.
  [
    '(?<=)',
    (window) => {
      const Known = property(window, 'RegExp');
      window['RegExp'] = function (pattern: string, flags?: string): unknown {
        if (pattern.includes('(?<')) throw new SyntaxError('Invalid regular expression');
        return Reflect.construct(Object(Known), [pattern, flags]);
      };
    },
  ],
];

describe('a browser that is too old', () => {
  it.each(LACKING)('without %s is told what to do instead of a blank pane', async (name, take) => {
    const text = await openedIn(take);
    expect(text).toContain('请更新 Microsoft Edge WebView2 运行时');
    expect(text).toContain(name);
  });

  it('is not seen in one that has everything', async () => {
    expect(await openedIn(() => undefined)).toContain('正在打开…');
  });
});

/** Newer members by the year in which the last browser got them; those of a year come with those of later ones. */
const NEWER: Readonly<Record<string, number>> = {
  ...{ flatMap: 2020, matchAll: 2020, allSettled: 2020, replaceAll: 2020, at: 2022, hasOwn: 2022 },
  ...{ structuredClone: 2022, findLast: 2022, findLastIndex: 2022 },
  ...{
    toSorted: 2023,
    toReversed: 2023,
    toSpliced: 2023,
    groupBy: 2024,
    withResolvers: 2024,
    fromAsync: 2024,
  },
  ...{ isSubsetOf: 2024, difference: 2024, union: 2024, intersection: 2024, try: 2025, escape: 2025 },
};

describe('what the bundles of the page use', () => {
  it('is nothing newer than what the browser is asked for', () => {
    const code = readdirSync(built)
      .filter((name) => /\.[0-9a-f]{8}\.js$/.test(name))
      .map((name) => readFileSync(path.join(built, name), 'utf8'))
      .join('\n');
    const late = Object.entries(NEWER).filter(([, year]) => year > 2022);
    // Members of other objects may have the same name: only calls on the built-in ones count.
    const statics = /\b(?:Promise|Object|Array|RegExp|Map)\.(\w+)\(/g;
    const used = new Set([
      ...[...code.matchAll(statics)].map(([, name]) => name),
      ...[...code.matchAll(/\.(toSorted|toReversed|toSpliced|isSubsetOf|structuredClone)\(/g)].map(
        ([, name]) => name,
      ),
    ]);
    expect(late.filter(([name]) => used.has(name))).toEqual([]);
    expect(code).toContain('(?<=');
  });
});
