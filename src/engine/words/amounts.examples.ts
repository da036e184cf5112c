import type { ExamplesOf } from './examples';
import type * as words from './amounts';

export const examples: ExamplesOf<typeof words> = {
  AMOUNT_UNIT_LABEL: { reads: ['单位:万元', '金额单位:元'], not: ['单位:财政局', '单位:万元/年'] },
  AMOUNT_WITHIN: { reads: ['预算12万元', '支出3.5元'], not: ['万元', '12万'] },
  UNIT_LABEL: { reads: ['单位:万元', '金额单位：元'], not: ['单位名称', '实施单位'] },
  AMOUNT_UNIT_WITHIN: { reads: ['项目资金(万元)', '单位:元', '全年预算数亿元'], not: ['元旦活动', '一元'] },
  UNIT_IN_BRACKETS: { reads: ['预算执行(万元)', '资金（单位：元）'], not: ['预算执行', '(万元以上)'] },
  UNIT_OF_TABLE: { reads: ['金额单位:万元', '单位:(元)', '(万元)'], not: ['单位:某局', '万元以上'] },
};
