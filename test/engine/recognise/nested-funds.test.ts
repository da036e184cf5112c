import { recognise } from '../../../src/engine/recognise';
import { oneSheet } from '../../support/accounts/sheets';
import { indicatorForm } from '../../support/form-kinds';

type Amounts = readonly [initial: number, budget: number, executed: number];

function kindsOf(...amounts: readonly Amounts[]): readonly (string | undefined)[] | undefined {
  const labels = ['年度资金总额', '其中：财政拨款', '一般公共预算'];
  const { forms } = recognise(
    oneSheet([
      ['2024年度项目支出绩效自评表'],
      ['项目名称', '培训'],
      ['项目资金', '年初预算数', '全年预算数', '全年执行数', '执行率'],
      ...amounts.map((row, at) => [labels[at] ?? '', ...row, null]),
      ['一级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
      ['产出指标', '培训次数', '10次', '10次', 50, 50],
      ['效益指标', '学员满意度', '≥90%', '95%', 50, 50],
    ]),
  );
  return indicatorForm(forms[0]).funds?.rows.map(({ kind }) => kind);
}

describe('a row of money below one of the same amounts', () => {
  it('is a part of it where both would make twice the total', () => {
    expect(kindsOf([37, 48, 46], [37, 48, 46], [37, 48, 46])).toEqual(['total', 'source', 'nested']);
  });

  it('stands beside it where both make the total', () => {
    expect(kindsOf([74, 96, 92], [37, 48, 46], [37, 48, 46])).toEqual(['total', 'source', 'source']);
  });
});
