import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '百分比在 0–100% 之间',
  fault: '百分比不在 0–100% 之间',
  what: '覆盖率、合格率、满意度等比例的目标值和完成值应在 0–100% 之间；“≤100%”等于没有目标。',
  why: '合格率 120% 不可能；“≤100%”任何结果都满足。',
  right: '合格率 ≥95%，完成 97.2%',
  wrong: '合格率 完成 120%',
  limits: '增长率、完成率、执行率等可以超过 100%，不判断。',
  repair: '核对 {cell} 的数字和符号。',
  sentences: {
    outside: '{cell} 指标“{name}”的{column}“{stated}”不在 0–100% 之间。',
    empty: '{cell} 指标“{name}”的目标值“{stated}”任何结果都能满足，等于没有目标。',
  },
} satisfies CheckText;
