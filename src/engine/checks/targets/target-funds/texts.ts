import type { CheckText } from '../../../locales/text';
import { fundRepair, fundRepairs, fundSentences } from '../fund-sum-texts';

export const texts = {
  title: '目标表资金总额等于各来源之和',
  fault: '目标表资金总额与各来源之和不符',
  what: '实施期资金总额、年度资金总额分别等于其下各资金来源之和；来源下再列的“其中”只算一次。',
  why: '目标表的资金数是批复预算的依据，总额与来源不符的会被退回。',
  right: '年度资金总额 3000 = 财政拨款 3000 + 其他 0',
  wrong: '年度资金总额 3000，财政拨款 2900，其他 0',
  limits:
    '以万元为单位的表每个加数允许 0.005 的尾差，以元为单位的必须完全相等；没有“其他资金”一行而分项合计偏小时只作提醒，只列一行时不判断。',
  repair: fundRepair,
  repairs: fundRepairs,
  sentences: fundSentences,
} satisfies CheckText;
