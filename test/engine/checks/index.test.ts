import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checksIndex, CHECKS, ruleFolders } from '../../../scripts/checks-index';
import { ALL_CHECKS } from '../../../src/engine';

const ROOT = path.join(__dirname, '../../..');

describe('the lists of all checks', () => {
  it.each(Object.entries(checksIndex(ROOT)))(
    '%s is what the folders say (write it anew with: node scripts/generate-checks-index.mjs)',
    (file, text) => {
      expect(readFileSync(path.join(ROOT, file), 'utf8')).toBe(text);
    },
  );

  it('name each check by its folder', () => {
    expect(ALL_CHECKS.map(({ area, id, code }) => ({ area, id, code }))).toEqual(ruleFolders(ROOT));
  });
});

describe('the tests of a rule', () => {
  /** Each call of casesOf itself requires a case for every outcome of its check. */
  it.each(ruleFolders(ROOT).map((rule) => [`${rule.area}/${rule.id}`, rule.code] as const))(
    'of %s are in a file of its name and ask %s',
    (rule, code) => {
      const cases = readFileSync(path.join(__dirname, `${rule}.cases.ts`), 'utf8');
      expect([...cases.matchAll(/\bcasesOf\(\s*'(PJ\d+)'/g)].map(([, asked]) => asked)).toEqual([code]);
    },
  );

  it.each([...new Set(ruleFolders(ROOT).map(({ area }) => area))])('are run in %s', (area) => {
    expect(readFileSync(path.join(__dirname, area, 'rules.test.ts'), 'utf8')).toContain('testRules(');
  });
});

describe('the folder of a rule', () => {
  it.each(ruleFolders(ROOT).map(({ area, id }) => [`${area}/${id}`]))(
    '%s holds the check, its texts and its examples',
    (folder) => {
      expect(readdirSync(path.join(ROOT, CHECKS, folder)).sort()).toEqual([
        'check.ts',
        'examples.txt',
        'texts.ts',
      ]);
    },
  );
});
