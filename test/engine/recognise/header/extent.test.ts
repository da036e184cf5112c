import { headerExtent } from '../../../../src/engine/recognise/header/extent';
import { viewOf } from '../../../support/view';

/** Rows of the header whose level names are in `row`, as in Excel. */
function rowsOf(drawing: string, row: number): string {
  const { top, bottom } = headerExtent(viewOf(drawing), row - 1);
  return `${top + 1}-${bottom + 1}`;
}

test('a header of one row is that row', () => {
  const drawing = `绩效自评表 | < | < | <
一级指标 | 三级指标 | 分值 | 得分
产出指标 | 里程 | 10 | 10`;
  expect(rowsOf(drawing, 2)).toBe('2-2');
});

test('levels merged down reach over the heads of the values', () => {
  const drawing = `一级指标 | 三级指标 | 绩效指标值 | < | 得分
^ | ^ | 年度指标值 | 实际完成值 | ^
产出指标 | 里程 | ≥5公里 | 6公里 | 10`;
  expect(rowsOf(drawing, 1)).toBe('1-2');
});

test('a row that names parts of the heads belongs to the header, merged or not', () => {
  const drawing = `一级指标 | 三级指标 | 年度指标 | | | 得分
 | | 指标性质 | 指标值 | 度量单位
产出指标 | 里程 | ≥ | 5 | 公里 | 10`;
  expect(rowsOf(drawing, 1)).toBe('1-2');
});

test('a label of the whole block that reaches down to the last indicator does not', () => {
  const drawing = `绩效指标 | 一级指标 | 三级指标 | 分值 | 得分
^ | 产出指标 | 里程 | 10 | 10
^ | ^ | 天数 | 10 | 10
^ | ^ | 人数 | 10 | 10
^ | ^ | 件数 | 10 | 10`;
  expect(rowsOf(drawing, 1)).toBe('1-1');
});

test('heads of other columns one row above the levels belong to the header', () => {
  const drawing = `绩效指标 | < | 分值 | 得分 | 原因
一级指标 | 三级指标 |  |  |
产出指标 | 里程 | 10 | 10 |`;
  expect(rowsOf(drawing, 2)).toBe('1-2');
});

test('numbers one row above the levels are no heads', () => {
  const drawing = `年度资金总额 | < | 100 | 98 | 10
一级指标 | 三级指标 |  |  |
产出指标 | 里程 | 10 | 10 |`;
  expect(rowsOf(drawing, 2)).toBe('2-2');
});

test('三级指标 above a column that has no head of its own belongs to the header', () => {
  const drawing = `绩效指标 | | 三级指标 | 年度指标值
一级指标 | 二级指标 | | |
产出指标 | 数量指标 | 里程 | ≥5公里`;
  expect(rowsOf(drawing, 2)).toBe('1-2');
});

test('the first indicator below the header is no part of it', () => {
  const drawing = `一级指标 | 二级指标 | 三级指标 | 年度指标值
可持续影响指标 | 信息共享机制 | 达成预期指标 | 健全`;
  expect(rowsOf(drawing, 1)).toBe('1-1');
});

test('places a row above the levels, over nothing in their row, are heads of the same header', () => {
  const drawing = ` | | | 西山镇 | 桃岭乡 | 芦坪镇
一级指标 | 二级指标 | 三级指标 | | |
产出指标 | 数量指标 | 开工工程（个） | 1 | 2 | 3`;
  expect(rowsOf(drawing, 2)).toBe('1-2');
});
