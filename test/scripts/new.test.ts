import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { transformSync } from '@swc/core';
import { formOf } from '../support/forms/corpus';
import { verdictOf } from '../support/forms/verdict';
import { runModule } from '../support/run-module';
import { parseExamples } from '../support/rule-examples';

/** What `npm run new` begins for people who add a check, a profile or a form. */

const SCRIPT = pathToFileURL(path.join(__dirname, '../../scripts/new.mjs')).href;

let root: string;
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'pj-new-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function begin(...words: readonly string[]): { readonly out: string; readonly err: string } {
  return runModule(`import { begin } from ${JSON.stringify(SCRIPT)};
    try { console.log(begin(${JSON.stringify(root)}, ${JSON.stringify(words)}).join('\\n')); }
    catch (error) { console.error(error.message); }`);
}

describe('npm run new', () => {
  it.each([
    [['check', 'PJ599', 'values', 'unit-repeated'], 'src/engine/checks/values/unit-repeated/check.ts'],
    [['profile', 'fujian', '福建省'], 'src/engine/profiles/regions/fujian.ts'],
  ])('%s: writes a file that can be read as TypeScript, and says what is left', (words, file) => {
    const { out } = begin(...words);
    expect(out).toContain(`written: ${file}`);
    expect(out).toContain('left: ');
    const text = readFileSync(path.join(root, file), 'utf8');
    expect(() =>
      transformSync(text, { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }),
    ).not.toThrow();
  });

  it('check: writes its sentences, examples and cases as well, and lists it', () => {
    const { out } = begin('check', 'PJ598', 'values', 'unit-doubled');
    for (const file of [
      'src/engine/checks/values/unit-doubled/texts.ts',
      'test/engine/checks/values/unit-doubled.cases.ts',
    ])
      expect(out).toContain(`written: ${file}`);
    const examples = 'src/engine/checks/values/unit-doubled/examples.txt';
    expect(
      parseExamples(readFileSync(path.join(root, examples), 'utf8'), examples).map(({ kind }) => kind),
    ).toEqual(['right', 'wrong']);
    const list = readFileSync(path.join(root, 'src/engine/checks/all-checks.ts'), 'utf8');
    expect(list).toContain("import { unitDoubled } from './values/unit-doubled/check';");
  });

  it('form: writes a form that is read and judged as it says', () => {
    const id = 'fujian/county-roads';
    expect(begin('form', id).out).toContain(`written: test/forms/${id}.form`);
    const form = formOf(id, readFileSync(path.join(root, `test/forms/${id}.form`), 'utf8'));
    expect(verdictOf(form)).toMatchObject({ wrong: [], score: { recall: 1, precision: 1 } });
    expect(form.truth.forms[0]?.indicators.map(({ points }) => points)).toEqual(['50', '40', '10']);
    expect(begin('form', 'fujian').err).toContain('hunan/school-meals');
  });

  it('never writes over a file, and says how a wrong use is put right', () => {
    expect(begin('profile', 'fujian', '福建省').err).toContain('is there already');
    expect(begin('check', '599', 'values', 'x').err).toContain('PJ517');
    expect(begin('check', 'PJ599', 'elsewhere', 'x').err).toContain('header, funds');
    expect(begin().err).toContain('check, profile, form');
    expect(existsSync(path.join(root, 'src/engine/checks/elsewhere'))).toBe(false);
  });
});
