import { Decimal, sumOf } from '../../src/workbook/decimal';

const sum = (...values: readonly string[]): string =>
  sumOf(values.map((value) => new Decimal(value))).toFixed();

describe('the sum of decimals', () => {
  it.each([
    [[], '0'],
    [['0.1', '0.2'], '0.3'],
    [['9.98', '19.995', '-0.005'], '29.97'],
    [['-5', '2.5'], '-2.5'],
    [['0.0000001', '0.0000002'], '0.0000003'],
    // More places or digits than the fast way can hold.
    [['0.00000001', '1'], '1.00000001'],
    [['9999999', '1'], '10000000'],
    [['10000000', '0.5'], '10000000.5'],
    [['1234567890123456789', '0.1'], '1234567890123456789.1'],
  ] as const)('of %j is %s', (values, expected) => {
    expect(sum(...values)).toBe(expected);
  });

  it('stays exact where many sums pass what a whole number of the machine holds', () => {
    // 2000 × 9,999,999.9999999 = 19,999,999,999.9998
    expect(sum(...Array.from({ length: 2000 }, () => '9999999.9999999'))).toBe('19999999999.9998');
  });

  it('of what is no number is none', () => {
    expect(sum('1', 'NaN')).toBe('NaN');
  });
});
