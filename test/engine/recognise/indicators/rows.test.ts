import type { Indicator } from '../../../../src/engine/form';
import { recognise } from '../../../../src/engine/recognise';
import { drawn } from '../../../support/forms/corpus';
import { indicatorForm } from '../../../support/form-kinds';
import { at } from '../../../support/view';

const indicatorsOf = (drawing: string): readonly Indicator[] =>
  recognise(drawn(drawing)).forms.flatMap((form) => indicatorForm(form).indicators);

test('where the adjusted target is blank, the target of the beginning of the year counts', () => {
  const drawing = `项目支出绩效自评表 | < | < | < | < | < | <
项目名称 | 校舍维修 | < | < | < | < | <
一级指标 | 三级指标 | 年初指标值 | 调整后指标值 | 实际完成值 | 分值 | 得分
产出指标 | 修缮校舍 | ≥2栋 | ≥3栋 | 3栋 | 50 | 50
^ | 更换门窗 | ≥40扇 | | 42扇 | 50 | 50`;
  expect(indicatorsOf(drawing).map(({ target }) => at(target))).toEqual(['D4', 'C5']);
});

/** A table whose second indicator has its name in two rows, with the points of the first. */
const inTwoRows = (
  points: number,
  name = '供水保证程度较上年提升',
): string => `项目支出绩效自评表 | < | < | < | < | <
项目名称 | 饮水工程维修 | < | < | < | <
一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标 | 更换水表只数 | ≥600只 | 612只 | ${points} | ${points}
^ | ${name} | ≥5% | 4% | 30 | 24
^ | 百分点 | | | |
满意度指标 | 用水户满意度 | ≥90% | 93% | 10 | 10
合计 | | | | 100 | 94
本项目自评得分94分。`;

test('the second line of a name is no indicator where the points are complete without it', () => {
  const names = (drawing: string): readonly string[] => indicatorsOf(drawing).map(({ name }) => name.text);
  expect(names(inTwoRows(60))).toEqual(['更换水表只数', '供水保证程度较上年提升', '用水户满意度']);
  // Points are missing, perhaps those of this row; or the name above is complete.
  expect(names(inTwoRows(45))).toContain('百分点');
  expect(names(inTwoRows(60, '供水保证率'))).toContain('百分点');
});

test('a sentence that repeats the total is a note', () => {
  const [form] = recognise(drawn(inTwoRows(60))).forms.map(indicatorForm);
  expect(at(form?.total?.label)).toBe('A8');
  expect(form?.notes.map(at)).toEqual(['A9']);
});
