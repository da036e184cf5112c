import type { ExamplesOf } from './examples';
import type * as words from './regional';

export const examples: ExamplesOf<typeof words> = {
  NO_WEIGHT: { reads: ['不设权重', '总得分不得超过70分'], not: ['权重10分', '得分不低于70'] },
  TWENTY_TIMES_RATE: { reads: ['得分(20分*执行率)'], not: ['得分(10分*执行率)', '20分'] },
  EXECUTION_OF_TWENTY: { reads: ['预算执行情况(万元)(20分)'], not: ['预算执行情况(10分)', '产出指标(20分)'] },
  WEIGHT_TIMES_RATIO: { reads: ['得分=权重×A/B'], not: ['得分=权重×B/A', 'A/B'] },
  TIER_EIGHTY_FIFTY: { reads: ['80%-50%(含)', '80-50'], not: ['80%-60%', '180分'] },
  AT_MOST_SEVENTY: { reads: ['总得分不得超过70分'], not: ['不得超过7分', '不低于70分'] },
  CONCLUSION_NOTE: { reads: ['评价结论:良好'], not: ['自评结果'] },
  PROBLEMS_NOTE: { reads: ['存在问题:进度慢'], not: ['主要问题'] },
  IMPROVEMENT_NOTE: { reads: ['改进措施:加快进度'], not: ['整改情况'] },
  HEAD_OF_NINGXIA: { reads: ['考核分', '财政审核评分'], not: ['自评得分', '考核内容'] },
  LIST_OF_SYSTEM: { reads: ['达成预期指标', '未达成预期指标且效果较差'], not: ['达成', '全部达成预期指标'] },
  NO_WEIGHT_SET: { reads: ['不设权重,违反扣分'], not: ['权重10'] },
};
