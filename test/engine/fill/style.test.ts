import { SheetCell } from '../../../src/engine/cells/cell';
import { Decimal } from '../../../src/workbook/decimal';
import { rateStyle, scoreFormat } from '../../../src/engine/fill/style';
import type { FormCell } from '../../../src/engine/form';
import type { CellValue } from '../../../src/workbook/snapshot';

function cell(value: CellValue, format = 'General'): FormCell {
  return new SheetCell(0, 0, 0, { value, format });
}

describe('the format of a filled score', () => {
  it.each([
    // own format, value, formats of filled neighbours, format to set
    ['General', '9.34', ['0.00'], '0.00'],
    ['General', '9.34', ['0.00', '0', '0.00'], '0.00'],
    ['General', '9.34', ['0'], null],
    ['General', '9.34', ['General'], null],
    ['General', '9.34', [], '0.00'],
    ['General', '9', [], null],
    ['0.0', '9', ['0.00'], null],
    ['0', '9.34', ['0.00'], '0.00'],
    ['0', '9.34', [], '0.00'],
    ['@', '9', [], '0'],
    ['0%', '9', [], '0'],
    ['0.00_ ', '9.34', [], null],
  ])('own %s, value %s, neighbours %j: %s', (own, value, formats, expected) => {
    const neighbours = formats.map((format) => cell(5, format));
    expect(scoreFormat(cell(null, own), new Decimal(value), neighbours)).toBe(expected);
  });
});

describe('the look of a filled rate', () => {
  it.each([
    ['0.00%', '99.96', [], 0.9996, null],
    ['0%', '99.96', [], 0.9996, '0.00%'],
    ['0%', '75', [], 0.75, null],
    ['@', '99.96', [], '99.96%', null],
    ['General', '99.6', [cell('100.00%')], '99.60%', null],
    ['General', '100', [cell('98%')], '100%', null],
  ])(
    'in a cell with format %s %s %% is written as it should',
    (format, percent, neighbours, written, set) => {
      expect(rateStyle(cell(null, format), new Decimal(percent), neighbours)).toMatchObject({
        written,
        format: set,
      });
    },
  );
});
