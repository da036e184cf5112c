import type { ExamplesOf } from './examples';
import type * as words from './printed-rules';

export const examples: ExamplesOf<typeof words> = {
  ALL_OR_NOTHING: {
    reads: ['未完成的不得分', '定量指标达到指标值得满分,未达到的不得分', '1.得分:未达到目标值的,不得分'],
    not: ['未完成的按比例得分', '未完成的酌情得分', '达到指标值得满分'],
  },
  RATIO: {
    reads: ['B/A', '实际完成值/年度指标值', '年度指标值(A)÷全年实际值(B)'],
    not: ['B-A', '执行数/预算数', '完成率×分值'],
  },
  EXCESS: { reads: ['1-(B-A)/A', '1-(实际完成值-年度指标值)/年度指标值'], not: ['B/A', '1-B/A', '(B-A)/A'] },
  BAND_GIVES: { reads: ['得满分', '不得分', '按比例得分', '扣1分'], not: ['得分', '扣分'] },
  FAILED: { reads: ['60%以下为不及格,不得分'], not: ['为及格,得分'] },
  COMPLETION: { reads: ['完成率60%以下不得分', '完成比例'], not: ['完成情况', '执行率'] },
  OF_BUDGET: { reads: ['预算完成率', '资金支付进度'], not: ['指标完成率'] },
  GOES_ON_WITH_NUMBER: { reads: ['80%-100%按完成率计分', '高于150%的'], not: ['完成率', '得满分'] },
  EXECUTION_RATE: { reads: ['预算执行率80%以上'], not: ['完成率', '执行情况'] },
  EXECUTION_GOES_ON: { reads: ['执行率90%以上', '80%-90%得5分'], not: ['完成率', '年度执行率'] },
  THRESHOLD: { reads: ['低于80%', '60%-80%', '每少一个百分点'], not: ['得满分', '每个指标'] },
  RULE_GIVES: { reads: ['不得分', '扣0.5分', '得满分', '酌情扣分'], not: ['得分', '酌情处理'] },
  NOT_ABOVE_HUNDRED: {
    reads: ['执行率超过100%的按100%计', '大于100%得满分'],
    not: ['超过100%的扣1分', '超过120%得满分'],
  },
  NOT_ABOVE_FULL: {
    reads: ['达到或超过指标值的得满分', '超过目标值均计满分'],
    not: ['超过指标值的扣分', '达到指标值得满分'],
  },
  SENTENCE_GOES_ON: { reads: ['每少1个百分点扣0.5分', '80%以上的得满分'], not: ['执行率80%以上', '得满分'] },
  NOT_OF_COMPLETION: { reads: ['资金支付率', '定性指标', '反向指标'], not: ['完成率', '定量指标'] },
  OF_COMPLETION: { reads: ['完成率80%以上', '未达到目标', '定量指标'], not: ['执行率', '反向指标'] },
  OF_REVERSE: { reads: ['反向指标', '越低越好'], not: ['正向指标'] },
  TAKES_FOR_EACH: { reads: ['扣1分', '每少1场'], not: ['得满分'] },
  SIDE_OF_MONEY: { reads: ['全年预算数', '执行数'], not: ['年度指标值', '实际完成值'] },
  SIDE_ACTUAL: { reads: ['全年实际值', '完成值'], not: ['指标值', '目标值'] },
  SIDE_TARGET: { reads: ['年度指标值', '目标值'], not: ['完成值', '实际'] },
  TIMES_POINTS: { reads: ['×该指标分值', '权重×B/A'], not: ['B/A', '得分'] },
  CLAUSE_OF_MONEY: { reads: ['预算执行率×10分'], not: ['完成率×分值'] },
  TIERS: {
    reads: ['100%-80%(含80%)、80%-60%(含60%)、60%-0%', '100-80,80-50和50-0'],
    not: ['100%-80%、80%-60%', '90-80,80-60,60-0'],
  },
  COST_POINTS: { reads: ['成本指标20分', '成本为20分'], not: ['成本指标', '20分'] },
  OUTPUT_POINTS: { reads: ['产出指标50分', '产出:50分'], not: ['产出数量50分'] },
  BENEFIT_POINTS: { reads: ['效益指标30分'], not: ['社会效益指标共30分'] },
  SATISFACTION_POINTS: { reads: ['服务对象满意度指标10分', '满意度10分'], not: ['满意度达90分以上'] },
  RATE_POINTS: { reads: ['预算资金执行率10分', '执行情况为10分'], not: ['执行率×10分', '执行率100%'] },
  SPEAKS_OF_WEIGHT: { reads: ['一级指标分值统一设置为', '权重'], not: ['得分按比例'] },
  POINTS_TIMES_RATE: { reads: ['20分×执行率', '执行率×10分'], not: ['执行率10分', '执行率×100%'] },
  CLAUSE_OF_INDICATORS: { reads: ['反向指标得分', '完成率×分值'], not: ['执行率×10分'] },
};
