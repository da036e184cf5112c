import { check } from '../../src/functions/check';
import { fixtureWorkbook } from '../support/fixtures';
import { rangeOf } from '../support/range';
import { scoreAddress, standardForm } from '../support/standard-form';

function brief(rows: ReturnType<typeof check>): readonly string[] {
  return rows.map(
    ([severity, cell, sentence]) =>
      `${String(severity)} ${String(cell)} ${String(sentence).split('：')[0] ?? ''}`,
  );
}

describe('PJ.CHECK', () => {
  it('names the known faults of a published form at their cells', () => {
    const found = brief(check(rangeOf(fixtureWorkbook('jiayuguan-2021'), '整体支出绩效自评表'), '', ''));
    // 9 where 9.96 is due may be a rounding to whole points: a warning.
    expect(found).toContain('提醒 I4 预算执行率得分与规则不符');
    expect(found).toContain('错误 B22 组内分值之和与标明的分值不符');
    expect(found).toContain('错误 H47 总分不等于各项得分之和');
  });

  it('has nothing to say about a form without fault', () => {
    for (const { name } of fixtureWorkbook('mingguang-2022').sheets) {
      expect(check(rangeOf(fixtureWorkbook('mingguang-2022'), name), '', '')).toEqual([
        ['通过', '', '未发现计算问题；完整检查请用窗格的“一键检查”', ''],
      ]);
    }
  });

  it('reads the same where a host hands blanks over as 0', () => {
    const workbook = fixtureWorkbook('jiayuguan-2021');
    const sheet = '整体支出绩效自评表';
    expect(brief(check(rangeOf(workbook, sheet, 0), '', ''))).toContain('错误 H47 总分不等于各项得分之和');
  });

  it('counts addresses from the corner it is told', () => {
    const row = {
      level1: '产出指标',
      level2: '数量指标',
      target: '≥10次',
      actual: 10,
      score: 95,
      weight: 90,
    };
    const workbook = standardForm({ rows: [{ ...row, name: '甲' }], executionScore: 10, totalScore: 105 });
    const values = rangeOf(workbook, '自评表');
    expect(brief(check(values, '', ''))).toContain(`错误 ${scoreAddress(0)} 得分高于分值`);
    expect(brief(check(values, '', 'C5'))).toContain('错误 I15 得分高于分值');
  });
});
