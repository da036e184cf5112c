export const fundSentences = {
  total: '{cell} “{name}”填 {stated}，{calculation}，{gap}。',
  part: '{cell} “{name}”填 {stated}，使{sums}不相符；改为 {expected} 后都相符（{calculation}）。',
  slip: '{cell} “{name}”填 {stated}，使{sums}不相符（{calculation}）；如果应为 {expected}（录入时数字颠倒或错了一位），就相符了。',
  partial: '{cell} “{name}”填 {stated}，所列各项相加为 {expected}，{gap}；如还有其他资金来源请补列。',
  tail: '{cell} “{name}”填 {stated}，{calculation}，{gap}，在尾差范围 {tolerance} 之内，可以不改。',
  blank: '{cell} “{name}”没有填，{calculation}。',
} as const;

export const fundRepairs = {
  slip: '对照预算批复核对 {cell}“{name}”，可能应为 {expected}；如果它是对的，请核对与它一起相加的其他各格。',
  partial: '补列其余资金来源，或改正 {cell}“{name}”。',
  tail: '不必修改。',
  blank: '在 {cell} 填入 {expected}。',
} as const;

export const fundRepair = '核对 {cell}“{name}”和参与计算的各格，改正填错的一格。';
