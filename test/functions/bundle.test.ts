import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { EXAMPLES } from '../../scripts/function-examples';
import { check } from '../../src/functions/check';
import { fixtureWorkbook } from '../support/fixtures';
import { rangeOf } from '../support/range';

/** The functions as they are shipped. */

const ROOT = path.join(__dirname, '../..');

type Callable = (...args: readonly unknown[]) => unknown;

class ErrorOfExcel extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** Runs the bundle as the runtime does: no window, no document; only what it is handed. */
function load(code: string): ReadonlyMap<string, Callable> {
  const functions = new Map<string, Callable>();
  runInNewContext(code, {
    CustomFunctions: {
      associate: (id: string, callable: Callable) => functions.set(id, callable),
      Error: ErrorOfExcel,
      ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
    },
  });
  return functions;
}

function answer(callable: Callable | undefined, call: readonly unknown[]): unknown {
  try {
    return JSON.parse(JSON.stringify(callable?.(...call)));
  } catch (error) {
    if (error instanceof ErrorOfExcel) return { error: error.code, sentence: error.message };
    throw error;
  }
}

describe('the bundle of the functions', () => {
  const output = mkdtempSync(path.join(tmpdir(), 'pj-functions-'));
  let code = '';
  let functions: ReadonlyMap<string, Callable> = new Map();

  beforeAll(() => {
    execFileSync(process.execPath, [path.join(ROOT, 'scripts/build-functions.mjs'), output], { cwd: ROOT });
    code = readFileSync(path.join(output, 'functions.js'), 'utf8');
    functions = load(code);
  }, 300_000);

  afterAll(() => {
    rmSync(output, { recursive: true, force: true });
  });

  it('answers every function that functions.json names', () => {
    const json: unknown = JSON.parse(readFileSync(path.join(output, 'functions.json'), 'utf8'));
    expect(json).toMatchObject({ functions: [...functions.keys()].map((id) => ({ id })) });
    expect([...functions.keys()]).toEqual(Object.keys(EXAMPLES));
  });

  it('gives the results of the manual', () => {
    for (const [id, examples] of Object.entries(EXAMPLES)) {
      for (const { formula, call, shows } of examples) {
        expect([formula, answer(functions.get(id), call)]).toEqual([formula, shows]);
      }
    }
  });

  it.each([
    ['jiayuguan-2021', '整体支出绩效自评表'],
    ['jiayuguan-2021', '慢性病项目支出绩效自评表'],
    ['zengdu-2022-self-evaluation', '城乡居民医保工作经费'],
    ['mutants/M003-TOTAL_SCORE_WRONG-mg2', '业务档案整理工作经费'],
  ])('finds in %s, %s what the source finds', (name, sheet) => {
    const range = rangeOf(fixtureWorkbook(name), sheet);
    expect(answer(functions.get('CHECK'), [range])).toEqual(check(range, null, null));
  });
});
