import { SheetCell } from '../../../src/engine/cells/cell';
import { Decimal } from '../../../src/workbook/decimal';
import { inspect } from '../../../src/engine';
import { planFill } from '../../../src/engine/fill';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { written, type Change } from '../../support/altered';
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

/** Points in percent, with scores of 8.00% and 7.00% unless they are blank; the last score is to be filled. */
function inPercent(
  scores: readonly (number | null)[],
  weights = '0%',
  look = weights === '0%' ? '0.00%' : 'General',
) {
  const cells = (format: string, values: readonly (number | null)[]): Change[] =>
    values.map((value) => (value === null ? null : { value, format }));
  const [w1, w2, w3, sum] = cells(weights, weights === '0%' ? [0.4, 0.3, 0.3, 1] : [40, 30, 30, 100]);
  const [s1, s2] = cells(look, scores);
  return written([
    ['2023年度项目支出绩效自评表'],
    ['一级指标', '三级指标', '年度指标值', '实际完成值', '权重', '得分'],
    ['产出', '上门服务人次', '≥21000人次', '21346人次', w1 ?? null, s1 ?? null],
    [null, '服务困难老人', '≥1150人', '1162人', w2 ?? null, s2 ?? null],
    ['效益', '有责投诉', '≤5件', '3件', w3 ?? null, null],
    ['合计', null, null, null, sum ?? null, null],
  ]);
}

const fills = (workbook: WorkbookSnapshot) =>
  planFill(workbook, inspect(workbook)).proposals.map(({ edit: { cell, value, format } }) => [
    cell.address,
    value,
    format ?? null,
  ]);

describe('scores of a form with points in percent', () => {
  it('are shares of 1 where the other scores are in percent', () => {
    // 30 % and the sum 40 % + 30 % + 30 %
    expect(fills(inPercent([0.4, 0.3]))).toEqual([
      ['F5', 0.3, '0.00%'],
      ['F6', 1, '0.00%'],
    ]);
  });

  it('are points with a format of their own where nothing shows in what the scores are written', () => {
    expect(fills(inPercent([null, null]))).toEqual([
      ['F3', 40, '0'],
      ['F4', 30, '0'],
      ['F5', 30, '0'],
      ['F6', 100, '0'],
    ]);
  });

  it('show their decimals beside scores that are points', () => {
    // 39.5 + 30 + 30
    expect(fills(inPercent([39.5, 30], '0%', 'General'))).toEqual([
      ['F5', 30, '0'],
      ['F6', 99.5, '0.00'],
    ]);
  });

  it('keep the format of their cells in a form with points as numbers', () => {
    expect(fills(inPercent([40, 30], 'General'))).toEqual([
      ['F5', 30, null],
      ['F6', 100, null],
    ]);
  });
});
