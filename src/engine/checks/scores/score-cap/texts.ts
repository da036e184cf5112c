import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '遵守总分上限',
  fault: '超过总分上限',
  what: '表上规定“出现重大问题总得分不得超过 70 分”，而表中又写有审计披露、通报批评等情况时，请人确认。',
  why: '触发上限而总分仍高，会被直接降档。',
  right: '约束性指标“未出现重大问题”，总分 96',
  wrong: '约束性指标写明出现审计重点披露的问题，总分仍为 96',
  limits: '是否触发上限由人判断，这里只提醒核对。',
  repair: '核对约束性指标的情况；触发上限的，总分不得超过 {expected}。',
  sentences: {
    check:
      '{cell} 总分为 {stated}。本表规定出现重大问题时不得超过 {expected} 分，而表中写有“{words}”，请确认是否适用。',
  },
} satisfies CheckText;
