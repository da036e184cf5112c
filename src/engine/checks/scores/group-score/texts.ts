import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '小计等于各项得分之和',
  fault: '小计与各项得分之和不符',
  what: '印有小计的组，小计应等于组内各项得分之和；按平均计分的表，认可平均数。',
  why: '小计与明细不符，总分也就不可信。',
  right: '产出指标小计 45 = 10 + 20 + 15',
  wrong: '产出指标小计 50，各项得分之和为 45',
  limits: '组内有指标没有得分时不判断。',
  repair: '把小计改为 {expected}，或更正各项得分。',
  sentences: {
    unexplained:
      '{cell} “{name}”的小计对不上，但 {cells} 的数归属没有认准，计入或去掉后正好相等；请核对这些单元格。',
    differs: '{cell} “{name}”小计填 {stated}，各项之和为 {expected}（{calculation}），{gap}。',
  },
} satisfies CheckText;
