import type { Change, Changes } from '../../support/altered';
import { altered, outcomeOf } from '../../support/altered';

/** Ten scores of 9.48 and 9 × 10; the causes of a total that is not 99.48. */
function causes(
  total: Change,
  change: Changes = {},
): readonly { reason: string; cells: readonly string[] }[] {
  const { findings } = outcomeOf('PJ407', altered('anhui', { ...change, H23: total }));
  return (findings[0]?.diagnosis ?? []).map(({ reason, cells }) => ({
    reason,
    cells: cells.map(({ address }) => address),
  }));
}

describe('the likely cause of a wrong total', () => {
  it('is a row that the formula leaves out', () => {
    expect(causes({ value: 89.48, formula: 'SUM(H7,H14:H21)' })).toEqual([
      { reason: 'formula-misses', cells: ['H22'] },
    ]);
  });

  it('is a number kept as text, which the formula skips', () => {
    expect(causes({ value: 89.48, formula: 'SUM(H7,H14:H22)' }, { H16: '10' })).toEqual([
      { reason: 'text-skipped', cells: ['H16'] },
    ]);
  });

  it('is the execution score when the difference equals it', () => {
    // 99.48 − 9.48 = 90
    expect(causes(90)[0]).toEqual({ reason: 'left-out', cells: ['H7'] });
  });

  it('is a score added twice', () => {
    // 99.48 + 9.48 = 108.96
    expect(causes(108.96)[0]).toMatchObject({ reason: 'twice', cells: ['H7'] });
  });

  it('is a group that was left out', () => {
    // 效益指标: 3 × 10 = 30; 99.48 − 30 = 69.48
    expect(causes(69.48)[0]).toEqual({ reason: 'group-left-out', cells: ['B19'] });
  });

  it('is a weight added in place of the score', () => {
    // H14 = 8.5 of 10: 97.98 right, 99.48 with the weight
    expect(causes(99.48, { H14: 8.5, I14: '站点撤并' })[0]).toMatchObject({
      reason: 'weight-for-score',
      cells: ['H14', 'G14'],
    });
  });

  it('is two exchanged digits of the total itself', () => {
    expect(causes(94.98).map(({ reason }) => reason)).toContain('total-digits');
  });

  it('is the full mark when several rows lost points', () => {
    // 100 = 10 + 9 × 10, all weights
    const lost: Changes = { H14: 8, I14: '站点撤并', H15: 7, I15: '检查减少' };
    expect(causes(100, lost)[0]).toMatchObject({ reason: 'full-mark' });
  });

  it('is not guessed where nothing explains the difference', () => {
    // No score, group or digit accounts for 3.21 points; every score has room downwards.
    expect(causes(96.27)).toEqual([]);
  });
});
