import { inspect } from '../../../src/engine';
import { drawn } from '../../support/forms/corpus';

it('two rows that lack a reason in one merged cell are two findings with ids of their own', () => {
  // 50 + 48 + 2 less 8 and 7: both reasons belong in H4, which is merged with H5.
  const { findings } = inspect(
    drawn(
      [
        '2023年度项目支出绩效自评表 | < | < | < | < | < | < | <',
        '项目名称 | 道路养护 | < | < | < | < | < | <',
        '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施',
        '产出指标 | 数量指标 | 养护里程 | ≥50公里 | 42公里 | 50 | 42 |',
        '效益指标 | 社会效益指标 | 通行能力 | ≥50万辆 | 43万辆 | 50 | 43 | ^',
        '总分 | < | < | < | < | 100 | 85 |',
      ].join('\n'),
    ),
  );
  const unexplained = findings.filter(({ code }) => code === 'PJ409');
  expect(unexplained.map(({ cell }) => cell.address)).toEqual(['H4', 'H4']);
  expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
});
