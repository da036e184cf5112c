import { altered, casesOf, written } from '../../../support/altered';
import type { WorkbookSnapshot } from '../../../../src/workbook/snapshot';

const summary = (score: number, others: readonly number[] = [95, 99]): WorkbookSnapshot =>
  written([
    ['2021年度项目绩效自评结果汇总表'],
    ['序号', '项目名称', '预算数', '执行数', '资金使用率', '得分', '等级'],
    ...[98, score, ...others].map((one, at) => [
      at + 1,
      `项目${'甲乙丙丁'[at] ?? ''}建设`,
      10,
      10,
      '100%',
      one,
      '优',
    ]),
  ]);

/** 合计 above its groups, each in a row over its projects without being called 小计. */
const grouped = (total: number, group: number): WorkbookSnapshot =>
  written([
    ['2022年度项目绩效自评结果汇总表'],
    ['序号', '项目名称', '预算数', '执行数', '资金使用率', '得分', '等级'],
    ['', '合计', total, 60, '100%', '', ''],
    ['一', '社会救助类', group, 30, '100%', '', ''],
    [1, '低保', 10, 10, '100%', 98, '优'],
    [2, '临时救助', 20, 20, '100%', 97, '优'],
    ['二', '养老服务类', 30, 30, '100%', '', ''],
    [3, '福利院运行', 30, 30, '100%', 96, '优'],
  ]);

casesOf('PJ704', [
  { says: 'holds for groups over their projects', book: grouped(60, 30), outcome: 'holds', findings: [] },
  {
    says: 'is violated by a group that is not the sum of its projects',
    book: grouped(60, 31),
    outcome: 'violated',
    findings: [
      { at: 'C4', reason: 'total', severity: 'error', stated: '31', expected: '30', difference: '+1' },
    ],
  },
  {
    says: 'is violated by a total that is the sum neither of the groups nor of all rows',
    book: grouped(61, 30),
    outcome: 'violated',
    findings: [
      { at: 'C3', reason: 'total', severity: 'error', stated: '61', expected: '60', difference: '+1' },
    ],
  },
  { says: 'holds when nothing is above 100', book: summary(97), outcome: 'holds', findings: [] },
  { says: 'holds for 100 itself', book: summary(100), outcome: 'holds', findings: [] },
  {
    says: 'is violated by more than 100 where the three others keep to it',
    book: summary(100.5),
    outcome: 'violated',
    findings: [{ at: 'F4', reason: 'above', severity: 'warning' }],
  },
  {
    says: 'cannot judge it where another is above 100 as well: the full points may be others',
    book: summary(120, [130, 99]),
    outcome: 'cannot-judge',
    findings: [],
  },
  { says: 'does not apply without a summary list', book: altered('anhui'), outcome: 'does-not-apply' },
]);
