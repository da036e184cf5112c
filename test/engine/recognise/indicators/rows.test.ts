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
