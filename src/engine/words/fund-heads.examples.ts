import type { ExamplesOf } from './examples';
import type * as words from './fund-heads';

export const examples: ExamplesOf<typeof words> = {
  YEAR_BEFORE_HEAD: { reads: ['2023年预算', '2023年度支出数'], not: ['2023年', '预算数', '年度预算数'] },
  RATE_OF_COLUMNS: { reads: ['预算执行(E/C×100%)', '执行(B/A)'], not: ['执行数(B)', '执行率', '得分(B/A)'] },
  FUND_HEADS: {
    reads: {
      initial: ['年初预算数', '年初数', '批复预算金额', '预算批复数', '总投资'],
      budget: [
        '全年预算数',
        '调整后预算数',
        '预算金额',
        '到位资金',
        '资金总额',
        '调整后',
        '下达资金',
        '发行额',
      ],
      carryover: ['上年结转', '其中:以前年度结余'],
      executed: ['全年执行数', '实际支出', '支付金额', '截至年末支出金额', '支出', '1-12月支出', '决算数'],
      weight: ['分值', '权重', '执行率分值', '标准分', '应得分值'],
      rate: ['执行率', '预算执行率', '支出进度', '完成比例'],
      score: ['得分', '自评分', '执行率得分', '自评得分'],
      reason: ['偏差原因', '备注', '执行率说明'],
    },
    not: ['资金来源', '项目名称', '年度资金总额构成', '指标值'],
  },
  WEIGHT_LABEL: { reads: ['分值', '分值:10'], not: ['得分', '标准分值'] },
  SPENT_WITH_UNIT: { reads: ['项目支出(万元)', '资金支出(元)'], not: ['项目支出', '基本支出(万元)'] },
  AMOUNT_BEHIND_LABEL: {
    reads: ['全年预算:60万元', '执行率:95%', '预算数:1,200.5'],
    not: ['执行率95%', '全年预算:约60'],
  },
  POINTS_BEHIND_LABEL: {
    reads: ['执行率98%', '满分10', '分值10分'],
    not: ['年度拨付金额4', '执行率', '98%'],
  },
  WEIGHT_TEXT: { reads: ['分值:10', ' 分值(10)'], not: ['得分:10'] },
  SCORE_OF_EXECUTION: {
    reads: ['预算执行率得分', '一、资金支出进度得分(10分×支付率)', '执行得分'],
    not: ['执行率', '产出指标得分', '得分'],
  },
  SPENT_OF_OTHERS: { reads: ['执行数(其他)', '全年支出数(其他资金)'], not: ['执行数', '其他资金执行数'] },
  PAID_IN: { reads: ['到位数', '资金到位'], not: ['下达数', '预算数'] },
  LATER_BUDGET: { reads: ['调整后预算', '全年预算数', '扣除上缴资金后预算'], not: ['年初预算数', '下达数'] },
  GRANTED: { reads: ['下达数', '批复预算', '安排金额'], not: ['计划数', '申请数'] },
  APPLIED_FOR: { reads: ['计划数', '申请金额', '申报数', '概算'], not: ['下达数', '批复数'] },
  PAID_IN_AMOUNT: { reads: ['到位数', '资金到位'], not: ['到位率', '资金到位率'] },
  LABELLED_RATE: { reads: ['执行率98%', '支出率:98.5%'], not: ['98%', '执行率', '2022年执行率98%'] },
};
