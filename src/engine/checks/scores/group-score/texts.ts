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
  repairs: { unexplained: '先看 {cells} 该不该算在内，再决定要不要改 {cell}。' },
  sentences: {
    unexplained:
      '{cell} “{name}”小计填 {stated}，各项之和为 {expected}；但 {cells} 的数该不该算在内没有看明白，换个算法就正好相等。',
    differs: '{cell} “{name}”小计填 {stated}，各项之和为 {expected}（{calculation}），{gap}。',
  },
} satisfies CheckText;
