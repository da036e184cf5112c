import type { ExamplesOf } from './examples';
import type * as words from './execution';

export const examples: ExamplesOf<typeof words> = {
  RATE_NAME: {
    reads: ['预算执行率', '执行率', '部门整体预算执行率'],
    not: ['执行情况', '政策执行率', '预算执行率得分'],
  },
  RATE_OF_BUDGET: {
    reads: ['预算执行情况', '预算完成率', '部门预算资金支付率', '预算支出进度'],
    not: ['资金支付率', '预算编制完整性', '预算调整率'],
  },
  RATE_OF_MONEY: {
    reads: ['资金支付率', '项目经费支出进度', '专项债券资金使用进度', '合同款支付率'],
    not: ['资金到位率', '资金使用合规性', '货款支付及时率'],
  },
  EXECUTION_OF_MONEY: { reads: ['预算执行', '资金执行情况'], not: ['制度执行情况', '预算执行率'] },
  RATE_BELOW_EXECUTION: { reads: ['支付率', '支出进度', '完成情况'], not: ['预算完成率', '到位率'] },
  MONEY_GROUP: { reads: ['资金', '资金指标', '资金类'], not: ['项目资金', '资金支付率'] },
  SPEAKS_OF_EXECUTION: {
    reads: ['预算执行率', '支出进度', '资金使用率'],
    not: ['资金投入情况', '资金到位率'],
  },
  ENDS_WITH_SCORE: { reads: ['预算执行率得分'], not: ['得分率', '预算执行率'] },
  NAMES_EXECUTION: {
    reads: ['预算执行率', '1.项目预算执行情况', '资金执行进度', '预算执行率得分'],
    not: ['执行率', '政策执行情况', '预算编制'],
  },
  LEVEL_BEFORE_EXECUTION: { reads: ['预算执行-预算执行率', '过程—资金执行率'], not: ['预算执行率', '过程-'] },
  SPENT_IN_WORDS: { reads: ['预算12万元,支出12万元', '执行率100%'], not: ['产出指标(50分)', '预算执行情况'] },
  PROGRESS_OF_SPENDING: {
    reads: ['支出进度', '部门支出进度'],
    not: ['支出进度得分', '资金支出进度', '项目进度'],
  },
  SPEAKS_OF_RATE: { reads: ['预算执行率', '支出进度'], not: ['执行情况', '完成率'] },
  RATE_OF_FUND_ROW: {
    reads: ['预算执行率', '项目支出预算执行率', '执行率率'],
    not: ['政策执行率', '预算执行情况'],
  },
  FUND_ROW_NAMED: { reads: ['项目支出预算执行率', '财政拨款执行率'], not: ['预算执行率'] },
};
