import { inspect } from '../../../../src/engine';
import { SheetCell } from '../../../../src/engine/cells/cell';
import type { IndicatorForm } from '../../../../src/engine/form';
import { fullMarkOf } from '../../../../src/engine/reading';
import { sheetOf, workbookOf } from '../../../support/accounts/sheets';

/** Findings on points and scores of a form of a thousand points: code, severity and cell. */
function found(
  rows: readonly (readonly [weight: number, score: number])[],
  total: readonly [number, number],
) {
  const sheet = sheetOf('自评表', [
    ['2023年血吸虫病防治经费绩效自评表（千分制）'],
    ['考核方面', '考核内容', '任务数', '本年实绩', '满分', '得分', '扣分理由'],
    ...rows.map(([weight, score], at) => [
      ['预算执行', '产出', '产出', '满意度'][at] ?? '',
      ['预算执行率', '查螺面积', '灭螺面积', '群众满意度'][at] ?? '',
      ['100%', '≥320万㎡', '≥85万㎡', '≥90%'][at] ?? '',
      ['95%', '336万㎡', '81.6万㎡', '95%'][at] ?? '',
      weight,
      score,
      weight > score ? '汛期淹水' : null,
    ]),
    ['合计', null, null, null, total[0], total[1]],
  ]);
  return inspect(workbookOf([sheet]))
    .findings.filter(({ code }) => /PJ(?:30|40[17])/.test(code))
    .map(({ code, severity, cell }) => `${code} ${severity} ${cell.address}`);
}

describe('a form of a thousand points', () => {
  const WEIGHTS = [
    [100, 95],
    [400, 400],
    [300, 288],
    [200, 200],
  ] as const;

  it('adds up to a thousand', () => {
    // 100 + 400 + 300 + 200 = 1000; 95 + 400 + 288 + 200 = 983.
    expect(found(WEIGHTS, [1000, 983])).toEqual([]);
  });

  it('has a wrong total where its scores make another', () => {
    expect(found(WEIGHTS, [1000, 973])).toEqual(['PJ407 error F7']);
  });

  it('has wrong points where they make another', () => {
    const [first, second, , last] = WEIGHTS;
    // 100 + 400 + 290 + 200 = 990.
    expect(found([first, second, [290, 288], last], [1000, 983])).toContain('PJ304 error E7');
  });

  it('is of a thousand points where its weights make them and its total says another number', () => {
    expect(found(WEIGHTS, [983, 983])).toEqual(['PJ305 error E7']);
  });

  it('is of a hundred points where neither says so', () => {
    const [first, second, , last] = WEIGHTS;
    expect(found([first, second, [290, 288], last], [990, 983])).toContain('PJ304 error E7');
  });
});

describe('a form of a single point', () => {
  const SHARES = [
    [0.1, 0.095],
    [0.4, 0.4],
    [0.3, 0.288],
    [0.2, 0.2],
  ] as const;

  it('adds up to one', () => {
    // 0.1 + 0.4 + 0.3 + 0.2 = 1; 0.095 + 0.4 + 0.288 + 0.2 = 0.983.
    expect(found(SHARES, [1, 0.983])).toEqual([]);
  });

  it('has a wrong total where its scores make another', () => {
    expect(found(SHARES, [1, 0.973])).toEqual(['PJ407 error F7']);
  });

  it('is none where a single weight of 1 is filled in yet', () => {
    const first = fullMarkOf(formWith([1]));
    expect(first.toString()).toBe('100');
    expect(fullMarkOf(formWith([0.5, 0.3, 0.2])).toString()).toBe('1');
  });
});

/** A form with only these weights; nothing else of it is read. */
function formWith(weights: readonly number[]): IndicatorForm {
  const cells = weights.map((value) => new SheetCell(0, 0, 0, { value }));
  const form = { indicators: cells.map((weight) => ({ weight })), total: null, execution: null };
  return { ...form, weightsInShares: false } as unknown as IndicatorForm;
}
