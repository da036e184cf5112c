import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { RegExpParser, type AST } from '@eslint-community/regexpp';
import ts from 'typescript';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';

/** A regular expression of the program, and where it is written. */
export interface Expression {
  readonly source: string;
  readonly flags: string;
  readonly where: string;
}

const ROOT = path.resolve(__dirname, '../..');

function filesIn(folder: string): readonly string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true })
    .map(String)
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(folder, name))
    .sort();
}

/** Every expression that is written out in the files of these folders. */
export function literalsIn(folders: readonly string[]): readonly Expression[] {
  return folders.flatMap(filesIn).flatMap((file) => {
    const tree = ts.createSourceFile(
      file,
      readFileSync(path.join(ROOT, file), 'utf8'),
      ts.ScriptTarget.ES2022,
    );
    const found: Expression[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
        found.push({
          source: node.text.slice(1, end),
          flags: node.text.slice(end + 1),
          where: `${file}:${line}`,
        });
      }
      node.forEachChild(visit);
    };
    visit(tree);
    return found;
  });
}

/** Every expression that is constructed while the modules of these folders load and a workbook is inspected. */
export async function constructedIn(
  folders: readonly string[],
  workbook: WorkbookSnapshot,
): Promise<readonly Expression[]> {
  const found = new Map<string, Expression>();
  const real = RegExp;
  globalThis.RegExp = new Proxy(real, {
    construct(target, args: [string, string?]) {
      const made = new target(...args);
      found.set(String(made), { source: made.source, flags: made.flags, where: placeOf(new Error().stack) });
      return made;
    },
  });
  try {
    await withModulesLoadedAnew(async () => {
      for (const file of folders.flatMap(filesIn)) await import(path.join(ROOT, file));
      const { inspect } = await import('../../src/engine');
      inspect(workbook);
    });
  } finally {
    globalThis.RegExp = real;
  }
  return [...found.values()];
}

/** Most expressions are constructed while a module loads, which happens only once. */
async function withModulesLoadedAnew(work: () => Promise<void>): Promise<void> {
  const known = { ...require.cache };
  const forget = (): void => {
    for (const file of Object.keys(require.cache))
      if (file.startsWith(path.join(ROOT, 'src') + path.sep)) Reflect.deleteProperty(require.cache, file);
  };
  forget();
  try {
    await work();
  } finally {
    forget();
    Object.assign(require.cache, known);
  }
}

/** The line of the program that built an expression, from the stack of the call. */
function placeOf(stack = ''): string {
  const line = stack.split('\n').find((entry) => entry.includes(`${ROOT}/src/`)) ?? '';
  return line.slice(line.indexOf(`${ROOT}/`) + ROOT.length + 1).replace(/:\d+\)?$/, '');
}

/**
 * A text that is hard for an expression: a beginning, then one unit repeated, then something that does not
 * match.
 */
export interface HostileRun {
  readonly head: string;
  readonly unit: string;
  readonly tail: string;
}

export function textOf({ head, unit, tail }: HostileRun, length: number): string {
  return (head + unit.repeat(Math.ceil(length / unit.length))).slice(0, length - tail.length) + tail;
}

const SAMPLES = [...'0a一 (）:.,;A_-+%"\'[]{}<>=/\\\n\t\u3000\u0001ァ—①②分年'];
/** Alternatives and members of a class that are tried each; the others behave like one of them. */
const VARIANTS = 6;
const MOST_RUNS = 60;

/**
 * Texts with what the expression repeats, repeated, after what must come before it; empty when it repeats
 * nothing.
 */
export function hostileRuns({ source, flags }: Expression): readonly HostileRun[] {
  const unicode = flags.includes('u');
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, { unicode });
  const repeated = repeatedIn(pattern, flags);
  const runs = new Map<string, HostileRun>();
  const add = (head: string, unit: string): void => {
    if (unit === '' || runs.size >= MOST_RUNS) return;
    runs.set(`${head}|${unit}`, { head, unit, tail: '\u0001' });
  };
  if (repeated.length === 0) return [];
  for (const { element, before } of repeated) {
    for (const unit of variants(element, flags)) {
      add(before, unit);
      add('', unit);
      add('', before + unit);
    }
    add('', before);
  }
  return [...runs.values()];
}

interface Repeated {
  readonly element: AST.QuantifiableElement;
  /** A text that the expression matches up to the place where the repetition begins. */
  readonly before: string;
}

/** All parts that may be repeated without limit. */
function repeatedIn(pattern: AST.Pattern, flags: string): readonly Repeated[] {
  const found: Repeated[] = [];
  const visit = (alternatives: readonly AST.Alternative[], before: string): void => {
    for (const { elements } of alternatives) {
      let head = before;
      for (const element of elements) {
        const inner = element.type === 'Quantifier' ? element.element : element;
        if (element.type === 'Quantifier' && element.max > 1000)
          found.push({ element: element.element, before: head });
        if ('alternatives' in inner) visit(inner.alternatives, head);
        head += sampleOf(element, flags);
      }
    }
  };
  visit(pattern.alternatives, '');
  return found;
}

function variants(element: AST.Element, flags: string): readonly string[] {
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      return element.alternatives.slice(0, VARIANTS).map((alternative) => ofAlternative(alternative, flags));
    case 'CharacterClass':
    case 'CharacterSet':
      return charactersOf(element.raw, flags);
    default:
      return [sampleOf(element, flags)];
  }
}

/** Characters that a class matches: of every kind, and some that are written in it. */
function charactersOf(raw: string, flags: string): readonly string[] {
  const matcher = new RegExp(`^${raw}$`, flags.replace(/[gy]/g, ''));
  const all = [...SAMPLES, ...raw].filter((char) => matcher.test(char));
  return [...new Set(all)].slice(0, 4);
}

function ofAlternative({ elements }: AST.Alternative, flags: string): string {
  return elements.map((element) => sampleOf(element, flags)).join('');
}

/** One text that an element matches; empty for an assertion. */
function sampleOf(element: AST.Element, flags: string): string {
  switch (element.type) {
    case 'Character':
      return String.fromCodePoint(element.value);
    case 'Quantifier':
      return sampleOf(element.element, flags).repeat(Math.max(element.min, Math.min(1, element.max)));
    case 'Group':
    case 'CapturingGroup':
      return element.alternatives[0] ? ofAlternative(element.alternatives[0], flags) : '';
    case 'CharacterClass':
    case 'CharacterSet':
      return charactersOf(element.raw, flags)[0] ?? '';
    default:
      return '';
  }
}
