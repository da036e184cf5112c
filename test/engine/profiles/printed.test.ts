import type { Form, FormCell } from '../../../src/engine/form';
import { printedRules } from '../../../src/engine/profiles/printed';
import { fixtureForm } from '../../support/fixtures';

const BASE = (): Form => fixtureForm('clean/C01-anhui-shuili', '水旱灾害防御与山洪预警系统运');

function note(text: string): FormCell {
  const base = BASE().notes[0] ?? BASE().indicators[0]?.name;
  if (!base) throw new Error('the fixture has no cell to copy');
  return { ...base, value: text, text };
}

/** Keys and data of what is read from a note. */
function read(text: string): readonly string[] {
  return printedRules({ ...BASE(), notes: [note(text)] }).map(({ key, data }) =>
    [key, ...Object.values(data)].join(' '),
  );
}

describe('rules printed in notes', () => {
  it.each([
    // Notes as published on forms; names changed.
    [
      '备注：得分=权重*B/A，反向指标得分=权重*A/B，得分不得突破权重总额。',
      ['positive-ratio', 'reverse-ratio'],
    ],
    ['反向指标：年度指标值（A）/全年实际值（B）×该指标分值', ['reverse-ratio']],
    [
      '正向指标得分＝实际完成值÷指标值×该指标分值；反向指标得分＝指标值÷实际完成值×该指标分值',
      ['positive-ratio', 'reverse-ratio'],
    ],
    [
      '2.定量指标若为正向指标（即指标值为≥*），则得分计算方法应用全年实际值（B）/年度指标值（A）*该指标分值',
      ['positive-ratio'],
    ],
    [
      '定性指标根据完成情况分为：全部或基本达成预期指标、部分达成预期指标并具有一定效果、未达成预期指标且效果较差三档，分别按照该指标对应分值区间100-80%（含80%）、80-60%（含60%）、60-0%合理确定分值。',
      ['tiers 80 60'],
    ],
    ['完成度为100%-80%（含）、80%-50%（含）、50%-0%', ['tiers 80 50']],
    [
      '一级指标分值统一设置为：产出指标50分、效益指标30分、服务对象满意度指标10分、预算资金执行率10分。',
      ['points 产出指标50分、效益指标30分、满意度指标10分 10'],
    ],
    [
      '一级指标权重统一设置为：成本指标20分、产出指标40分、效益指标20分、满意度指标10分、预算执行率10分',
      ['points 成本指标20分、产出指标40分、效益指标20分、满意度指标10分 10'],
    ],
    ['预算执行得分=执行率×10分', ['execution-points 10']],
    ['预算执行情况按20分×执行率计分', ['execution-points 20']],
    ['完成率低于60%的不得分；完成率高于150%的得一半分', ['floor 60', 'half 150']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    // Formulas of other things, and words that say less than a rule.
    '执行率=全年执行数（B）/全年预算数（A）×100%',
    '偏差率=(B-A)/A',
    '正向指标得分=实际完成值/目标值',
    '各项指标分值由单位自定，一级指标产出50分、效益30分',
    '产出指标50分、效益指标30分、满意度指标10分、执行率20分的一级指标分值',
    '得分一档最高不能超过该指标分值上限。',
    '请在“达成预期指标”“部分达成预期指标”中选择填写',
    '完成率60%以上的按比例得分',
    '自评得分90分以上为优，80-90分为良，60-80分为中，60分以下为差',
    '预算执行率低于60%的不得分',
    '100%-80%为好，90%-60%为一般，50%-0为差',
  ])('nothing certain is printed in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('the letters of the headers say which side they are', () => {
    const base = BASE();
    const columns = base.columns.map((choice) =>
      choice.column === 'target'
        ? { ...choice, header: { ...choice.header, text: '年度指标值（B）' } }
        : choice.column === 'actual'
          ? { ...choice, header: { ...choice.header, text: '全年实际值（A）' } }
          : choice,
    );
    const rules = printedRules({ ...base, columns, notes: [note('得分=A/B×分值')] });
    expect(rules.map(({ key }) => key)).toEqual(['positive-ratio']);
  });

  it('a printed tier keeps the bounds as printed', () => {
    const [rule] = printedRules({ ...BASE(), notes: [note('100-80%（含80%）、80-60%（含60%）、60-0%')] });
    expect(rule?.part).toBe('tiers');
  });
});
