import { rangeAddress } from '../../../../src/workbook/address';
import { recognise } from '../../../../src/engine/recognise';
import { at } from '../../../support/view';
import { drawn } from '../../../support/forms/corpus';
import { indicatorForm } from '../../../support/form-kinds';

const HEAD = '项目名称 | 预算数 | 年度目标 | 一级指标 | 三级指标 | 指标值 | 分值';

/** Range, name and rows of every form of a drawing, as in Excel. */
const formsOf = (drawing: string) =>
  recognise(drawn(drawing))
    .forms.map(indicatorForm)
    .map(({ range, fields, indicators }) => ({
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

test('money beside the names and 小计 below the rows are those of each form', () => {
  const drawing = `项目支出绩效自评表 | < | < | < | < | < | < | <
项目名称 | 预算数 | 执行数 | 一级指标 | 三级指标 | 指标值 | 分值 | 得分
路灯维护 | 20 | 19 | 预算执行 | 预算执行率 | 100% | 10 | 9.5
^ | ^ | ^ | 产出指标 | 维护路灯 | ≥200盏 | 90 | 90
^ | ^ | ^ | 小计 | < | < | 100 | 99.5
河道保洁 | 30 | 30 | 预算执行 | 预算执行率 | 100% | 10 | 10
^ | ^ | ^ | 产出指标 | 保洁里程 | ≥20公里 | 90 | 88
^ | ^ | ^ | 小计 | < | < | 100 | 98
两个项目平均得分98.75分。 | < | < | < | < | < | < | <`;
  const read = recognise(drawn(drawing))
    .forms.map(indicatorForm)
    .map(({ execution, total, subtotals }) => [
      at(execution?.budget),
      at(execution?.executed),
      at(execution?.score),
      at(total?.weight),
      at(total?.score),
      subtotals.length,
    ]);
  expect(read).toEqual([
    ['B3', 'C3', 'H3', 'G5', 'H5', 0],
    ['B6', 'C6', 'H6', 'G8', 'H8', 0],
  ]);
});
