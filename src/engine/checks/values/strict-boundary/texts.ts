import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '目标写“大于”“小于”时，等于不算完成',
  fault: '目标写“大于”“小于”，完成值正好相等',
  what: '目标是 > 或 < 的，完成值应真正大于或小于目标，等于或“≥”不能证明完成。',
  why: '目标 >95%、完成 ≥95%，不能说明已经完成。',
  right: '目标 >95%，完成 96.2%',
  wrong: '目标 >95%，完成 ≥95%',
  limits: '只提醒，不判断对错。',
  repair: '把完成值写成实际数值；如果目标应为“≥”“≤”，改正目标值。',
  sentences: {
    unproven: '{cell} 指标“{name}”目标值“{target}”不含等于，完成值“{stated}”不能证明已经达到。',
  },
} satisfies CheckText;
