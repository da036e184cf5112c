import { inspect } from '../../../src/engine';
import { fixtureWorkbook } from '../../support/fixtures';

const WORKBOOKS = [
  'jiayuguan-2021',
  'jiangmen-2023',
  'mingguang-2022',
  'mingguang-2022-blank',
  'zengdu-2022-self-evaluation',
  'zengdu-2022-final-accounts',
];

describe.each(WORKBOOKS)('what is said of the cells of %s', (name) => {
  const { findings } = inspect(fixtureWorkbook(name));

  it('a difference is one from a right value', () => {
    expect(findings.length).toBeGreaterThan(0);
    const loose = findings.filter(({ expected, difference }) => expected === null && difference !== null);
    expect(loose.map(({ code, cell, difference }) => `${code} ${cell.address} ${difference}`)).toEqual([]);
  });

  it('no cell is to be changed into two values by buttons that each claim to be the only way out', () => {
    const offers = findings.flatMap(({ code, fixes }) =>
      fixes.length === 1
        ? fixes.flatMap(({ edits }) => edits.map(({ cell, value }) => ({ code, cell, value })))
        : [],
    );
    const values = new Map<string, Set<unknown>>();
    for (const { cell, value } of offers) {
      const key = `${cell.sheetName}!${cell.address}`;
      values.set(key, (values.get(key) ?? new Set()).add(value));
    }
    const torn = [...values].filter(([, wanted]) => wanted.size > 1).map(([key]) => key);
    expect(torn).toEqual([]);
  });
});
