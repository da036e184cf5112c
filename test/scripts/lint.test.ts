import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { runModule } from '../support/run-module';

/** What `npm run lint` refuses; each snippet is linted as if it was in the file. */

const ROOT = path.join(__dirname, '../..');

interface Snippet {
  readonly file: string;
  readonly code: string;
}

/** Names of the rules that refuse each snippet, from one run of the linter. */
function refusals(snippets: readonly Snippet[]): readonly (readonly string[])[] {
  const { out, err } = runModule(`import { ESLint } from 'eslint';
    const linter = new ESLint({ cwd: ${JSON.stringify(ROOT)} });
    const found = [];
    for (const { file, code } of ${JSON.stringify(snippets)}) {
      const [result] = await linter.lintText(code, { filePath: file });
      found.push(result.messages.map(({ ruleId, message }) => ruleId ?? message));
    }
    console.log(JSON.stringify(found));`);
  if (out === '') throw new Error(err);
  return JSON.parse(out);
}

const BORDER = 'house/borders';
const REFUSED: readonly (readonly [what: string, rule: string, file: string, code: string])[] = [
  ['the engine importing a host', BORDER, 'src/engine/x.ts', "export { a } from '../host/host';"],
  ['a type of another room', BORDER, 'src/engine/x.ts', "export type A = import('../host/host').Host;"],
  ['a dynamic import of another room', BORDER, 'src/engine/x.ts', "export const a = import('../xlsx');"],
  [
    'an import that does not name its file',
    BORDER,
    'src/engine/x.ts',
    'export const a = (name: string) => import(name);',
  ],
  ['the solver asking a check', BORDER, 'src/engine/accounts/x.ts', "export { a } from '../checks/facts';"],
  ['words knowing what reads them', BORDER, 'src/engine/words/x.ts', "export { a } from '../measure';"],
  ['the reading knowing checks', BORDER, 'src/engine/reading/x.ts', "export { a } from '../checks/facts';"],
  ['a rule set knowing scores', BORDER, 'src/engine/profiles/x.ts', "export { a } from '../score';"],
  [
    'the lines of a sheet knowing what is read from them',
    BORDER,
    'src/engine/recognise/lines/x.ts',
    "export { a } from '../indicators/rows';",
  ],
  [
    'the shape of a workbook knowing forms',
    BORDER,
    'src/workbook/x.ts',
    "export { a } from '../engine/form';",
  ],
  ['xlsx knowing what is judged', BORDER, 'src/xlsx/x.ts', "export { a } from '../engine/score';"],
  [
    'the Excel host knowing checks',
    BORDER,
    'src/host/excel/x.ts',
    "export { a } from '../../engine/checks/run';",
  ],
  ['the browser host knowing checks', BORDER, 'src/host/browser/x.ts', "export { a } from '../../engine';"],
  ['one host knowing the other', BORDER, 'src/host/browser/x.ts', "export { a } from '../excel/host';"],
  ['the pane knowing a host', BORDER, 'src/taskpane/x.ts', "export { a } from '../host/excel/host';"],
  [
    'the page without Excel knowing Excel',
    BORDER,
    'src/browser/x.ts',
    "export { a } from '../host/excel/host';",
  ],
  [
    'the command line knowing the pane',
    BORDER,
    'src/cli/x.ts',
    "export { a } from '../taskpane/texts/labels';",
  ],
  ['the self-check knowing the engine', BORDER, 'src/self/x.ts', "export { a } from '../engine';"],
  ['a source knowing the tests', BORDER, 'src/cli/x.ts', "export { a } from '../../test/support/altered';"],
  [
    'a worker of another room',
    BORDER,
    'src/engine/x.ts',
    "export const a = new URL('../xlsx/a.ts', import.meta.url);",
  ],
  ['the library for .xls in another room', BORDER, 'src/xlsx/x.ts', "export { read } from '@e965/xlsx';"],
  ['rxjs in the host', BORDER, 'src/host/browser/x.ts', "export { map } from 'rxjs';"],
  ['zod outside the profiles', BORDER, 'src/engine/checks/x.ts', "export { z } from 'zod';"],
  ['zod in the command line', BORDER, 'src/cli/x.ts', "export { z } from 'zod';"],
  ['Node in the page', BORDER, 'src/browser/x.ts', "export { readFileSync } from 'node:fs';"],
  ['React in the engine', BORDER, 'src/engine/x.ts', "export { useState } from 'react';"],
  ['a clock', 'no-restricted-globals', 'src/engine/x.ts', 'export const a = Date.now();'],
  [
    'a clock behind globalThis',
    'no-restricted-globals',
    'src/engine/x.ts',
    'export const a = globalThis.Date;',
  ],
  [
    'the calendar of the machine',
    'no-restricted-globals',
    'src/engine/x.ts',
    'export const a = Intl.DateTimeFormat;',
  ],
  ['a timer', 'no-restricted-globals', 'src/functions/x.ts', 'setTimeout(() => undefined, 1);'],
  ['chance', 'no-restricted-properties', 'src/engine/x.ts', 'export const a = Math.random();'],
  ['chance taken out of Math', 'no-restricted-syntax', 'src/engine/x.ts', 'export const { random } = Math;'],
  [
    'chance by another spelling',
    'no-restricted-syntax',
    'src/engine/x.ts',
    "export const a = Math['random']();",
  ],
  [
    'Math under another name',
    'no-restricted-syntax',
    'src/engine/x.ts',
    'const M = Math; export const a = M.max(1);',
  ],
  [
    'an order of the language of the machine',
    'no-restricted-properties',
    'src/engine/x.ts',
    "export const a = 'a'.localeCompare('b');",
  ],
  [
    'a sentence in a check',
    'house/sentences',
    'src/engine/checks/values/x/check.ts',
    "export const a = '年度指标值空白，请填写';",
  ],
  [
    'a sentence in the recogniser',
    'house/sentences',
    'src/engine/recognise/x.ts',
    "export const a = '没有列标题，请填写';",
  ],
  [
    'a sentence in a rule file reader',
    'house/sentences',
    'src/engine/profiles/x.ts',
    "export const a = '起点应从高到低排列，请改正';",
  ],
  ['a sentence of a host', 'house/sentences', 'src/host/excel/x.ts', "export const a = '已锁定，未改动';"],
  [
    'a sentence of a reader',
    'house/sentences',
    'src/xlsx/x.ts',
    "export const a = '文件已损坏，请重新下载';",
  ],
  [
    'a sentence of pj',
    'house/sentences',
    'src/cli/x.ts',
    'export const a = (n: number) => `留给人 ${n} 处`;',
  ],
  [
    'what is asked of Excel',
    'house/sentences',
    'src/host/excel/x.ts',
    "export const a = { doing: '填写得分', writes: true };",
  ],
  ['a detail of a reader', 'house/sentences', 'src/xlsx/x.ts', "throw new Error('标签有误');"],
  ['a sentence of a function', 'house/sentences', 'src/functions/x.ts', "export const a = '请检查“分值”';"],
  ['a word of the self-check', 'house/sentences', 'src/self/x.ts', "export const a = '通过';"],
  ['a label of the add-in', 'house/sentences', 'src/addin/x.ts', "export const a = { textContent: '自检' };"],
  [
    'a sentence between tags',
    'house/sentences',
    'src/browser/parts/x.tsx',
    'export const a = () => <p>文件只在本机处理，不上传。</p>;',
  ],
  [
    'a label between tags',
    'house/sentences',
    'src/browser/parts/x.tsx',
    'export const a = () => <button type="button">保存</button>;',
  ],
  [
    'half a sentence between tags',
    'house/sentences',
    'src/taskpane/components/x.tsx',
    'export const a = (n: number) => <p>{n} 处未保存</p>;',
  ],
  [
    'a label in an attribute',
    'house/sentences',
    'src/browser/parts/x.tsx',
    'export const a = () => <ul aria-label="文件" />;',
  ],
  [
    'one of two labels',
    'house/sentences',
    'src/taskpane/components/x.tsx',
    "export const a = (open: boolean) => <p title={open ? '收起' : undefined} />;",
  ],
  [
    'what is announced',
    'house/sentences',
    'src/taskpane/session/x.ts',
    "export const a = (announce: (text: string) => void) => announce('已取消');",
  ],
  [
    'a label with a value in it',
    'house/sentences',
    'src/browser/parts/x.tsx',
    'export const a = (n: number) => <p>{`文件${n}`}</p>;',
  ],
  [
    'a sentence put together in a check',
    'house/sentences',
    'src/engine/checks/values/x/check.ts',
    'export const a = (year: string) => `${year} 年`;',
  ],
  [
    'a Chinese expression in a check',
    'house/words',
    'src/engine/checks/values/x/check.ts',
    'export const a = /合格率$/;',
  ],
  [
    'a Chinese expression put together in a reader',
    'house/words',
    'src/engine/recognise/x.ts',
    'export const a = (b: string) => new RegExp(`${b}率$`);',
  ],
  [
    'an expression longer than a line among the words',
    'house/words',
    'src/engine/words/x.ts',
    `export const a = /${Array.from({ length: 50 }, () => '合格').join('|')}/;`,
  ],
  ['any', '@typescript-eslint/no-explicit-any', 'src/engine/x.ts', 'export const a = (b: any) => b;'],
  [
    '!',
    '@typescript-eslint/no-non-null-assertion',
    'src/cli/x.ts',
    'export const a = (b: string | null) => b!;',
  ],
  ['a default export', 'no-restricted-exports', 'src/cli/x.ts', 'const a = 1; export default a;'],
];

const ALLOWED: readonly (readonly [what: string, file: string, code: string])[] = [
  ['the engine under its own roof', 'src/engine/checks/x.ts', "export { a } from '../reading';"],
  [
    'the hosts reading the shape of a workbook',
    'src/host/excel/x.ts',
    "export { a } from '../../workbook/snapshot';",
  ],
  ['a Chinese expression among the words', 'src/engine/words/x.ts', 'export const a = /合格率$/;'],
  ['zod in the profiles', 'src/engine/profiles/x.ts', "export { z } from 'zod';"],
  ['Math written out', 'src/engine/x.ts', 'export const a = Math.max(1, 2);'],
  [
    'a word read from forms in a check',
    'src/engine/checks/values/x/check.ts',
    "export const a = '预算执行率';",
  ],
  ['a font of Chinese Excel among the words of files', 'src/xlsx/words.ts', "export const a = '宋体';"],
  ['a sentence in the texts of a room', 'src/self/texts.ts', "export const a = '通过，可以照常使用。';"],
  [
    'a label in the texts of a page',
    'src/taskpane/texts/x.ts',
    'export const a = (n: number) => `问题 ${n}`;',
  ],
  [
    'a sentence beside a check',
    'src/engine/checks/values/x/texts.ts',
    "export const a = '年度指标值空白，请填写';",
  ],
];

const found = refusals([
  ...REFUSED.map(([, , file, code]) => ({ file, code })),
  ...ALLOWED.map(([, file, code]) => ({ file, code })),
]);

it.each(REFUSED.map(([what, rule], at) => [what, rule, at] as const))(
  '%s is refused by %s',
  (_what, rule, at) => {
    expect(found[at]).toContain(rule);
  },
);

it.each(ALLOWED.map(([what], at) => [what, at] as const))('%s is allowed', (_what, at) => {
  expect(found[REFUSED.length + at]).toEqual([]);
});

describe('a check', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'pj-lint-'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const FOLDER = 'src/engine/checks/values/unit-repeated';

  function missing(examples: string | null): unknown {
    mkdirSync(path.join(root, FOLDER), { recursive: true });
    writeFileSync(path.join(root, FOLDER, 'check.ts'), "  code: 'PJ599',\n");
    if (examples !== null) writeFileSync(path.join(root, FOLDER, 'examples.txt'), examples);
    const script = pathToFileURL(path.join(ROOT, 'scripts/lint-examples.mjs')).href;
    const { out } = runModule(
      `import { missingExamples } from '${script}'; console.log(JSON.stringify(missingExamples(${JSON.stringify(root)})));`,
    );
    return JSON.parse(out);
  }

  it.each([
    ['without examples', null, ['no right example', 'no wrong example']],
    ['with a right example alone', 'base: standard\n\nright: a\n', ['no wrong example']],
    ['with a wrong example alone', 'wrong: a\nD12 =\nfinds info D12\n', ['no right example']],
    ['with both', 'right: a\n\nwrong: b\nD12 =\nfinds info D12\n', []],
  ])('%s is refused for what is missing', (_what, examples, faults) => {
    expect(missing(examples)).toEqual(faults.map((fault) => `${FOLDER}/examples.txt: ${fault}`));
  });
});
