import { SheetCell } from '../../../src/engine/cells/cell';
import { Decimal } from '../../../src/workbook/decimal';
import type { FormCell } from '../../../src/engine/form';
import { isNilMark } from '../../../src/engine/cells/nil';
import { agree, showPercent, showSum } from '../../../src/engine/checks/numbers';
import { readNumber } from '../../../src/engine/reading';
import type { CellValue } from '../../../src/workbook/snapshot';

function cell(value: CellValue, format = 'General'): FormCell {
  return new SheetCell(0, 0, 0, { value, format });
}

describe('a cell that should hold a number', () => {
  it.each([
    [10, '10', 0],
    [9.48, '9.48', 2],
    ['10分', '10', 0],
    ['１０', '10', 0],
    ['10.0 ', '10', 1],
    ['1,101.35', '1101.35', 2],
    ['-2', '-2', 0],
    ['3359.62万', '3359.62', 2],
  ])('reads %p as %s with %d places', (value, expected, places) => {
    expect(readNumber(cell(value))).toMatchObject({ kind: 'number', places });
    const reading = readNumber(cell(value));
    expect(reading.kind === 'number' && reading.value.toFixed()).toBe(expected);
  });

  it('reads a percentage as its share, stored or typed', () => {
    const stored = readNumber(cell(0.9482, '0.00%'));
    const typed = readNumber(cell('94.82%'));
    expect(stored).toMatchObject({ kind: 'number', percent: true, places: 2, stored: 'number' });
    expect(typed).toMatchObject({ kind: 'number', percent: true, places: 2, stored: 'text' });
    expect(stored.kind === 'number' && typed.kind === 'number' && stored.value.eq(typed.value)).toBe(true);
  });

  it('knows blanks, nil marks, errors and words apart', () => {
    expect(readNumber(null).kind).toBe('absent');
    expect(readNumber(cell(null)).kind).toBe('blank');
    expect(readNumber(cell('  ')).kind).toBe('blank');
    expect(readNumber(cell('—')).kind).toBe('nil');
    expect(readNumber(cell({ error: '#REF!' })).kind).toBe('error');
    expect(readNumber(cell('优秀')).kind).toBe('text');
    expect(readNumber(cell('100   100')).kind).toBe('text');
    expect(readNumber(cell('9.5.1')).kind).toBe('text');
  });

  it.each(['—', '--', '/', '//', '无', '不适用', '－'])('takes %s for a nil mark', (mark) => {
    expect(isNilMark(mark)).toBe(true);
  });
});

describe('two figures', () => {
  const d = (text: string) => new Decimal(text);

  it('are equal at the places shown: 99.9857 % is 99.99 %', () => {
    expect(agree(d('99.99'), d('99.9857'), 2)).toBe('equal');
  });

  it('are equal whatever zeros stand behind them', () => {
    expect(agree(d('10.00'), d('10'), 2)).toBe('equal');
  });

  it('round half up: 9.985 is 9.99', () => {
    expect(agree(d('9.99'), d('9.985'), 2)).toBe('equal');
  });

  it('are a matter of rounding within one unit of the last place', () => {
    expect(agree(d('94.81'), d('94.8186'), 2)).toBe('rounding');
  });

  it('differ beyond it', () => {
    expect(agree(d('94.80'), d('94.8186'), 2)).toBe('differs');
  });
});

describe('numbers in sentences', () => {
  it('show percentages without needless places', () => {
    expect(showPercent(new Decimal('0.996019'))).toBe('99.6%');
    expect(showPercent(new Decimal(1))).toBe('100%');
  });

  it('show sums with their result', () => {
    expect(showSum([new Decimal(9), new Decimal('20.5')], new Decimal('29.5'))).toBe('9 + 20.5 = 29.5');
  });
});
