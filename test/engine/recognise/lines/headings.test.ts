import type { IndicatorForm } from '../../../../src/engine/form';
import { recognise } from '../../../../src/engine/recognise';
import { at } from '../../../support/view';
import { drawn } from '../../../support/forms/corpus';
import { indicatorForm } from '../../../support/form-kinds';

const formOf = (drawing: string): IndicatorForm => indicatorForm(recognise(drawn(drawing)).forms[0]);

const rowsOf = ({ indicators }: IndicatorForm): readonly number[] => indicators.map(({ row }) => row + 1);

test('levels are told by the numbers in 序号, and their parents carry points and scores', () => {
  const form = formOf(`项目绩效自评表 | < | < | < | < | <
序号 | 指标 | 目标值 | 完成值 | 分值 | 得分
一 | 产出指标 | | | 60 | 59
（一） | 数量指标 | | | 40 | 39
1 | 展出动物 | ≥120种 | 122种 | 20 | 20
2 | 新引进动物 | ≥10只 | 9只 | 20 | 19
（二） | 成本指标 | | | 20 | 20
1 | 饲料费 | ≤260万元 | 258万元 | 20 | 20
二 | 满意度指标 | | | 40 | 40
1 | 游客满意度 | ≥90% | 93% | 40 | 40
合计 | < | | | 100 | 99`);
  expect(rowsOf(form)).toEqual([5, 6, 8, 10]);
  const groups = form.groups.map(({ cell, declared, score, indicators }) => [
    at(cell),
    declared?.toNumber(),
    at(score),
    indicators,
  ]);
  expect(groups).toEqual([
    ['B3', 60, 'F3', [0, 1, 2]],
    ['B4', 40, 'F4', [0, 1]],
    ['B7', 20, 'F7', [2]],
    ['B9', 40, 'F9', [3]],
  ]);
});

test('numbers of rows without children head nothing', () => {
  const form = formOf(`项目绩效自评表 | < | < | < | < | <
序号 | 指标 | 目标值 | 完成值 | 分值 | 得分
1 | 展出动物 | ≥120种 | 122种 | 60 | 60
2 | 游客满意度 | | | 40 | 40
合计 | < | | | 100 | 100`);
  expect(rowsOf(form)).toEqual([3, 4]);
});

describe('a sentence over the whole width', () => {
  const form = (last: string): IndicatorForm =>
    formOf(`项目绩效自评表 | < | < | < | < | <
一级指标 | 三级指标 | 目标值 | 完成值 | 分值 | 得分
产出指标 | 巡航里程 | ≥5万公里 | 6万公里 | 60 | 60
说明：效益指标分值由上年的40分调整为30分，其中社会效益20分。 | < | < | < | < | <
${last}`);

  test('between two indicators closes nothing', () => {
    const read = form(`效益指标 | 污染事故 | 0起 | 1起 | 40 | 38
（转下页） | < | < | < | < | <
合计 | < | < | < | 100 | 98`);
    expect(rowsOf(read)).toEqual([3, 5]);
    expect(at(read.total?.score)).toBe('F7');
  });

  test('above a total, or above words, closes the table', () => {
    expect(rowsOf(form('合计 | < | < | < | 60 | 60'))).toEqual([3]);
    expect(rowsOf(form('填表人 | 某某 | 联系电话 | 0000 | 12 | 12'))).toEqual([3]);
  });
});

const groupsOf = (form: IndicatorForm): readonly (readonly unknown[])[] =>
  form.groups
    .filter(({ declared }) => declared !== null)
    .map(({ level, cell, declared, indicators }) => [level, at(cell), declared?.toNumber(), indicators]);

test('a group numbered as the one before it is beside it, whatever numbers its rows have', () => {
  const form = formOf(`项目绩效自评表 | < | < | < | < | <
序号 | 三级指标 | 目标值 | 完成值 | 分值 | 得分
（一）产出指标 | < | < | < | 60 | 59
 | 培训场次 | ≥20场 | 20场 | 40 | 39
（二）效益指标 | < | < | < | 40 | 40
2 | 游客人数 | ≥90人 | 93人 | 40 | 40
合计 | < | | | 100 | 99`);
  expect(groupsOf(form)).toEqual([
    [1, 'A3', 60, [0]],
    [1, 'A5', 40, [1]],
  ]);
});

test('a row of an unknown name left of the names heads the rows that make up its points', () => {
  const form = formOf(`部门整体绩效自评表 | < | < | < | < | <
二级指标 | 三级指标 | 目标值 | 完成值 | 分值 | 得分
队伍情况 | < | | | 60 | 59
人员 | 培训场次 | ≥20场 | 20场 | 40 | 40
资产 | 利用率 | ≥90% | 89% | 20 | 19
工作成果 | < | | | 40 | 40
服务 | 游客人数 | ≥90人 | 93人 | 40 | 40
合计 | < | | | 100 | 99`);
  expect(groupsOf(form)).toEqual([
    [1, 'A3', 60, [0, 1]],
    [1, 'A6', 40, [2]],
  ]);
});

describe('the last group of a sheet without a total', () => {
  const form = (above: string): IndicatorForm =>
    formOf(`部门整体绩效自评表 | < | < | < | < | <
二级指标 | 三级指标 | 目标值 | 完成值 | 分值 | 得分
${above}
人员 | 培训场次 | ≥20场 | 20场 | 60 | 60
工作成果 | < | | | 40 | 38
服务 | 游客人数 | ≥90人 | 93人 | 25 | 25`);

  test('may go on on the next one, where the group above has its points in the same column', () => {
    expect(groupsOf(form('队伍情况 | < | | | 60 | 60'))).toEqual([
      [1, 'A3', 60, [0]],
      [1, 'A5', 40, [1]],
    ]);
  });

  test('is an indicator where no group is above it', () => {
    expect(rowsOf(form('资产 | 利用率 | ≥90% | 89% | 20 | 19'))).toEqual([3, 4, 5, 6]);
  });
});

test('a heading over the head that names the table is no group', () => {
  const form = formOf(`项目绩效自评表 | < | < | < | <
二、绩效指标完成情况（90分） | < | < | < | <
一级指标 | 三级指标 | 目标值 | 分值 | 得分
产出指标（50分） | 培训场次 | ≥20场 | 50 | 50
效益指标（40分） | 游客人数 | ≥90人 | 40 | 40`);
  expect(groupsOf(form)).toEqual([
    [1, 'A4', 50, [0]],
    [1, 'A5', 40, [1]],
  ]);
});

test('points alone below a label, where nothing is merged, are those of its group', () => {
  const form = formOf(`项目绩效自评表 | < | < | < | < | <
一级指标 | 三级指标 | 目标值 | 完成值 | 分值 | 得分
产出 | 路灯维修 | ≥120盏 | 125盏 | 30 | 30
（50分） | 亮灯率 | ≥98% | 98.5% | 20 | 20
效益（50分） | 投诉下降率 | ≥5% | 6% | 50 | 50
合计 | | | | 100 | 100`);
  expect(
    form.groups.map(({ cell, declared, declaredCell, indicators }) => [
      at(cell),
      declared?.toNumber(),
      at(declaredCell),
      indicators,
    ]),
  ).toEqual([
    ['A3', 50, 'A4', [0, 1]],
    ['A5', 50, 'A5', [2]],
  ]);
});

test('numbers behind all labels are points only if they add up to all points', () => {
  const declared = (first: string) =>
    formOf(`项目绩效自评表 | < | < | < | < | <
一级指标 | 三级指标 | 目标值 | 完成值 | 分值 | 得分
${first} | 路灯维修 | ≥120盏 | 125盏 | 60 | 60
效益40 | 投诉下降率 | ≥5% | 6% | 40 | 40
合计 | | | | 100 | 100`).groups.map((group) => group.declared?.toNumber());
  expect(declared('产出60')).toEqual([60, 40]);
  expect(declared('产出45')).toEqual([undefined, undefined]);
  expect(declared('产出')).toEqual([undefined, undefined]);
});

test('labels over the whole width are levels by the numbers in 序号', () => {
  const form = formOf(`项目绩效自评表 | < | < | < | <
序号 | 考核内容（分值） | 年初目标 | 年底完成 | 自评得分
一 | 产出指标（50分） | < | < | <
（一） | 数量指标（30分） | < | < | <
1 | 全年开放天数（30分） | ≥300天 | 312天 | 30
（二） | 质量指标 | < | < | <
2 | 设备完好率（20分） | ≥95% | 96% | 20
二 | 效益指标（50分） | < | < | <
（三） | 社会效益指标 | < | < | <
3 | 服务群众人次（50分） | ≥2万人次 | 2.1万人次 | 50
合计 | < | < | < | 100`);
  expect(rowsOf(form)).toEqual([5, 7, 10]);
  expect(
    form.groups.map(({ cell, declared, indicators }) => [at(cell), declared?.toNumber() ?? null, indicators]),
  ).toEqual([
    ['B3', 50, [0, 1]],
    ['B4', 30, [0]],
    ['B6', null, [1]],
    ['B8', 50, [2]],
    ['B9', null, [2]],
  ]);
});
