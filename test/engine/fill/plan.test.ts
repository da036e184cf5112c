import { fc } from '../../support/properties';
import { inspect } from '../../../src/engine';
import { planFill } from '../../../src/engine/fill';
import type { FillOptions, FillPlan, FillProposal } from '../../../src/engine/fill';
import type { StandardForm, StandardRow, Typed } from '../../support/standard-form';
import { scoreAddress, standardForm } from '../../support/standard-form';

const LAYOUT = [
  ['产出指标', '数量指标', 20],
  ['产出指标', '质量指标', 15],
  ['产出指标', '时效指标', 15],
  ['效益指标', '社会效益指标', 30],
  ['满意度指标', '服务对象满意度指标', 10],
] as const;

/** Five rows of 20, 15, 15, 30 and 10 points, all of them met exactly. */
function rows(changes: Readonly<Record<number, Partial<StandardRow>>> = {}): readonly StandardRow[] {
  return LAYOUT.map(([level1, level2, weight], index) => ({
    level1,
    level2,
    name: `指标${'甲乙丙丁戊'[index] ?? ''}`,
    target: '≥100次',
    actual: 100,
    weight,
    score: null,
    ...changes[index],
  }));
}

function plan(form: Partial<StandardForm>, options: FillOptions = {}): FillPlan {
  const workbook = standardForm({ rows: rows(), ...form });
  return planFill(workbook, inspect(workbook), options);
}

function at({ proposals }: FillPlan, address: string): FillProposal | undefined {
  return proposals.find(({ edit }) => edit.cell.address === address);
}

const EXECUTION_SCORE = 'H6';
const RATE = 'G6';
const TOTAL = 'G16';

describe('values', () => {
  it('every derivable score, the execution score and the total of what will stand', () => {
    const filled = plan({ executed: 9.5, rows: rows({ 0: { actual: 90 } }) });
    const written = filled.proposals.map(({ edit, kind }) => [edit.cell.address, kind, edit.value]);
    // 20 × 90 ÷ 100 = 18; execution 9.5 ÷ 10 = 95 % → 9.5; total 9.5 + 18 + 15 + 15 + 30 + 10
    expect(written).toEqual([
      [EXECUTION_SCORE, 'execution-score', 9.5],
      [scoreAddress(0), 'indicator', 18],
      [scoreAddress(1), 'indicator', 15],
      [scoreAddress(2), 'indicator', 15],
      [scoreAddress(3), 'indicator', 30],
      [scoreAddress(4), 'indicator', 10],
      [TOTAL, 'total', 97.5],
    ]);
    expect(filled.left).toEqual([]);
    expect(at(filled, scoreAddress(0))?.rule).toBe('完成比例＝90÷100＝90%，得分＝20×90÷100＝18 分');
    expect(at(filled, TOTAL)?.rule).toBe('各项得分合计：9.5＋18＋15＋15＋30＋10＝97.5');
  });

  it('scores that are there stay and count', () => {
    const filled = plan({ rows: rows({ 1: { score: 12 } }), executionScore: 10 });
    expect(at(filled, scoreAddress(1))).toBeUndefined();
    // 10 + 20 + 12 + 15 + 30 + 10
    expect(at(filled, TOTAL)?.edit.value).toBe(97);
  });

  it('a row that does not apply is neither waited for nor named in the sum', () => {
    const filled = plan({ executed: 9.5, rows: rows({ 1: { score: '不适用' } }) });
    // 9.5 + 20 + 15 + 30 + 10
    expect(at(filled, TOTAL)?.edit.value).toBe(84.5);
    expect(at(filled, TOTAL)?.rule).toBe('各项得分合计：9.5＋20＋15＋30＋10＝84.5');
  });

  it('a template row with nothing but a score of 0 is neither scored nor asked for', () => {
    const unused = { level1: '效益指标', level2: '生态效益指标', name: '', target: null, actual: null };
    const [first, second, third, fourth, fifth] = rows();
    const all = [first, second, third, fourth, { ...unused, weight: null, score: 0 }, fifth];
    const workbook = standardForm({ rows: all.flatMap((row) => row ?? []) });
    const inspection = inspect(workbook);
    const ofRow = inspection.findings.filter(({ cell }) => /^[A-H]15$/.test(cell.address));
    expect(ofRow.map(({ code, cell }) => [code, cell.address])).toEqual([]);
    const { proposals, left } = planFill(workbook, inspection);
    expect(proposals.find(({ kind }) => kind === 'total')?.edit).toMatchObject({ value: 100 });
    expect(left).toEqual([]);
  });

  it.each(['—', null])(
    'no points (%s) for the rate, whose row has taken them: left to a person',
    (points) => {
      const rate = { name: '预算执行率', target: '100%', actual: '83.5%', weight: 30 };
      const filled = plan({ executed: 8.35, executionPoints: points, rows: rows({ 0: rate }) });
      expect(at(filled, EXECUTION_SCORE)).toBeUndefined();
      expect(filled.left.map(({ cell, why }) => [cell.address, why])).toEqual([
        [EXECUTION_SCORE, expect.stringContaining('没有给执行率分值') as string],
      ]);
      // 30 × 83.5% + 15 + 15 + 30 + 10
      expect(at(filled, TOTAL)?.edit.value).toBe(95.05);
    },
  );

  it('a source of money that repeats the points, rate and score of the whole is no part of it', () => {
    const rate = { value: 0.95, format: '0.00%' };
    const whole = { executed: 9.5, rate, sourcePoints: 10, sourceRate: rate };
    expect(at(plan({ ...whole, sourceScore: 9.5 }), EXECUTION_SCORE)?.edit.value).toBe(9.5);
    // Points, rate or score of its own: scored by itself.
    for (const own of [{ sourcePoints: 5 }, { sourceRate: { ...rate, value: 0.9 } }, { sourceScore: 9 }]) {
      const filled = plan({ ...whole, ...own });
      expect(at(filled, EXECUTION_SCORE)).toBeUndefined();
      expect(filled.left.map(({ why }) => why).join()).toContain('各资金来源另有分值');
    }
  });

  it('no total above its own points is proposed', () => {
    const filled = plan({ rows: rows({ 0: { score: 40 } }) });
    expect(at(filled, TOTAL)).toBeUndefined();
    // 10 + 40 + 15 + 15 + 30 + 10
    expect(filled.left).toEqual([
      expect.objectContaining({ why: expect.stringContaining('120 分') as string }),
    ]);
  });

  it('overwriting replaces numbers that differ, and only those', () => {
    const form = { rows: rows({ 1: { score: 12 }, 2: { score: 15 } }), executionScore: 10, totalScore: 80 };
    const filled = plan(form, { overwrite: true });
    expect(at(filled, scoreAddress(1))?.edit).toMatchObject({ old: 12, value: 15 });
    expect(at(filled, scoreAddress(2))).toBeUndefined();
    expect(at(filled, TOTAL)?.edit).toMatchObject({ old: 80, value: 100 });
  });

  it('a score that has its points behind it is never overwritten: they would be lost', () => {
    const form = { rows: rows({ 1: { score: '12/15' }, 2: { score: '12（15）' } }) };
    const filled = plan(form, { overwrite: true });
    expect(at(filled, scoreAddress(1))).toBeUndefined();
    expect(at(filled, scoreAddress(2))).toBeUndefined();
    expect(at(filled, scoreAddress(0))?.edit.value).toBe(20);
  });

  it('formulas are never touched, their results count', () => {
    const form = {
      rows: rows({ 0: { score: { value: 19, formula: 'F11-1' } } }),
      totalScore: { value: 5, formula: 'SUM(G11:G15)' },
    };
    const filled = plan(form, { overwrite: true });
    expect(at(filled, scoreAddress(0))).toBeUndefined();
    expect(at(filled, TOTAL)).toBeUndefined();
  });

  it('a total waits for rows that a person must score', () => {
    const filled = plan({ rows: rows({ 3: { target: '不断提升', actual: '明显提升' } }) });
    expect(at(filled, TOTAL)).toBeUndefined();
    expect(filled.choices).toHaveLength(1);
    expect(filled.left).toEqual([
      expect.objectContaining({
        label: '总分',
        why: `还有 1 处得分未填（${scoreAddress(3)}），补齐后再算合计`,
      }),
    ]);
  });

  it('a total of marks out of 100 is left to a person', () => {
    // 100, 90, 100, 95 and 100 for rows of 20, 15, 15, 30 and 10 points: how they are weighted is not stated.
    const marks = {
      0: { score: 100 },
      1: { score: 90 },
      2: { score: 100 },
      3: { score: 95 },
      4: { score: 100 },
    };
    const marked = plan({ rows: rows(marks) });
    expect(at(marked, TOTAL)).toBeUndefined();
    expect(marked.left.find(({ cell }) => cell.address === TOTAL)?.why).toContain('百分制');
  });

  it('an unreadable score is named', () => {
    const filled = plan({ rows: rows({ 3: { score: '满分' } }) });
    expect(filled.left.find(({ label }) => label === '总分')?.why).toContain(scoreAddress(3));
  });

  it('what the rule leaves open is left with the reason', () => {
    const filled = plan({ rows: rows({ 0: { target: '≤100次', actual: 130 }, 1: { actual: null } }) });
    // 20 × 100 ÷ 130 = 15.38; 20 × (1 − 30 ÷ 100) = 14
    expect(filled.left.find(({ cell }) => cell.address === scoreAddress(0))?.why).toContain(
      '按比例为 15.38 分，按超出比例线性扣分为 14 分',
    );
    expect(filled.left.find(({ cell }) => cell.address === scoreAddress(1))?.why).toContain('实际完成值为空');
  });

  it('a qualitative row gets full points only on request and for a completion text', () => {
    const form = {
      rows: rows({
        3: { target: '不断提升', actual: '达成预期指标' },
        2: { target: '规范', actual: '规范' },
      }),
    };
    expect(at(plan(form), scoreAddress(3))).toBeUndefined();
    const filled = plan(form, { qualitative: 'full' });
    expect(at(filled, scoreAddress(3))?.edit.value).toBe(30);
    expect(at(filled, scoreAddress(2))).toBeUndefined();
    expect(filled.choices.map(({ cell, suggested }) => [cell.address, suggested])).toEqual([
      [scoreAddress(2), 0],
    ]);
  });
});

describe('the look of what is written', () => {
  const scored = (format: string): Typed => ({ value: 15, format });

  it('a cell without format takes the format of its filled neighbours', () => {
    const filled = plan({ rows: rows({ 1: { score: scored('0.00') } }) });
    expect(at(filled, scoreAddress(0))?.edit.format).toBe('0.00');
  });

  it.each([
    // rate of the row below, what is written, format set; 9.996 ÷ 10 = 99.96 %
    ['—', 0.9996, '0.00%'],
    ['100.00%', '99.96%', undefined],
    [{ value: 1, format: '0.00%' }, 0.9996, '0.00%'],
    [{ value: 1, format: '0%' }, 0.9996, '0.00%'],
    [100, 99.96, undefined],
  ])('the rate beside %j is written %j', (sourceRate, value, format) => {
    const filled = plan({ executed: 9.996, rate: null, sourceRate });
    expect(at(filled, RATE)?.edit.value).toBe(value);
    expect(at(filled, RATE)?.edit.format).toBe(format);
  });
});

describe('native formulas', () => {
  it('are offered for totals, the rate and its score', () => {
    const filled = plan({ rate: null });
    expect(at(filled, RATE)?.edit.formula).toBe('ROUND(E6/D6,4)');
    expect(at(filled, EXECUTION_SCORE)?.edit.formula).toBe('ROUND(MIN(ROUND(E6/D6,4),1)*F6,2)');
    expect(at(filled, TOTAL)?.edit.formula).toBe('SUM(H6,G11:G15)');
  });

  it('are not offered where a number stands as text, which SUM would skip', () => {
    const filled = plan({ rows: rows({ 1: { score: '15' } }) });
    expect(at(filled, TOTAL)?.edit.value).toBe(100);
    expect(at(filled, TOTAL)?.edit).not.toHaveProperty('formula');
  });

  it('no formula calls a function of ours', () => {
    for (const { edit } of plan({ rate: null }).proposals) expect(edit.formula ?? '').not.toMatch(/PJ/);
  });
});

describe('protected sheets', () => {
  it('locked cells are left with the value to type by hand', () => {
    const unlocked = [{ top: 10, left: 6, bottom: 12, right: 6 }];
    const filled = plan({ protection: { unlocked } });
    expect(filled.proposals.map(({ edit }) => edit.cell.address)).toEqual([0, 1, 2].map(scoreAddress));
    const locked = filled.left.find(({ cell }) => cell.address === scoreAddress(3));
    expect(locked?.why).toBe('工作表受保护且该单元格已锁定，应填 30，请解除保护后手工填写');
    expect(filled.left.map(({ label }) => label)).toContain('总分');
  });
});

describe('properties', () => {
  it('nothing is proposed twice, for a filled cell, a formula or beyond the points', () => {
    const value = fc.constantFrom<Typed>(
      '≥100次',
      '≤5天',
      '95%',
      '不断提升',
      '12月底前',
      '=0',
      '>3',
      null,
      7,
      0.9,
    );
    const score = fc.constantFrom<Typed>(
      null,
      '',
      5,
      '10',
      { value: 3, formula: 'F11' },
      { value: null, format: '0.00' },
    );
    fc.assert(
      fc.property(
        fc.array(fc.record({ target: value, actual: value, score }), { minLength: 5, maxLength: 5 }),
        fc.constantFrom<'leave' | 'full'>('leave', 'full'),
        (changes, qualitative) => {
          const filled = plan({ rows: rows(Object.fromEntries(changes.entries())) }, { qualitative });
          const touched = [
            ...filled.proposals.map(({ edit }) => edit.cell.address),
            ...filled.choices.map(({ cell }) => cell.address),
          ];
          expect(new Set(touched).size).toBe(touched.length);
          for (const { edit } of filled.proposals) expect(edit.old === null || edit.old === '').toBe(true);
          LAYOUT.forEach(([, , weight], index) => {
            const proposed = at(filled, scoreAddress(index));
            if (proposed) expect(Number(proposed.edit.value)).toBeLessThanOrEqual(weight);
          });
        },
      ),
      { numRuns: 60 },
    );
  });
});
