import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '定量指标得分符合计分公式',
  fault: '定量指标得分与计分公式不符',
  what: '目标值和完成值都是数字的指标，按评分规则算出应得分，与所填得分比较。',
  why: '定量指标没有自由裁量，复核时会重新计算。',
  right: '目标 8755，完成 8676，分值 15，得分 14.86',
  wrong: '目标 8755，完成 8676，分值 15，得分 13',
  limits:
    '只在目标值、完成值和分值都读得准、且评分规则明确时判断；得分与应得分相差不到 1 分且为整数的只作提醒；已完成而自行扣分的由人判断，只看有没有原因；表中没有写原因的地方时提醒。',
  repair: '把得分改为 {expected}；另有评分标准的，请在原因栏写明。',
  sentences: {
    column:
      '{cell} “{name}”得分填 {stated}，按认出的目标值和完成值应为 {expected}（{calculation}），但 {cells} 没有认准，用它正好相符；请核对这些单元格。',
    differs: '{cell} “{name}”得分填 {stated}，按规则应为 {expected}（{calculation}），{gap}。',
    rounded:
      '{cell} “{name}”得分填 {stated}，按规则应为 {expected}（{calculation}），取整会与系统计算的结果不一致。',
    unexplained:
      '{cell} “{name}”目标已完成，按规则应得 {expected} 分（{calculation}），现填 {stated}，表中没有说明为什么扣分。',
  },
  repairs: {
    column: '核对 {cells} 属于哪一列，再看 {cell} 要不要改。',
    unexplained:
      '没有扣分理由的，把得分改为 {expected}；有理由的，表上没有写原因的地方，请写进随表报送的说明，再忽略这一条。',
  },
} satisfies CheckText;
