import { casesOf, type Change } from '../../../support/altered';
import { workbookOf } from '../../../support/accounts/sheets';
import { projectSheet } from '../../../support/project-sheet';
import type { WorkbookSnapshot } from '../../../../src/workbook/snapshot';

const rated = (actual: string, executed = 9, name = '预算执行率'): WorkbookSnapshot =>
  workbookOf([
    projectSheet({
      name: '办案经费',
      executed,
      rows: [['投入指标', '预算执行', name, '100%', actual, 90, 90]],
    }),
  ]);

/** 234 ÷ 240 = 97.5 %; the amounts are pairs of label and value. */
const paired = (actual: string, name = '预算执行率'): readonly (readonly Change[])[] => [
  ['2023年度项目绩效自评表'],
  ['全年预算（万元）', 240, '全年支出（万元）', 234, null, null],
  ['一级指标', '指标名称', '年度目标', '年度完成', '权重', '得分'],
  ['管理', name, '100%', actual, 10, 9.75],
  ['产出', '选育品系', '≥3个', '4个', 50, 50],
  ['效益', '示范推广', '≥1.2万亩', '1.5万亩', 40, 40],
  ['总分', null, null, null, 100, 99.75],
];

casesOf('PJ705', [
  { says: 'holds for the rate of amounts that are pairs', rows: paired('97.5%'), outcome: 'holds' },
  {
    says: 'is violated by another rate than that of the pairs',
    rows: paired('87.5%'),
    outcome: 'violated',
    findings: [{ at: 'D4', severity: 'warning', stated: '87.5%', expected: '97.5%' }],
  },
  {
    says: 'does not compare the rate of a part with the whole',
    rows: paired('87.5%', '项目支出执行率'),
    outcome: 'does-not-apply',
  },
  { says: 'holds when the indicator says the rate of the fund rows', book: rated('90%'), outcome: 'holds' },
  {
    says: 'holds for 90 % where the fund rows give 89.5 %, which rounds to it',
    book: rated('90%', 8.95),
    outcome: 'holds',
    findings: [],
  },
  {
    says: 'leaves a rate alone that is rounded the wrong way: 89.1 % is less than one place away',
    book: rated('90%', 8.91),
    outcome: 'holds',
    findings: [],
  },
  {
    says: 'is violated by 90 % where they give 89 %, a whole place away',
    book: rated('90%', 8.9),
    outcome: 'violated',
    findings: [{ at: 'E9', severity: 'warning', stated: '90%', expected: '89%' }],
  },
  {
    says: 'is violated by a wrong rate with a sign too many',
    book: rated('91%%'),
    outcome: 'violated',
    findings: [{ at: 'E9', severity: 'warning', stated: '91%%', expected: '90%' }],
  },
  {
    says: 'holds for the right rate with a sign too many, which is another remark',
    book: rated('90%%'),
    outcome: 'holds',
  },
  {
    says: 'cannot judge words',
    book: rated('按进度执行'),
    outcome: 'cannot-judge',
    findings: [],
  },
  {
    says: 'does not apply without an indicator for the rate',
    book: rated('90%', 9, '办案率'),
    outcome: 'does-not-apply',
  },
]);
