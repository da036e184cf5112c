/** Why a row cannot be filled, and what the person must add after filling it. */
export const rowTexts = {
  'sum-of-unticked': '上面有未勾选的得分，合计会不准，所以不写入',
  'range-without-high': (range: string, high: string) => `${range}（不含 ${high}）`,
  'no-tier': '请先选择档次',
  'no-percent': (range: string) => `请填 ${range} 之间的数，最多两位小数`,
  'over-100': '不能超过 100%',
  'out-of-tier': (tier: string, range: string) => `“${tier}”应在 ${range} 之间`,
  'other-tier-stated': (tier: string) => `完成值写的是“${tier}”，与所选档次不符：请改完成值，或另选档次`,
  deducted: (points: string) => `扣 ${points} 分，写入以后要写明原因`,
} as const;
