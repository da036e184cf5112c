import { recognise } from '../../../src/engine/recognise';
import { drawn } from '../../support/forms/corpus';

const said = (drawing: string): readonly string[] =>
  recognise(drawn(drawing)).others.flatMap(({ evidence }) => evidence);

test('a form turned on its side is said to be one, with the way to turn it back', () => {
  const drawing = `2023年度服务中心经费绩效自评表 | < | <
一级指标 | 产出指标 | 满意度指标
三级指标 | 窗口办理事项 | 群众满意度
年度指标值 | ≥5600件 | ≥95%
实际完成值 | 6128件 | 97%
分值 | 50 | 50
得分 | 50 | 50`;
  expect(said(drawing)).toEqual([
    '列标题竖着排在一列里（A2“一级指标”、A3“三级指标”、A4“年度指标值”），各项指标横着排',
    '复制整张表，用“选择性粘贴”里的“转置”把行列互换后再检查',
  ]);
});

test('a sheet with a few such words below each other is not', () => {
  expect(said('备忘 | <\n分值 | 50\n得分 | 48\n等级 | 优')).toEqual([
    '没有找到自评表的列标题，如一级指标、年度指标值、分值、得分',
  ]);
});
