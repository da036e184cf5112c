import { Decimal } from 'decimal.js';
import { parseAddress } from '../../src/engine/address';
import type { CellSnapshot } from '../../src/engine/workbook';
import type { FormTruth } from '../support/form-truth';
import { LAYOUTS, type Layout } from './index';
import { layout } from './layout';

function cellAt({ snapshot }: Layout, address: string): CellSnapshot | null {
  const place = parseAddress(address);
  return snapshot.sheets[0]?.cells.find(({ row, col }) => row === place?.row && col === place.col) ?? null;
}

function numberAt(drawn: Layout, address: string | null | undefined): Decimal | null {
  const value = address ? cellAt(drawn, address)?.value : null;
  const text = String(value ?? '')
    .normalize('NFKC')
    .trim();
  return /^-?\d+(\.\d+)?$/.test(text) ? new Decimal(text) : null;
}

function sum(drawn: Layout, { indicators, execution }: FormTruth, role: 'weight' | 'score'): Decimal {
  const inTable = indicators.some((row) => row.execution);
  const rate = inTable ? null : numberAt(drawn, execution?.cells[role]);
  return indicators
    .filter(({ optional }) => !optional)
    .reduce((total, { cells }) => total.plus(numberAt(drawn, cells[role]) ?? 0), rate ?? new Decimal(0));
}

describe('the drawn layouts', () => {
  test('are many and each has its own name', () => {
    expect(LAYOUTS.length).toBeGreaterThanOrEqual(20);
    expect(new Set(LAYOUTS.map(({ id }) => id)).size).toBe(LAYOUTS.length);
  });

  test.each(LAYOUTS.map((drawn) => [drawn.id, drawn] as const))(
    '%s: the named cells hold something',
    (_, drawn) => {
      for (const form of drawn.truth.forms) {
        for (const { cells, optional } of form.indicators)
          if (!optional) expect(cellAt(drawn, cells.name ?? '')).not.toBeNull();
        for (const { label } of form.funds ?? []) expect(cellAt(drawn, label)).not.toBeNull();
        for (const { address } of form.groups ?? []) expect(cellAt(drawn, address)).not.toBeNull();
      }
    },
  );

  test.each(LAYOUTS.map((drawn) => [drawn.id, drawn] as const))(
    '%s: points and scores add up',
    (_, drawn) => {
      for (const form of drawn.truth.forms) {
        // Cells that several rows share are not told apart here.
        if (form.indicators.some(({ cells }) => cells.score === undefined)) continue;
        // Nor are points that the sources of money carry, each by itself.
        if (form.execution?.points && form.execution.cells.score === null) continue;
        const score = numberAt(drawn, form.total?.score);
        if (score) expect(sum(drawn, form, 'score').toFixed()).toBe(score.toFixed());
        const weight = numberAt(drawn, form.total?.weight);
        if (weight && form.execution?.cells.weight !== null) {
          expect(sum(drawn, form, 'weight').toFixed()).toBe(weight.toFixed());
        }
      }
    },
  );
});

describe('the drawing of a layout', () => {
  const drawn = layout({
    id: 'small',
    grid: `
一级 | 名称 | 值 | <
产出 | 次数 | {98.5%} | '12
^ | 天数⏎合计 | 3.5 |
`,
    forms: [
      {
        kind: 'project-targets',
        title: null,
        columns: { level1: 'A', name: 'B', target: 'C' },
        indicators: '2-3',
      },
    ],
  });

  test('merges continued cells and leaves blanks out', () => {
    expect(drawn.snapshot.sheets[0]?.merges).toEqual([
      { top: 0, left: 2, bottom: 0, right: 3 },
      { top: 1, left: 0, bottom: 2, right: 0 },
    ]);
    expect(cellAt(drawn, 'C2')).toEqual({ row: 1, col: 2, value: 0.985, format: '0.00%' });
    expect(cellAt(drawn, 'D2')?.value).toBe('12');
    expect(cellAt(drawn, 'C3')?.value).toBe(3.5);
    expect(cellAt(drawn, 'B3')?.value).toBe('天数\n合计');
    expect(cellAt(drawn, 'D3')).toBeNull();
  });

  test('gives every row the label it stands under', () => {
    expect(
      drawn.truth.forms[0]?.indicators.map(({ cells }) => [cells.level1, cells.name, cells.score]),
    ).toEqual([
      ['A2', 'B2', null],
      ['A2', 'B3', null],
    ]);
  });

  test('refuses a text inside a merged area', () => {
    expect(() => layout({ id: 'bad', grid: '甲 | <\n^ | 乙', forms: [] })).toThrow(
      'B2 is drawn inside a merged area',
    );
  });
});
