import type { ExamplesOf } from './examples';
import type * as words from './bonus';

export const examples: ExamplesOf<typeof words> = {
  BONUS: {
    reads: ['加分项', '三、扣分指标', '附加分', '奖励(加分项)', '获得表彰,加2分', '加减分(5分)'],
    not: ['得分', '加分原因说明', '每少1场扣2分', '扣分标准'],
  },
  ADDS_POINTS: { reads: ['每项加1分', '加分', '最多加2分'], not: ['增加分值', '增加2分', '扣2分'] },
  POINTS_FOR_EACH: {
    reads: ['每项加1分', '每起安全事故扣0.5分'],
    not: ['每季度1次', '≥95%,每少1%扣1分', '加1分'],
  },
  POINTS_ON_OR_OFF: { reads: ['最高加5分', '扣2分'], not: ['5分', '加分'] },
};
