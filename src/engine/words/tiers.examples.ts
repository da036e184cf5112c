import type { ExamplesOf } from './examples';
import type * as words from './tiers';

export const examples: ExamplesOf<typeof words> = {
  TIER_STATED: {
    reads: {
      full: [
        '达成预期指标',
        '全部或基本达成预期指标',
        '全部或基本达成计划',
        '已达到预期目标',
        '达到预期效果',
      ],
      partial: ['部分达成预期指标并具有一定效果', '部门达成'],
      none: ['未达成预期指标且效果较差', '没有完成'],
    },
    not: ['达成率95%', '完成', '已达标', '实现增收'],
  },
  TIER_IMPLIED: {
    reads: { full: ['已完成', '按时完成', '全覆盖', '达标', '完成率100%'], none: ['不达标', '否'] },
    not: ['完成3次培训', '基本符合', '未完成', '实现增收'],
  },
};
