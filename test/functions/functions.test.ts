import { EXAMPLES } from '../../scripts/function-examples';
import type { FunctionExample } from '../../scripts/function-examples';
import { quickAnswer, FunctionTrouble } from '../../src/functions/answers';
import { checkAnswer } from '../../src/functions/check';
import { FUNCTION_IDS } from '../../src/functions/ids';
import { PROFILE_IDS } from './profile-ids';

type Callable = (...args: readonly unknown[]) => unknown;

const SHOWN = { value: '#VALUE!', na: '#N/A' } as const;

async function functionOf(id: string): Promise<Callable> {
  const known = FUNCTION_IDS.find((candidate) => candidate === id);
  if (known === undefined) throw new Error(`No function ${id}`);
  return (...args) => (known === 'CHECK' ? checkAnswer(args, {}) : quickAnswer(known, args, {}));
}

function run(callable: Callable, call: readonly unknown[]): FunctionExample['shows'] | unknown {
  try {
    return callable(...call);
  } catch (error) {
    if (error instanceof FunctionTrouble) return { error: SHOWN[error.trouble], sentence: error.message };
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
    ['TIER', [10, '达成预期指标', '浙江'], '#N/A', '没有公开的档次区间'],
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

describe('odd input', () => {
  /** Contents of cells that should hold a number and do not. */
  const ODD: readonly unknown[] = [
    '十',
    '1,2,3',
    '10%%',
    '9.5.1',
    '100   100',
    '12次',
    '￥10',
    '1e5',
    '1O0',
    '-',
    '—',
    '无',
    '不适用',
    '约10',
    '10/12',
    '≥10',
    '#REF!',
    'TRUE',
    true,
    false,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    [[5, 6]],
    {},
  ];

  const NUMBERS = [
    ['SCORE', 'weight', (odd: unknown) => [odd, '≥95%', 90]],
    ['EXPLAIN', 'weight', (odd: unknown) => [odd, '≥95%', 90]],
    ['EXECSCORE', 'weight', (odd: unknown) => [odd, 100, 90]],
    ['EXECSCORE', 'budget', (odd: unknown) => [10, odd, 90]],
    ['EXECSCORE', 'executed', (odd: unknown) => [10, 100, odd]],
    ['RATE', 'budget', (odd: unknown) => [odd, 90]],
    ['RATE', 'executed', (odd: unknown) => [100, odd]],
    ['TIER', 'weight', (odd: unknown) => [odd, '达成预期指标']],
    ['TOTAL', 'scores', (odd: unknown) => [[[10, odd, 20]]]],
    ['TOTAL', 'execution', (odd: unknown) => [[[10, 20]], odd]],
    ['GRADE', 'score', (odd: unknown) => [odd]],
    [
      'WEIGHTED',
      'values',
      (odd: unknown) => [
        [[90], [odd]],
        [[1], [2]],
      ],
    ],
    [
      'WEIGHTED',
      'funds',
      (odd: unknown) => [
        [[90], [80]],
        [[1], [odd]],
      ],
    ],
  ] as const;

  it.each(NUMBERS)('%s: no number as %s is #VALUE! with a Chinese sentence', async (id, _what, call) => {
    const callable = await functionOf(id);
    for (const odd of ODD) {
      const result = run(callable, call(odd));
      expect([odd, result]).toEqual([
        odd,
        { error: '#VALUE!', sentence: expect.stringMatching(/[一-龥]{4}/) },
      ]);
    }
  });

  it.each(NUMBERS.filter(([, what]) => what !== 'values' && what !== 'scores'))(
    '%s: a negative %s gives no number',
    async (id, what, call) => {
      const result = run(await functionOf(id), call(-5));
      if (what === 'execution') expect(result).toBe(25);
      else expect(result).toMatchObject({ error: expect.stringMatching(/^#/) });
    },
  );

  it.each([
    ['SCORE', (odd: unknown) => [10, odd, '95%']],
    ['SCORE', (odd: unknown) => [10, '≥95%', odd]],
    ['COMPLETION', (odd: unknown) => [odd, '95%']],
    ['COMPLETION', (odd: unknown) => ['≥95%', odd]],
  ] as const)('%s of a slip, a word or a bound gives no number', async (id, call) => {
    const callable = await functionOf(id);
    // 10%% can only be 10%; 约10 and ≥10 are near enough for a ratio.
    const readable: readonly unknown[] = ['10%%', '≥10', '约10'];
    for (const odd of [...ODD.filter((each) => !readable.includes(each)), '≥', '≥%', '3次']) {
      expect([odd, typeof run(callable, call(odd))]).not.toEqual([odd, 'number']);
    }
  });

  it.each([
    ['EXECSCORE', [10, '100万元', '800000元'], '单位不同'],
    ['EXECSCORE', [10, '100万元', 80], '单位不同'],
    ['RATE', ['1亿元', '9000万元'], '单位不同'],
    ['RATE', ['95%', 5], '预算数“95%”不是数字'],
    [
      'WEIGHTED',
      [
        [['95%'], [0.9]],
        [[1], [1]],
      ],
      '第 1 行第 1 列',
    ],
    ['TOTAL', [[['10%', 20]]], '第 1 行第 1 列的“10%”不是数字'],
    ['GRADE', ['95%'], '总分“95%”不是数字'],
  ] as const)('%s of %j mixes units and is refused', async (id, call, part) => {
    const result = run(await functionOf(id), call);
    expect(result).toMatchObject({ error: '#VALUE!', sentence: expect.stringContaining(part) });
  });

  it.each([
    // By hand: 90 ÷ 100; 10 × 0.9; 10 + 9.5 + 20; (90 × 1 + 96 × 2) ÷ 3; 88 is 良.
    ['RATE', ['100万元', '90万元'], 0.9],
    ['EXECSCORE', ['10分', '１００', '90'], 9],
    ['TOTAL', [[['10分', '9.5', '']], 20], 39.5],
    [
      'WEIGHTED',
      [
        [['90%'], ['96%']],
        [[1], [2]],
      ],
      94,
    ],
    ['GRADE', ['88分'], '良'],
  ] as const)('%s of %j written as text is %s', async (id, call, shows) => {
    expect(run(await functionOf(id), call)).toBe(shows);
  });

  it.each(['SCORE', 'EXPLAIN', 'EXECSCORE', 'RATE', 'TIER', 'GRADE', 'CHECK'])(
    '%s of an unknown region is #VALUE!',
    async (id) => {
      const callable = await functionOf(id);
      const before: Readonly<Record<string, readonly unknown[]>> = {
        EXECSCORE: [10, 100, 90],
        RATE: [100, 90],
        TIER: [10, '达成预期指标'],
        GRADE: [90],
        CHECK: [[['一级指标']]],
      };
      for (const region of ['火星', '西', 5, true, 'HUBEI2', '陕西'])
        expect([region, run(callable, [...(before[id] ?? [10, '≥95%', '90%']), region])]).toMatchObject([
          region,
          { error: '#VALUE!' },
        ]);
    },
  );
});

describe('lists', () => {
  it('PROFILES names every region', async () => {
    const rows = run(await functionOf('PROFILES'), []);
    expect(Array.isArray(rows) && rows.map((row: unknown) => (Array.isArray(row) ? row[0] : null))).toEqual(
      PROFILE_IDS,
    );
  });
});
