import { inspect } from '../../../src/engine';
import { Decimal } from '../../../src/workbook/decimal';
import { standardForm } from '../../support/standard-form';

/** A form with `rows` rows of points and scores, and totals that do not match them. */
function tall(rows: number) {
  const row = {
    level1: '产出指标',
    level2: '数量指标',
    target: '≥10次',
    actual: '10次',
    weight: 10,
    score: 10,
  };
  return standardForm({
    rows: Array.from({ length: rows }, (_, at) => ({ ...row, name: `培训${at}次数` })),
    executionScore: 10,
    totalScore: 98,
  });
}

/** Additions of an inspection: work that does not depend on the machine. */
function additions(rows: number): number {
  const plus = jest.spyOn(Decimal.prototype, 'plus');
  try {
    const { findings } = inspect(tall(rows));
    // The totals were checked: a form that is not read would show no growth either.
    expect(findings.map(({ code }) => code)).toContain('PJ407');
    return plus.mock.calls.length;
  } finally {
    plus.mockRestore();
  }
}

describe('a form of thousands of rows', () => {
  it('whose totals do not fit is added up in work that grows with its rows, not with their pairs', () => {
    const [few, many] = [additions(150), additions(600)];
    expect(few).toBeGreaterThan(150);
    // Four times the rows: four times the work, not sixteen times, as it would be if all runs of rows were
    // tried.
    expect(many / few).toBeLessThan(6);
  });
});
