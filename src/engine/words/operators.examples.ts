import type { ExamplesOf } from './examples';
import type * as words from './operators';

export const examples: ExamplesOf<typeof words> = {
  OPERATOR_BEFORE: {
    reads: {
      ge: ['不低于3个', '大于等于90%', '至少2次', '达到95%'],
      le: ['不超过5天', '小于或等于3', '控制在10万元'],
      gt: ['超过100人', '大于5'],
      lt: ['低于3%', '未达到5'],
      eq: ['等于100%'],
    },
    not: ['3个以上', '≥3', '不合格3个', '高质量完成'],
  },
  OPERATOR_BEHIND: {
    reads: { ge: ['个以上', '%及以上', '(含)以上'], le: ['天内', '万元以内', '%以下'] },
    not: ['个', '以上级评定为准', '国内游客'],
  },
  MAY_BEGIN_OPERATOR: { reads: ['不低于3个', '控制在5%'], not: ['3个', '≥3', '提高3%'] },
  MAY_END_OPERATOR: { reads: ['个以上', '天内'], not: ['个', '以上人员'] },
  DIRECTION: { reads: ['正向', '反向指标', '逆向'], not: ['方向', '定性', '正向激励'] },
  OPERATOR_IN_SENTENCE: {
    reads: ['平均支出进度>=', '合格率不低于', '成本控制在'],
    not: ['合格率', '完成', '不低于标准'],
  },
  OPERATOR_BEHIND_IN_SENTENCE: { reads: ['个以上学校', '天以内完成'], not: ['个,以上', '个学校'] },
  QUALITATIVE: { reads: ['定性', '定性指标'], not: ['≥', '定量'] },
  OPERATOR_ENDS_LABEL: { reads: ['药品不少于', '覆盖率达到'], not: ['药品', '不少于药品'] },
};
