import type { ExamplesOf } from './examples';
import type * as words from './amounts';

export const examples: ExamplesOf<typeof words> = {
  AMOUNT_UNIT_LABEL: {
    reads: ['单位:万元', '金额单位:元', '单位:分'],
    not: ['单位:财政局', '单位:万元/年', '单位:分局'],
  },
  AMOUNT_WITHIN: { reads: ['预算12万元', '支出3.5元'], not: ['万元', '12万'] },
  UNIT_LABEL: { reads: ['单位:万元', '金额单位：元'], not: ['单位名称', '实施单位'] },
  AMOUNT_UNIT_WITHIN: { reads: ['项目资金(万元)', '单位:元', '全年预算数亿元'], not: ['元旦活动', '一元'] },
  UNIT_IN_BRACKETS: { reads: ['预算执行(万元)', '资金（单位：元）'], not: ['预算执行', '(万元以上)'] },
  UNIT_OF_TABLE: { reads: ['金额单位:万元', '单位:(元)', '(万元)'], not: ['单位:某局', '万元以上'] },
  NUMBER_WITH_UNIT: {
    reads: ['1,200', '¥1200.5', '98.5%', '9.5分', '-3万元'],
    not: ['1,20', '12次', '约5万元', '100 100'],
  },
  REASON_BEHIND: {
    reads: [
      '38分(因全校总人数减少)',
      '9(扣1分)',
      '5(晚半个月,扣0.5分)',
      '38.75万元(中央37万元,县级1.75万元)',
    ],
    not: ['38(因人数减少)', '9(扣1分)人', '38分', '38次(其中2次补训)'],
  },
  UNIT_ALONE: { reads: ['万元', '元'], not: ['单位:万元', '万'] },
  IN_YUAN: { reads: ['金额(元)', '单位:元'], not: ['金额(万元)', '单位:万元'] },
  IN_WAN: { reads: ['金额(万元)', '单位:万元'], not: ['金额(元)'] },
  UNIT_OF_COLUMN: { reads: ['预算数(万元)', '单位:元'], not: ['预算数', '(万元以上)'] },
};
