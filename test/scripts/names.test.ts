import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** One name for one thing: what a file exports has a name that no other file exports. */

const SRC = path.join(__dirname, '../../src');

interface Declared {
  readonly name: string;
  readonly file: string;
  readonly exported: boolean;
}

/** Names that every file of a kind must export; they are collected under names of their own. */
const DEMANDED: readonly (readonly [name: string, files: RegExp, why: string])[] = [
  ['texts', /^engine\/checks\/.+\/texts\.ts$/, 'the generated list of checks takes them in'],
  ['examples', /^engine\/words\/.+\.examples\.ts$/, 'tests load them by file'],
];

/** The spreadsheet's functions as Excel is to know them: the names are what a person types. */
const TYPED_BY_PEOPLE = 'functions/functions.ts';

/** Names in files of one kind that each do the same for themselves. */
const OF_A_KIND: readonly (readonly [name: string, files: RegExp, why: string])[] = [
  ['Subject', /^engine\/checks\//, 'what the check of this file is about'],
  ['subjectsOf', /^engine\/checks\//, 'its subjects'],
  ['judge', /^engine\/checks\//, 'its verdict on one of them'],
  ['FORM', /^engine\/profiles\/regions\//, 'the published form that shows its rules'],
  ['PJ_VERSION', /^(?:cli|self|taskpane)\//, 'put in by the build'],
];

function declaredIn(file: string, text: string): readonly Declared[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
    const exported = modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    return namesOf(statement).map((name) => ({ name, file, exported }));
  });
}

function namesOf(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) =>
      ts.isIdentifier(name) ? [name.text] : [],
    );
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isEnumDeclaration(statement);
  return isNamed && statement.name ? [statement.name.text] : [];
}

/** Names with the files they are declared in, if there are at least so many. */
function repeated(declared: readonly Declared[], least: number): readonly string[] {
  const files = new Map<string, Set<string>>();
  for (const { name, file } of declared) files.set(name, (files.get(name) ?? new Set()).add(file));
  return [...files]
    .filter(([, where]) => where.size >= least)
    .map(([name, where]) => `${name}: ${[...where].join(', ')}`);
}

const isOneOf =
  (list: readonly (readonly [string, RegExp, string])[]) =>
  ({ name, file }: Declared): boolean =>
    list.some(([allowed, files]) => allowed === name && files.test(file));

const all = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
  .flatMap((file) => declaredIn(file, readFileSync(path.join(SRC, file), 'utf8')));

describe('the names of the sources', () => {
  test('what one file exports, no other exports under the same name', () => {
    const exported = all.filter((one) => one.exported && one.file !== TYPED_BY_PEOPLE);
    expect(
      repeated(
        exported.filter((one) => !isOneOf(DEMANDED)(one)),
        2,
      ),
    ).toEqual([]);
  });

  test('no name stands for something in three files', () => {
    const others = all.filter((one) => !isOneOf(DEMANDED)(one) && !isOneOf(OF_A_KIND)(one));
    expect(repeated(others, 3)).toEqual([]);
  });

  test('every exception is in use', () => {
    for (const exception of [...DEMANDED, ...OF_A_KIND])
      expect([exception[0], all.filter(isOneOf([exception])).length > 1]).toEqual([exception[0], true]);
  });

  test('all kinds of declarations are seen', () => {
    const text = `export const a = 1, b = 2; export function c() {} export class D {}
      export interface E { f: 1 } export type G = 1; const h = 1;`;
    const seen = declaredIn('x.ts', text);
    expect(seen.filter(({ exported }) => exported).map(({ name }) => name)).toEqual([
      'a',
      'b',
      'c',
      'D',
      'E',
      'G',
    ]);
    expect(seen.filter(({ exported }) => !exported).map(({ name }) => name)).toEqual(['h']);
    expect(repeated([...seen, ...declaredIn('y.ts', 'export const c = 2;')], 2)).toEqual(['c: x.ts, y.ts']);
  });
});
