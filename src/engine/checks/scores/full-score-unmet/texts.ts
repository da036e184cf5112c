import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '没完成目标的不得满分',
  fault: '没完成目标却得满分',
  what: '完成值确实没有达到目标值的定量指标，不应得满分（正向、反向指标都核对）。',
  why: '目标没完成却得满分，是复核时的必查项。',
  right: '目标 ≥85户，完成 40户，分值 10，得分 4.71',
  wrong: '目标 ≥85户，完成 40户，分值 10，得分 10',
  limits: '单位、口径或方向有疑问时不判断；差距在显示位数以内的不算未完成。',
  repair: '按评分规则扣分并说明原因；如果目标值或完成值写错了，请改正。',
  repairs: { unexplained: '核对 {cells} 属于哪一列，再看 {cell} 要不要改。' },
  sentences: {
    unexplained:
      '{cell} “{name}”按认出的目标值 {target}、完成值 {actual} 没有达到，却得满分 {stated}；但 {cells} 的归属没有认准，用它就达到了；请核对这些单元格。',
    unmet: '{cell} “{name}”目标值 {target}，完成值 {actual}，没有达到，却得满分 {stated}。',
    'with-score':
      '{cell} “{name}”目标值 {target}，完成值 {actual}，没有达到，却得满分 {stated}；按规则应为 {expected}。',
  },
} satisfies CheckText;
