import { inspect } from '../../../src/engine';
import { drawn } from '../../support/forms/corpus';

test('PJ515 accuses no row of a score that is merged over others', () => {
  const { findings } = inspect(
    drawn(`项目支出绩效自评表 | < | < | < | < | <
一级指标 | 三级指标 | 年度指标值 | 完成值 | 分值 | 得分
效益指标 | 不涉及 | 不涉及 | 不涉及 | 60 | 60
^ | 覆盖场所 | ≥20处 | 22处 | ^ | ^
满意度指标 | 居民满意度 | ≥90% | 95% | 40 | 40
总分 | < | < | < | 100 | 100`),
  );
  expect(findings.filter(({ code }) => code === 'PJ515')).toEqual([]);
});
