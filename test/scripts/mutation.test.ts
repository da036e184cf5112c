import { createRequire } from 'node:module';

/** The list of mutants without a visible effect (scripts/mutate.mjs). */

interface Entry {
  readonly file: string;
  readonly code: string;
  readonly change: string;
  readonly reason: string;
}

const { mutantOf, readList }: { mutantOf: (entry: Entry) => unknown; readList: () => readonly Entry[] } =
  createRequire(__filename)('../support/mutation/equivalent.cjs');

describe('the mutants that nobody could notice', () => {
  const [entry] = readList();

  test.each(readList())('are code that is there: $file, $code', (one) => {
    expect(mutantOf(one)).toBeDefined();
  });

  test.each([
    ['the code is gone', { code: 'if (gone) return null;' }],
    ['there is no such change', { change: '+ → -' }],
    ['no reason is given', { reason: '' }],
  ])('are refused where %s', (_, part) => {
    expect(() => mutantOf({ file: '', code: '', change: '', reason: '', ...entry, ...part })).toThrow(
      /mutants|reason/,
    );
  });
});
