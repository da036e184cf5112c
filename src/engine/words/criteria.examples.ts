import type { ExamplesOf } from './examples';
import type * as words from './criteria';

export const examples: ExamplesOf<typeof words> = {
  BAND: {
    reads: ['90%以上得满分', '低于60%不得分', '完成率达到100%的,得5分', '不足80%按比例得分'],
    not: ['90%以上酌情得分', '每少1场扣2分', '80%-90%计4分', '完成得满分'],
  },
  BAND_BETWEEN: {
    reads: ['80%(含)-90%,计4分', '完成率在60%-80%之间得3分'],
    not: ['90%以上得满分', '80%-90%酌情计分'],
  },
  BAND_CHAIN: { reads: ['80%≤完成率<90%得4分', '60≤得分<80计3分'], not: ['完成率≥90%得4分', '80%-90%得4分'] },
  CONDITION: { reads: ['完成率≥100%', '>90'], not: ['完成率≥100%得5分', '完成率100%'] },
  DEDUCTION_EACH: {
    reads: ['每少1场扣2分', '未完成的,每低于一个百分点扣0.5分', '逾期1天减1分'],
    not: ['少于10场扣完', '发现1处扣2分', '每多1场加1分'],
  },
  DEDUCTION_FOUND: {
    reads: ['发现1处不合规的扣2分', '每发生一起扣1分'],
    not: ['每少1场扣2分', '发现问题扣分'],
  },
  EARNING_EACH: { reads: ['每新增1家得1分', '每完成一项得2分'], not: ['每少1家扣1分', '新增1家得1分'] },
  MORE_EACH: { reads: ['每多举办1场加1分', '每超额1个的,加0.5分'], not: ['每多1场扣1分', '多举办1场加1分'] },
  MORE_AT_MOST: { reads: ['最多加2分'], not: ['最多扣2分', '每多1场最多加2分'] },
  SOME_MORE: { reads: ['每超额完成加1分', '增加培训加0.5分'], not: ['每多1场扣1分', '加1分'] },
  BELOW_TARGET: { reads: ['减少', '低于', '缺少'], not: ['超过', '增加', '逾期'] },
  FOR_EACH: { reads: ['每少1场扣2分'], not: ['少1场扣2分'] },
  NO_SUBJECT: { reads: ['每场培训', '未完成', '发现问题'], not: ['完成率', '培训次数'] },
  FULL_POINTS: {
    reads: ['完成得满分', '按时完成的,得10分', '完成值达到指标值计满分'],
    not: ['基本完成得满分', '完成90%得满分'],
  },
  MISSED_IS_ZERO: {
    reads: ['否则不得分', '未完成的不得分', '未按时完成,得0分'],
    not: ['未完成酌情得分', '不得分'],
  },
  OVER_IS_ZERO: { reads: ['超过不得分', '超过标准的不得分'], not: ['超过10%不得分', '未超过不得分'] },
  POINTS_STATED: { reads: ['本指标满分10分', '该项指标分值为5分'], not: ['指标满分10分', '本指标得10分'] },
  STANDARD_SHARE: { reads: ['以100%为标准'], not: ['以上年为标准', '100%为标准'] },
  TAKES_AT_MOST: { reads: ['最多扣5分'], not: ['最多加5分', '扣5分'] },
  UNTIL_NOTHING: { reads: ['扣完为止', '扣完该项分值为止', '最低0分'], not: ['扣完', '每少1场扣2分'] },
  SHARE_BELOW: {
    reads: ['低于要求按比例得分', '未达到的,按完成比例计分'],
    not: ['按比例得分', '低于80%按比例得分'],
  },
  NONE_NEW: { reads: ['未新增的不得分', '没有,不计分'], not: ['未完成的不得分', '新增不得分'] },
  CRITERIA_LABEL: { reads: ['评分标准:完成得满分'], not: ['评分标准', '按评分标准:'] },
  CLAUSE_END: { reads: ['完成;否则', '完成,其余'], not: ['80%-90%,计4分', '未完成,不得分'] },
  RULE_OF_ITS_OWN: { reads: ['每少1场扣2分', '得8分'], not: ['按比例得分', '完成率×分值'] },
  COMMON_RULE: { reads: ['按比例得分', '完成率×分值', 'B/A'], not: ['完成得满分', '酌情打分'] },
  EITHER_RATIO: { reads: ['按B/A或A/B×该指标分值', 'a/b、b/a'], not: ['按B/A×分值', 'A/B'] },
  VALUE_SHARE: { reads: ['达标率×5分', '实际完成值×该指标分值'], not: ['完成数×5分', '达标率得5分'] },
  ENDS_WITH_COMPLETION: { reads: ['指标完成率', '完成比例'], not: ['完成率高', '达标率'] },
  NAMES_COMPLETION: { reads: ['任务完成率'], not: ['完成情况'] },
  SPEAKS_OF_COMPLETION: { reads: ['完成任务数'], not: ['达标率'] },
};
