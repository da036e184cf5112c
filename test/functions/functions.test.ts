import { EXAMPLES } from '../../scripts/function-examples';
import type { FunctionExample } from '../../scripts/function-examples';
import { PROFILE_IDS } from './profile-ids';

/** Stand-in for the few members of the custom functions runtime that the functions use. */
class ErrorOfExcel extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

Object.assign(globalThis, {
  CustomFunctions: { Error: ErrorOfExcel, ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' } },
});

type Callable = (...args: readonly unknown[]) => unknown;

async function functionOf(id: string): Promise<Callable> {
  const names: Readonly<Record<string, string>> = { EXECSCORE: 'execScore', PROFILES: 'profileTable' };
  const found: unknown = Reflect.get(
    await import('../../src/functions/functions'),
    names[id] ?? id.toLowerCase(),
  );
  if (typeof found !== 'function') throw new Error(`No function ${id}`);
  return (...args) => Reflect.apply(found, undefined, args);
}

function run(callable: Callable, call: readonly unknown[]): FunctionExample['shows'] | unknown {
  try {
    return callable(...call);
  } catch (error) {
    if (error instanceof ErrorOfExcel) return { error: error.code, sentence: error.message };
    throw error;
  }
}

describe('the examples of the manual', () => {
  const all = Object.entries(EXAMPLES).flatMap(([id, examples]) =>
    examples.map((example) => [example.formula, id, example] as const),
  );

  it.each(all)('%s', async (_formula, id, { call, shows }) => {
    expect(run(await functionOf(id), call)).toEqual(shows);
  });
});

describe('blanks', () => {
  it.each([
    ['SCORE', [10, '≥95%', null]],
    ['SCORE', ['', '≥95%', 96]],
    ['SCORE', [0, '≥95%', 96]],
    ['EXECSCORE', [10, '', 5]],
    ['RATE', [10, null]],
    ['COMPLETION', ['', 5]],
    ['EXPLAIN', [10, '', 5]],
    ['GRADE', ['']],
  ] as const)('%s of %j is blank', async (id, call) => {
    expect(run(await functionOf(id), call)).toBe('');
  });

  it('a left-out region, null and the 0 of a blank cell all mean the national rule', async () => {
    const score = await functionOf('SCORE');
    for (const profile of [undefined, null, '', 0])
      expect(run(score, [10, '≥95%', '50%', profile])).toBe(5.26);
  });
});

describe('wrong input', () => {
  it.each([
    ['SCORE', ['十', '≥95%', 96], '#VALUE!', '分值“十”不是正数'],
    ['SCORE', [10, '≥95%', 96, '火星'], '#VALUE!', '没有“火星”这个地区'],
    ['EXECSCORE', [10, '很多', 5], '#VALUE!', '预算数“很多”不是数字'],
    ['EXECSCORE', [10, 0, 0], '#N/A', '预算数为0'],
    ['TIER', [10, '不断提升'], '#N/A', '没有说明完成档次'],
    ['TIER', [10, '达成预期指标', '河北'], '#N/A', '没有公开的档次区间'],
    ['GRADE', [95, '广西'], '#N/A', '没有公开的等级分数线'],
    ['COMPLETION', ['不断提升', '5'], '#N/A', '算不出完成比例'],
    ['WEIGHTED', [[[1]], [[1], [2]]], '#VALUE!', '大小不同'],
    ['WEIGHTED', [[['甲']], [[1]]], '#VALUE!', '第 1 行第 1 列不是数字'],
    ['WEIGHTED', [[[5]], [[0]]], '#N/A', '资金合计为0'],
    ['CHECK', [[['a']]], '#N/A', '没有找到自评表'],
    ['CHECK', [[['a']], '', '甲1'], '#VALUE!', '不是单元格地址'],
  ] as const)('%s of %j gives %s with a Chinese sentence', async (id, call, error, part) => {
    const result = run(await functionOf(id), call);
    expect(result).toMatchObject({ error });
    expect(JSON.stringify(result)).toContain(part);
  });
});

describe('lists', () => {
  it('PROFILES names every region', async () => {
    const rows = run(await functionOf('PROFILES'), []);
    expect(Array.isArray(rows) && rows.map((row: unknown) => (Array.isArray(row) ? row[0] : null))).toEqual(
      PROFILE_IDS,
    );
  });
});
