import { inspect, planFill } from '../../../src/engine';
import type { Change } from '../../support/altered';
import { written } from '../../support/altered';
import { scored } from '../../support/form-kinds';

/** 执行数 and 执行数（其他） of Zhejiang: the rate counts both. */
function workbook(rate: Change, score: Change) {
  return written([
    ['项目支出绩效自评表'],
    ['项目名称', '办案经费'],
    [
      '项目资金（万元）',
      null,
      '年初预算数',
      '全年预算数',
      '执行数',
      '执行数（其他）',
      '分值',
      '执行率',
      '得分',
    ],
    [null, '年度资金总额', 100, 100, 80, 15, 10, rate, score],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'],
    ['产出指标', '数量指标', '办案数量', '≥50件', '50件', 60, 60],
    ['效益指标', '社会效益指标', '结案率', '≥95%', '96%', 30, 30],
    ['总分', null, null, null, null, 100, score === null ? null : 99.5],
  ]);
}

describe('money spent in two columns', () => {
  it.each(['national', 'zhejiang'])('%s: a rate of both, 95 of 100, is no error', (profile) => {
    const { forms, findings } = inspect(workbook('95%', 9.5), { profile });
    expect(forms.map(scored).map(({ form }) => [form.indicators.length, form.execution?.rate?.text])).toEqual(
      [[2, '95%']],
    );
    expect(findings.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([]);
  });

  it('neither of them alone is filled in as the rate', () => {
    const blank = workbook(null, null);
    const { proposals, left } = planFill(blank, inspect(blank, { profile: 'zhejiang' }));
    expect(left.map(({ cell }) => cell.address)).toContain('I4');
    expect(proposals.map(({ kind }) => kind)).not.toContain('execution-rate');
    expect(proposals.map(({ kind }) => kind)).not.toContain('execution-score');
  });
});
