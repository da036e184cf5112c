import type { FormCell, IndicatorForm } from '../../../src/engine/form';
import { printedRules } from '../../../src/engine/profiles/printed';
import { settleRules } from '../../../src/engine/profiles/settle';
import { fixtureForm } from '../../support/fixtures';

const BASE = (): IndicatorForm => fixtureForm('clean/C01-anhui-shuili', '水旱灾害防御与山洪预警系统运');

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
    [
      '完成率60%以下为不及格，不得分；完成率为60%-100%的，得分=完成率×本指标分值；完成率100-150%的，得满分；完成率高于150%的，得一半分。',
      ['floor 60', 'half 150'],
    ],
    [
      '评分规则：执行率95%（含）以上得10分，90%（含）—95%得8分，80%（含）—90%得6分，80%以下不得分；指标完成率100%及以上得满分，80%（含）—100%按完成率计分，80%以下不得分。',
      ['floor 80', 'execution-bands 95%起 10 分，90%起 8 分，80%起 6 分，其余不得分'],
    ],
    [
      '预算执行率100%得10分，80%（含）-100%得7分，60%（含）-80%得5分，60%以下不得分。',
      ['execution-bands 100%起 10 分，80%起 7 分，60%起 5 分，其余不得分'],
    ],
    [
      '自评得分90分（含）以上为优，80分（含）-90分为良，60分（含）-80分为中，60分以下为差',
      ['grades 优 90 分起，良 80 分起，中 60 分起，差 0 分起'],
    ],
    [
      '若为定量指标，完成值达到指标值，记满分；未达到指标值，按B/A或A/B*该指标分值记分。',
      ['positive-ratio', 'reverse-ratio'],
    ],
    [
      '若定量指标为反向指标（即指标值为≤*），则得分计算方法应用年度指标值（A）/全年实际值（B）*该指标分值。',
      ['reverse-ratio'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    // Formulas of other things, and words that are not a complete rule.
    '执行率=全年执行数（B）/全年预算数（A）×100%',
    '偏差率=(B-A)/A',
    '正向指标得分=实际完成值/目标值',
    '各项指标分值由单位自定，一级指标产出50分、效益30分',
    '产出指标50分、效益指标30分、满意度指标10分、执行率20分的一级指标分值',
    '得分一档最高不能超过该指标分值上限。',
    '请在“达成预期指标”“部分达成预期指标”中选择填写',
    '完成率60%以上的按比例得分',
    '预算完成率低于60%的不得分',
    '项目按计划完成，自评100分。',
    '第三方运行维护经费按考核结果支付，故预算执行率为62.56%。',
    '执行率低于90%的须说明原因（100字以内）',
    '定量指标完成数汇总原则：绝对值直接累加计算，相对值按照资金额度加权平均计算。',
    '其他资金包括与财政资金共同投入到同一项目的自有资金、社会资金，以及以前年度的结转结余资金等。',
    '基于经济性和必要性等因素考虑，满意度指标暂可不作为必评指标。',
    '100%-80%为好，90%-60%为一般，50%-0为差',
  ])('nothing certain is printed in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    // Rules of the whole form with more than can be read: that part is left to a person, and the words are
    // shown.
    ['预算执行率得分=执行率×10，低于80%的不得分', ['execution-unread']],
    ['执行率低于60%的不得分；60%以上的得分=执行率×10分', ['execution-unread']],
    ['预算执行率每低于1个百分点扣0.2分，扣完为止', ['execution-unread']],
    // Bands with a gap, with bounds in two of them, or with points that the form does not print.
    ['预算执行率100%得10分，80%-100%得7分，60%-80%得5分，60%以下不得分', ['execution-unread']],
    ['预算执行率100%得10分，80%（含）-100%得7分，60%以下不得分', ['execution-unread']],
    ['预算执行率低于60%的不得分', ['execution-unread']],
    ['预算执行率90%以上得满分，其余酌情扣分', ['execution-unread']],
    ['完成率60%-100%的得8分，完成率60%以下不得分', ['positive-unread']],
    ['反向指标得分=指标值/实际值×分值，超过目标值一倍以上的不得分', ['reverse-unread']],
    ['反向指标每超过1个百分点扣0.5分', ['reverse-unread']],
    ['完成率60%以下不得分；完成率60%-80%的得一半分；完成率80%以上的酌情给分', ['positive-unread']],
    ['定量指标完成率每少1个百分点扣0.5分', ['positive-unread']],
    ['完成率60%以下不得分，60%-100%按比例得分；每少1个百分点另扣0.5分', ['positive-unread']],
    // The same without anything more.
    ['预算执行率得分=执行率×10，执行率超过100%的按100%计', ['execution-points 10']],
    ['达到或超过目标值的得满分；未达到的，得分=实际值/目标值×分值', ['positive-ratio']],
    ['定量指标达到指标值得满分，未达到的不得分。', ['missed-zero']],
    ['反向指标得分=[1-(实际完成值-指标值)/指标值]×该指标分值', ['reverse-linear']],
    ['反向指标：得分=（1-(B-A)/A）×分值，达到目标值2倍及以上的不得分', ['reverse-linear']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('a rule that is not read leaves its part to a person until it is switched off', () => {
    const form = { ...BASE(), notes: [note('预算执行率得分=执行率×10，低于80%的不得分')] };
    const modes = (ignorePrinted: readonly string[]): readonly string[] => {
      const { profile, choice } = settleRules(form, { ignorePrinted });
      const part = choice.parts.find(({ part: name }) => name === 'execution');
      return [profile.execution.mode, part?.ground ?? '', part?.evidence.join() ?? ''];
    };
    expect(modes([])).toEqual([
      'manual',
      'printed',
      '执行率另有计分规定，本助手读不准，未达100%时留给人判断（“预算执行率得分=执行率×10,低于80%的不得分”）',
    ]);
    expect(modes(['execution-unread'])).toEqual(['linear', 'default', '']);
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
