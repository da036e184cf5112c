import { inspect, recognise } from '../../../../src/engine';
import { oneSheet } from '../../../support/accounts/sheets';
import type { Cells } from '../../../support/found';
import { indicatorForm } from '../../../support/form-kinds';

const workbook = (...rows: readonly Cells[]) => oneSheet(rows);

const TABLE: readonly Cells[] = [
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
  ['产出指标', '数量指标', '建设厂房', '≥6万平方米', '6万平方米', 50, 50],
  ['效益指标', '社会效益指标', '新增岗位', '≥600个', '618个', 40, 40],
];

describe('the score of the execution rate in a row of its own below the amounts', () => {
  const book = (total: number) =>
    workbook(
      ['2023年度专项债券项目绩效自评表'],
      ['项目名称', '标准厂房'],
      ['发行批次', '发行额', '票面利率', '到位资金', '实际支出', '支出进度'],
      ['第一批', 8000, '2.98%', 8000, 7600, '95.00%'],
      ['第二批', 4000, '2.85%', 4000, 3200, '80.00%'],
      ['合计', 12000, null, 12000, 10800, '90.00%'],
      ['支出进度得分（10分×支出进度）', null, null, null, null, 9],
      ...TABLE,
      ['总分', null, null, null, null, 100, total],
    );

  it('is read with the points its label says', () => {
    const { execution } = indicatorForm(recognise(book(99)).forms[0]);
    expect(execution).toMatchObject({
      budget: { address: 'B6' },
      executed: { address: 'E6' },
      rate: { address: 'F6' },
      score: { address: 'F7' },
      pointsCell: { address: 'A7' },
    });
    expect(execution?.points?.toString()).toBe('10');
  });

  it('is counted in the total', () => {
    const errors = (total: number) =>
      inspect(book(total))
        .findings.filter(({ severity }) => severity === 'error')
        .map(({ code, cell }) => `${code} ${cell?.address ?? ''}`);
    // 9 + 50 + 40.
    expect(errors(99)).toEqual([]);
    expect(errors(98)).toEqual(['PJ407 G11']);
  });
});

describe('carried over and given this year beside the two together', () => {
  const budgetOf = (second: number) => {
    const { forms } = recognise(
      workbook(
        ['2023年度补贴资金绩效自评表'],
        ['项目名称', '农机补贴'],
        ['资金来源', null, '上年结转', '本年下达数', '指标数', '支付数', '支付率'],
        ['合计', null, 120.5, 2400, second, 2016.4, '80.00%'],
        ['中央资金', null, 100.5, 2000, 2100.5, 1700, '80.93%'],
        ['县级资金', null, 20, 400, 420, 316.4, '75.33%'],
        ...TABLE,
        ['总分', null, null, null, null, 90, 90],
      ),
    );
    return indicatorForm(forms[0]).execution?.budget?.address;
  };

  it('are no budget where the third is their sum in every row', () => {
    // 120.5 + 2400 = 2520.5; 100.5 + 2000; 20 + 400.
    expect(budgetOf(2520.5)).toBe('E4');
  });

  it('are read as before where it is not', () => {
    expect(budgetOf(2520)).toBe('D4');
  });
});
