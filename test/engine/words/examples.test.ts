import { readdirSync } from 'node:fs';
import path from 'node:path';
import { types } from 'node:util';
import type { Examples, MeaningExamples } from '../../../src/engine/words/examples';
import { meaningOf, type Meanings } from '../../../src/engine/words/expression';

/** Every expression of the word files is tried on the examples that are beside it. */

const FOLDER = path.resolve(__dirname, '../../../src/engine/words');
/** Files that contain no words: how expressions are built, and what examples are. */
const MECHANISM = ['expression', 'examples'];

type Example = Examples | MeaningExamples<string>;

const isMeanings = (word: unknown): word is Meanings<string> =>
  Array.isArray(word) && word.every((row) => Array.isArray(row) && types.isRegExp(row[1]));

function load(name: string): object {
  const module: unknown = jest.requireActual(path.join(FOLDER, name));
  if (typeof module !== 'object' || module === null) throw new Error(`${name} is no module.`);
  return module;
}

const FILES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.examples.ts'))
  .map((name) => name.replace(/\.ts$/, ''))
  .filter((name) => !MECHANISM.includes(name));

const WORDS = FILES.flatMap((file) => {
  const words = Object.entries(load(file)).filter(([, word]) => types.isRegExp(word) || isMeanings(word));
  if (words.length === 0) return [];
  const { examples } = load(`${file}.examples`) as { examples: Readonly<Record<string, Example>> };
  return words.map(([name, word]) => ({
    of: `${file} ${name}`,
    word: word as unknown,
    examples: examples[name],
  }));
});

const is = (word: RegExp, text: string): boolean => new RegExp(word.source, word.flags).test(text);

/** Examples that an expression reads wrongly; for a list of meanings also rows that decide nothing. */
function wrong(word: unknown, { reads, not }: Example): readonly string[] {
  if (types.isRegExp(word)) {
    if (!Array.isArray(reads)) return ['has examples of a list of meanings'];
    return [
      ...reads.filter((text: string) => !is(word, text)).map((text: string) => `does not read ${text}`),
      ...not.filter((text) => is(word, text)).map((text) => `reads ${text}`),
    ];
  }
  if (!isMeanings(word)) return [];
  const texts = Object.entries(reads as Readonly<Record<string, readonly string[]>>);
  const all = texts.flatMap(([, list]) => list);
  return [
    ...texts.flatMap(([key, list]) =>
      list
        .filter((text) => meaningOf(word, text) !== key)
        .map((text) => `${text} is ${meaningOf(word, text) ?? 'nothing'}, not ${key}`),
    ),
    ...not
      .filter((text) => meaningOf(word, text) !== null)
      .map((text) => `${text} is ${meaningOf(word, text) ?? ''}`),
    ...word
      .filter((row) => !all.some((text) => word.find(([, words]) => words.test(text)) === row))
      .map(([key, words]) => `no example is read by ${key} ${words.source.slice(0, 60)}`),
  ];
}

describe('the words of the field', () => {
  it('are in files that all have examples', () => {
    expect(WORDS.length).toBeGreaterThan(20);
    expect(WORDS.filter(({ examples }) => examples === undefined).map(({ of }) => of)).toEqual([]);
  });

  it.each(WORDS)('$of', ({ word, examples }) => {
    expect(examples && wrong(word, examples)).toEqual([]);
  });
});
