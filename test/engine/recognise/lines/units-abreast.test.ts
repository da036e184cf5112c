import { rangeAddress } from '../../../../src/workbook/address';
import { recognise } from '../../../../src/engine/recognise';
import { at } from '../../../support/view';
import { drawn } from '../../../support/forms/corpus';
import { indicatorForm } from '../../../support/form-kinds';

/** Range, unit, columns of values and total of every form of a drawing, as in Excel. */
const formsOf = (drawing: string) =>
  recognise(drawn(drawing))
    .forms.map(indicatorForm)
    .map(({ range, fields, indicators, total }) => {
      const [first] = indicators;
      return {
        range: rangeAddress(range),
        unit: at(fields.find(({ key }) => key === 'unit')?.value),
        row: [first?.name, first?.target, first?.actual, first?.weight, first?.score, first?.reason].map(at),
        total: at(total?.score),
      };
    });

const table = (over: string): string => `食堂设备项目绩效自评表 | < | < | < | < | < | < | < | < | < | <
${over}
一级指标 | 三级指标 | 目标值 | 完成值 | 分值 | 得分 | 目标值 | 完成值 | 分值 | 得分 | 扣分说明
产出指标 | 购置蒸饭柜 | 6台 | 6台 | 60 | 60 | 4台 | 3台 | 60 | 45 | 一台退货
满意度指标 | 师生满意度 | ≥85% | 91% | 40 | 40 | ≥85% | 86% | 40 | 40 |
合计 | < |  |  | 100 | 100 |  |  | 100 | 85 |`;

test('units abreast that share levels, names and reasons are a form each', () => {
  expect(formsOf(table('实施单位 | < | 第一中学 | < | < | < | 第二中学 | < | < | < |'))).toEqual([
    { range: 'A1:F6', unit: 'C2', row: ['B4', 'C4', 'D4', 'E4', 'F4', 'K4'], total: 'F6' },
    { range: 'G1:K6', unit: 'G2', row: ['B4', 'G4', 'H4', 'I4', 'J4', 'K4'], total: 'J6' },
  ]);
});

test('the halves of a year are no units', () => {
  expect(formsOf(table(' | < | 上半年 | < | < | < | 全年度 | < | < | < |'))).toHaveLength(1);
});

test('without a total of its own a second block of values is none', () => {
  const drawing = table('实施单位 | < | 第一中学 | < | < | < | 第二中学 | < | < | < |').replace(
    '100 | 85',
    ' | ',
  );
  expect(formsOf(drawing)).toHaveLength(1);
});

test('scores of several reviewers are no units', () => {
  const drawing = `设备项目绩效自评表 | < | < | < | < | < | <
一级指标 | 三级指标 | 目标值 | 完成值 | 得分 | 得分 | 分值
产出指标 | 购置蒸饭柜 | 6台 | 6台 | 60 | 55 | 60
满意度指标 | 师生满意度 | ≥85% | 91% | 40 | 40 | 40
合计 | < |  |  | 100 | 95 | 100`;
  expect(formsOf(drawing)).toHaveLength(1);
});
