import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '得分不高于分值',
  fault: '得分高于分值',
  what: '每项指标、预算执行率和总分的得分都不得高于分值；没有分值列的表，核对一组得分之和是否超过本组分值。',
  why: '得分高于分值时，一体化系统不予保存，并把得分清零。',
  right: '分值 10，得分 10',
  wrong: '分值 10，得分 10.3',
  limits:
    '没有分值列、也看不出满分的指标，按组核对。多数得分远高于分值、又都不超过 100 的，视为百分制打分，不判断；该行的评分标准允许加分的，只请人确认。',
  repair: '把得分改为不高于 {points}；如果分值写错了，改正分值。',
  sentences: {
    unexplained:
      '{cell} “{name}”得分 {stated}，高于认出的分值 {points}，但 {cells} 的分值或得分归属没有认准；请核对这些单元格。',
    above: '{cell} “{name}”得分 {stated}，高于分值 {points}，多 {difference} 分。',
    group: '{cell} “{name}”各项得分之和为 {stated}，高于标明的 {points} 分（{calculation}）。',
    total: '{cell} 总分填 {stated}，高于满分 {points}。',
  },
  repairs: {
    unexplained: '核对 {cells} 属于哪一列，再看 {cell} 要不要改。',
    group: '核对“{name}”各项得分，使其合计不高于 {points} 分。',
  },
} satisfies CheckText;
