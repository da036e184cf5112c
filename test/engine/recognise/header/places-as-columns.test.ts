import { recognise } from '../../../../src/engine/recognise';
import { drawn } from '../../../support/forms/corpus';
import { indicatorForm } from '../../../support/form-kinds';
import { at } from '../../../support/view';

/** Targets of each row, the columns that were found, and the doubts. */
const readOf = (drawing: string) => {
  const [form] = recognise(drawn(drawing)).forms.map(indicatorForm);
  return {
    targets: form?.indicators.map(({ target }) => at(target)),
    actual: form?.columns.some(({ column }) => column === 'actual'),
    asked: form?.doubts.map(({ column }) => column),
  };
};

const table = (
  places: string,
  values: readonly string[],
): string => `水利资金绩效目标表 | < | < | < | < | < | <
项目名称 | 小型水利工程 | < | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 指标解释 | ${places}
产出指标 | 数量指标 | 开工工程（个） | 反映开工情况 | ${values[0] ?? ''}
^ | 质量指标 | 验收合格率（%） | 反映工程质量 | ${values[1] ?? ''}
^ | 成本指标 | 补助资金（万元） | 反映成本控制 | ${values[2] ?? ''}
满意度指标 | 服务对象满意度指标 | 群众满意度（%） | 反映满意情况 | ${values[3] ?? ''}`;

test('of several places with targets of their own the first is read, and a person is asked', () => {
  const drawing = table('西山镇 | 桃岭乡 | 芦坪镇', [
    '1 | 1 | 1',
    '100 | 100 | 100',
    '≤20 | ≤15 | ≤10',
    '≥90 | ≥90 | ≥90',
  ]);
  expect(readOf(drawing)).toEqual({ targets: ['E4', 'E5', 'E6', 'E7'], actual: false, asked: ['target'] });
});

test('two columns alike are target and actual value', () => {
  const drawing = table('数值甲 | 数值乙 | 事由丙', [
    '1 | 1 | ',
    '100 | 100 | ',
    '≤20 | 15 | ',
    '≥90 | 95 | 附调查表',
  ]);
  expect(readOf(drawing)).toMatchObject({ targets: ['E4', 'E5', 'E6', 'E7'], actual: true });
});
