import { inspect } from '../../../../src/engine';
import { written, type Change } from '../../../support/altered';

/** Rows of 部门管理 20 + 20 = 40 and of 履职效果 25 + 25 = 50; 10 points of the execution rate are in a label. */
const form = (total: number, formula: string): readonly (readonly Change[])[] => [
  ['2024年度部门整体支出绩效自评表'],
  ['年度资金（万元）（10分）', '资金来源', '预算数', '执行数', '执行率', '得分'],
  [null, '年度资金总额', 100, 90, '90%', 9],
  ['指标', '指标值', '完成值', '分值', '得分', '扣分原因'],
  ['部门管理', null, null, 40, 38, null],
  ['采购执行率', '≥90%', '95%', 20, 20, null],
  ['制度', '健全', '健全', 20, 18, '一项未修订'],
  ['履职效果', null, null, 50, 50, null],
  ['办结率', '≥95%', '96%', 25, 25, null],
  ['服务企业', '≥10家', '10家', 25, 25, null],
  ['总分', null, null, 100, { formula, value: total }, null],
];
const SUMS = /PJ30[2-5]|PJ40[78]|PJ411/;
const found = (total: number, formula: string): readonly string[] =>
  inspect(written(form(total, formula)))
    .findings.filter(({ code }) => SUMS.test(code))
    .map(({ code, severity, cell }) => `${code} ${severity} ${cell.address}`);
const ROWS = '=F3+E6+E7+E9+E10';

describe('groups whose points and scores are in a row of their own', () => {
  it('are not counted beside their rows, in sums and in the formula of the total', () => {
    expect(found(97, ROWS)).toEqual([]);
    expect(found(97, '=F3+E5+E8')).toEqual([]);
  });

  it('do not hide a wrong total', () => {
    // 9 + 20 + 18 + 25 + 25 = 97
    expect(found(95, ROWS)).toEqual(['PJ407 error E11']);
  });
});
