import { SheetCell } from '../../../src/engine/cells/cell';
import { isNil, numberIn, pointsBehind, pointsIn } from '../../../src/engine/cells/quantity';
import type { CellValue } from '../../../src/workbook/snapshot';

function cell(value: CellValue, format = 'General'): SheetCell {
  return new SheetCell(0, 0, 0, { value, format });
}

describe('a number of more digits than Excel keeps', () => {
  it.each([1e15, -1e20, 1e40, 1e308, '1000000000000000', '6222021234567890123', '1e5'])(
    '%p is no number to add up',
    (value) => {
      expect(cell(value).quantity.kind).toBe('text');
    },
  );

  test('fifteen digits are one', () => {
    expect(cell(999_999_999_999_999).quantity).toMatchObject({ kind: 'number' });
    expect(cell('999999999999999.5').quantity).toMatchObject({ kind: 'number' });
  });
});

describe('a cell says', () => {
  it.each([
    [1200, '1200', null],
    ['¥1,200', '1200', null],
    ['￥ 1,200.50', '1200.5', null],
    ['1,101.35', '1101.35', null],
    ['3359.62万元', '3359.62', '万元'],
    ['1200元', '1200', '元'],
    ['１０', '10', null],
    ['１００ %', '1', '%'],
    ['10分', '10', '分'],
    ['38分（因全校总人数减少）', '38', '分'],
    ['-0.12', '-0.12', null],
    ['95%', '0.95', '%'],
  ])('%p: the number %s in %p', (value, expected, unit) => {
    const { quantity } = cell(value);
    expect(quantity).toMatchObject({ kind: 'number', unit });
    expect(quantity.kind === 'number' && quantity.value.toFixed()).toBe(expected);
  });

  it.each([
    '—',
    '--',
    '-',
    '/',
    '//',
    '一',
    '－',
    '……',
    '无',
    '暂无',
    '不适用',
    '不适用不 适用',
    '不涉及',
    'N/A',
    'n/a',
  ])('%p: nothing belongs here', (mark) => {
    expect(cell(mark).quantity.kind).toBe('nil');
    expect(isNil(cell(mark))).toBe(true);
  });

  it.each(['优秀', '100   100', '9.5.1', '91%%', '10项', '不涉及资金的工作', '一般', '2023年'])(
    '%p: words, no single number',
    (text) => {
      expect(cell(text).quantity.kind).toBe('text');
    },
  );

  it.each([
    ['13.5（15）', '13.5', '15'],
    ['9/10', '9', '10'],
    ['９.６分／10分', '9.6', '10'],
    // 分值/得分: the smaller number is the score.
    ['10/9.5', '9.5', '10'],
  ])('%p: a score and its points', (text, score, points) => {
    expect(cell(text).quantity).toMatchObject({ kind: 'number', stored: 'combined' });
    expect(numberIn(cell(text))?.toFixed()).toBe(score);
    expect(pointsBehind(cell(text))?.toFixed()).toBe(points);
  });

  it.each(['2024/3/8', '3人/10人', '9/', '0/0', '1000/2000'])('%p: no score with points', (text) => {
    expect(numberIn(cell(text))).toBeNull();
  });

  it('nothing where it is blank, and its error where it has one', () => {
    expect(cell(null).quantity.kind).toBe('blank');
    expect(cell('　').quantity.kind).toBe('blank');
    expect(cell({ error: '#REF!' }).quantity).toEqual({ kind: 'error', error: '#REF!' });
  });

  it('a share where 0.95 is shown as a percentage', () => {
    expect(cell(0.95, '0%').quantity).toMatchObject({ percent: true, stored: 'number', places: 0 });
    expect(pointsIn(cell(0.2, '0%'))?.toFixed()).toBe('20');
    expect(pointsIn(cell('20%'))?.toFixed()).toBe('20');
  });

  it('a total at the end of its sentence, which is no number of a column', () => {
    expect(cell('自评总分：95分').quantity).toMatchObject({ kind: 'number', stored: 'sentence' });
    expect(numberIn(cell('自评总分：95分'))).toBeNull();
  });
});
