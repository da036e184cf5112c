import { inspect } from '../../../src/engine';
import { planFill } from '../../../src/engine/fill';
import type { FillPlan } from '../../../src/engine/fill';
import type { CellValue } from '../../../src/workbook/snapshot';
import { addressOf } from '../../../src/workbook/address';
import { fixtureForms, fixtureWorkbook } from '../../support/fixtures';

/** Fills the workbook whose scores were emptied and compares with the published one. */

function plan(name: string, options: Parameters<typeof planFill>[2] = {}): FillPlan {
  const workbook = fixtureWorkbook(name);
  return planFill(workbook, inspect(workbook), options);
}

function published(name: string): ReadonlyMap<string, CellValue> {
  return new Map(
    fixtureWorkbook(name).sheets.flatMap((sheet) =>
      sheet.cells.map(({ row, col, value }) => [`${sheet.name}!${addressOf(row, col)}`, value] as const),
    ),
  );
}

function compare(filled: FillPlan, truth: ReadonlyMap<string, CellValue>): void {
  for (const { edit, label } of filled.proposals) {
    const key = `${edit.cell.sheetName}!${edit.cell.address}`;
    expect([key, label, Number(edit.value)]).toEqual([key, label, Number(truth.get(key))]);
  }
}

describe('明光, 得分 emptied', () => {
  const truth = published('mingguang-2022');

  it('without qualitative rows every proposed score equals the published one', () => {
    const filled = plan('mingguang-2022-blank');
    compare(filled, truth);
    // Rows of the five forms whose target and actual value are numbers (counted in the published
    // text): 7 + 4 + 7 + 5 + 5, and one execution score each.
    expect(filled.proposals.filter(({ kind }) => kind === 'indicator')).toHaveLength(28);
    expect(filled.proposals.filter(({ kind }) => kind === 'execution-score')).toHaveLength(5);
    // The total waits for the qualitative rows.
    expect(filled.proposals.filter(({ kind }) => kind === 'total')).toHaveLength(0);
    expect(filled.left.filter(({ label }) => label === '总分')).toHaveLength(5);
    expect(filled.proposals.every(({ selected, assumed }) => selected && !assumed)).toBe(true);
  });

  it('every qualitative row is offered with its tiers', () => {
    const { choices } = plan('mingguang-2022-blank');
    // 45 rows, 28 of them by number, one 不适用 left alone
    expect(choices).toHaveLength(16);
    expect(choices[0]).toMatchObject({
      target: '全面展开',
      points: '10',
      suggested: 0,
      tiers: [
        { name: '达成预期指标', low: '0.8', high: '1' },
        { name: '部分达成预期指标并具有一定效果', low: '0.6', high: '0.8' },
        { name: '未达成预期指标且效果较差', low: '0', high: '0.6' },
      ],
    });
  });

  it('with full points for 达成预期指标 the totals follow and are 100 as published', () => {
    const filled = plan('mingguang-2022-blank', { qualitative: 'full' });
    compare(filled, truth);
    const totals = filled.proposals.filter(({ kind }) => kind === 'total');
    expect(totals.length).toBeGreaterThanOrEqual(4);
    expect(totals.every(({ edit }) => edit.value === 100)).toBe(true);
    expect(totals[0]?.edit.formula).toMatch(/^SUM\([A-Z0-9,:]+\)$/);
  });

  it('scores a person chose count in the total', () => {
    const without = plan('mingguang-2022-blank');
    const [form] = fixtureForms('mingguang-2022-blank');
    const own = without.choices.filter((choice) => choice.form === form?.id);
    const chosen = Object.fromEntries(
      own.map(({ cell, points }, index) => [
        `${cell.sheetName}!${cell.address}`,
        index === 0 ? '8.5' : points,
      ]),
    );
    const filled = plan('mingguang-2022-blank', { chosen });
    const total = filled.proposals.find(({ kind, form: id }) => kind === 'total' && id === form?.id);
    // 100 less the 1.5 points taken off the first choice of 10
    expect(total?.edit.value).toBe(98.5);
    expect(
      filled.proposals.some(
        ({ edit }) => chosen[`${edit.cell.sheetName}!${edit.cell.address}`] !== undefined,
      ),
    ).toBe(false);
  });

  it('a filled workbook needs nothing more, not even with overwriting', () => {
    for (const overwrite of [false, true]) {
      const filled = plan('mingguang-2022', { overwrite });
      expect(filled.proposals).toEqual([]);
      expect(filled.choices).toEqual([]);
      expect(filled.left).toEqual([]);
    }
  });
});

describe('曾都, 得分 emptied, no weight column', () => {
  const truth = published('zengdu-2022-self-evaluation');

  it('proposed scores equal the published ones and are marked as resting on an equal share', () => {
    const filled = plan('zengdu-2022-self-evaluation-blank');
    compare(filled, truth);
    const rows = filled.proposals.filter(({ kind }) => kind === 'indicator');
    expect(rows.length).toBeGreaterThan(25);
    for (const { assumed, rule } of rows) {
      expect(assumed).toBe(true);
      expect(rule).toContain('按组内平均分推算');
    }
    expect(
      filled.proposals.filter(({ kind }) => kind === 'execution-score').map(({ edit }) => edit.value),
    ).toEqual(Array(9).fill(20));
  });
});

describe('嘉峪关', () => {
  it('only what is empty is touched: the wrong total stays, for the right one is above 100', () => {
    expect(plan('jiayuguan-2021').proposals).toEqual([]);
    const edits = plan('jiayuguan-2021', { overwrite: true }).proposals.map(({ edit }) => [
      edit.cell.address,
      edit.old,
      edit.value,
    ]);
    // 10 × 99.60 % = 9.96 instead of 9. The total would then be 102.96, is above 100: not written.
    expect(edits).toContainEqual(['I4', 9, 9.96]);
    expect(edits.map(([address]) => address)).not.toContain('H47');
  });
});
