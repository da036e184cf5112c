import { rangeAddress } from '../../../../src/engine/address';
import { recognise } from '../../../../src/engine/recognise';
import { at } from '../../../support/view';
import { drawn } from '../../../support/forms/corpus';

const HEAD = '项目名称 | 预算数 | 年度目标 | 一级指标 | 三级指标 | 指标值 | 分值';

/** Range, name and rows of every form of a drawing, as in Excel. */
const formsOf = (drawing: string) =>
  recognise(drawn(drawing)).forms.map(({ range, fields, indicators }) => ({
    range: rangeAddress(range),
    name: at(fields.find(({ key }) => key === 'projectName')?.value),
    rows: indicators.map(({ row }) => row + 1),
  }));

test('projects merged over their rows, under one head, are a form each', () => {
  const drawing = `项目绩效目标表 | < | < | < | < | < | <
${HEAD}
路灯维护 | 20 | 保障照明 | 产出指标 | 维护路灯 | ≥200盏 | 60
^ | ^ | ^ | 满意度指标 | 居民满意度 | ≥90% | 30
河道保洁 | 30 | 水面清洁 | 产出指标 | 保洁里程 | ≥20公里 | 50
^ | ^ | ^ | 效益指标 | 水质 | 三类以上 | 20
^ | ^ | ^ | 满意度指标 | 村民满意度 | ≥90% | 20`;
  expect(formsOf(drawing)).toEqual([
    { range: 'A3:G4', name: 'A3', rows: [3, 4] },
    { range: 'A5:G7', name: 'A5', rows: [5, 6, 7] },
  ]);
});

test('projects repeated in every row are a form each', () => {
  const drawing = `项目绩效目标表 | < | < | < | < | < | <
${HEAD}
路灯维护 | 20 | 保障照明 | 产出指标 | 维护路灯 | ≥200盏 | 60
路灯维护 | 20 | 保障照明 | 满意度指标 | 居民满意度 | ≥90% | 30
河道保洁 | 30 | 水面清洁 | 产出指标 | 保洁里程 | ≥20公里 | 50
河道保洁 | 30 | 水面清洁 | 满意度指标 | 村民满意度 | ≥90% | 40`;
  expect(formsOf(drawing).map(({ rows }) => rows)).toEqual([
    [3, 4],
    [5, 6],
  ]);
});

test('one project beside the table is one form', () => {
  const drawing = `项目绩效目标表 | < | < | < | < | < | <
${HEAD}
路灯维护 | 20 | 保障照明 | 产出指标 | 维护路灯 | ≥200盏 | 60
^ | ^ | ^ | 满意度指标 | 居民满意度 | ≥90% | 30`;
  expect(formsOf(drawing)).toMatchObject([{ rows: [3, 4] }]);
});
