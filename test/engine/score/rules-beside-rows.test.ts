import { inspect, planFill } from '../../../src/engine';
import type { CellValue } from '../../../src/workbook/snapshot';
import { written } from '../../support/altered';
import { scored } from '../../support/form-kinds';
import { expectedText } from '../../../src/engine/report/json-cells';

/** One row with its 评分标准, beside two rows that are met. */
function workbook(criteria: string, name: string, target: string, actual: string, score: CellValue) {
  return written([
    ['项目支出绩效自评表'],
    ['项目名称', '某项目'],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '评分标准', '分值', '得分'],
    ['产出指标', '数量指标', name, target, actual, criteria, 10, score],
    ['产出指标', '质量指标', '合格率', '≥95%', '96%', '达到得满分', 50, 50],
    ['效益指标', '社会效益指标', '受益人数', '≥10人', '12人', '达到得满分', 40, 40],
  ]);
}

/** The score that the first row should have. */
function expected(criteria: string, name: string, target: string, actual: string): string | null {
  const { expectedScores } = scored(inspect(workbook(criteria, name, target, actual, null)).forms[0]);
  return expectedText(expectedScores[0]);
}

describe('points beyond the target', () => {
  const rule = '每多举办1场加1分,最多加2分;每少1场扣2分';

  it.each([
    ['10场', '10'],
    ['11场', '11'],
    ['12场', '12'],
    ['15场', '12'],
    ['8场', '6'],
  ])('%s of ten earn %s of 10 points', (actual, score) => {
    expect(expected(rule, '活动场数', '≥10场', actual)).toBe(score);
  });

  it('without an end to them are left to a person', () => {
    expect(expected('每多举办1场加1分;每少1场扣2分', '活动场数', '≥10场', '11场')).toBeNull();
    expect(expected('超额完成加2分;每少1场扣2分', '活动场数', '≥10场', '11场')).toBeNull();
  });

  it('are filled, and no finding speaks of a score above its points as far as the rule gives them', () => {
    const blank = workbook(rule, '活动场数', '≥10场', '12场', null);
    const [proposal] = planFill(blank, inspect(blank)).proposals;
    expect(proposal?.edit.value).toBe(12);
    const said = (score: number): readonly string[] =>
      inspect(workbook(rule, '活动场数', '≥10场', '12场', score))
        .findings.filter(({ cell }) => cell.address === 'H4')
        .map(({ code }) => code);
    expect(said(12)).toEqual([]);
    expect(said(13)).toContain('PJ401');
  });
});

describe('a rule that takes the value itself for the share', () => {
  it.each([
    // 达标率×10分 is 9.6 for 96 %, but the target is met: a person decides.
    ['得分=达标率×10分', '达标率', '≥95%', '96%', null],
    ['得分=达标率×10分', '达标率', '≥95%', '90%', null],
    ['完成率×分值', '任务完成率', '≥95%', '96%', null],
    // With a target of 100 % both are the same.
    ['得分=达标率×10分', '达标率', '100%', '90%', '9'],
    // 完成率 of a target is its completion: 90 ÷ 95 of 10.
    ['完成率×分值', '合格率', '≥95%', '90%', '9.47'],
    // Of an amount the rate is that of the plan.
    ['评价指标得分=资金到位率×该项指标分值', '资金投入', '≥200万元', '150万元', '7.5'],
  ])('%s: %s %s with %s is %j', (criteria, name, target, actual, score) => {
    expect(expected(criteria, name, target, actual)).toBe(score);
  });
});
