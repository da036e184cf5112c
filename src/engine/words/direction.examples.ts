import type { ExamplesOf } from './examples';
import type * as words from './direction';

export const examples: ExamplesOf<typeof words> = {
  MORE_IS_BETTER: {
    reads: ['合格率', '群众满意度', '受益人数', '资金到位率'],
    not: ['投诉率', '培训次数', '成本控制率', '合格率偏差'],
  },
  MORE_FOR_CERTAIN: {
    reads: ['群众满意度', '验收合格率', '覆盖率', '项目支出预算执行率'],
    not: ['不合格率', '未完成率', '投诉率', '“三公”经费预算执行率', '公用经费预算执行率'],
  },
  OPEN_NAME: { reads: ['增长率', '办理时限', '管理费'], not: ['培训次数', '受益人数'] },
  SAVES: { reads: ['成本节约率', '费用降低额', '资金到位率'], not: ['工程造价', '补助标准'] },
  LESS_IS_BETTER: { reads: ['投诉率', '事故起数', '信访件数'], not: ['投诉办结率', '培训次数', '事故'] },
  HELD_DOWN: { reads: ['在职人员控制率', '三公经费控制率'], not: ['疫情控制率', '成本控制'] },
  TURNED: { reads: ['投诉办结率', '违规查处率', '事故下降率'], not: ['投诉率', '合格率'] },
  MAY_BE_LIMITED: { reads: ['成本覆盖率', '结转资金支付率'], not: ['合格率', '覆盖率'] },
  NEGATED: { reads: ['不合格率', '未完成率'], not: ['合格率', '不断提高'] },
  SHARE_OF_WHOLE: { reads: ['合格率', '疫苗接种率', '所占比例', '群众满意度'], not: ['增长率', '培训次数'] },
  MAY_EXCEED: { reads: ['增长比例', '任务完成率', '产能利用率'], not: ['合格率', '覆盖率'] },
};
