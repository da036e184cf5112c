import { Decimal } from '../../../src/workbook/decimal';
import { digitSlip } from '../../../src/engine/diagnose/digits';

const slip = (typed: string, right: string) => digitSlip(new Decimal(typed), new Decimal(right));

describe('slips of the keys', () => {
  it('are one wrong digit in a number of three digits or more', () => {
    expect(slip('9.48', '9.43')).toBe('one-digit');
    expect(slip('1123.18', '1133.18')).toBe('one-digit');
  });

  it('are not seen in short or round numbers, where any two differ in one digit', () => {
    expect(slip('9', '4')).toBeNull();
    expect(slip('20', '10')).toBeNull();
    expect(slip('500', '300')).toBeNull();
  });

  it('are two neighbouring digits exchanged', () => {
    expect(slip('89', '98')).toBe('transposed');
    expect(slip('666.14', '666.41')).toBe('transposed');
    expect(slip('75.00', '57.00')).toBe('transposed');
  });

  it('are digits that look alike: 10.02 for 18.62', () => {
    expect(slip('10.02', '18.62')).toBe('misread');
  });

  it('are a decimal point one place off', () => {
    expect(slip('94.8', '9.48')).toBe('point');
    expect(slip('0.948', '9.48')).toBe('point');
  });

  it('are not found between numbers that share little', () => {
    expect(slip('12.5', '98.73')).toBeNull();
    expect(slip('7', '7')).toBeNull();
    expect(slip('5', '-5')).toBeNull();
  });
});
