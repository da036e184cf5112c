/** Sentences that several checks of one table use. */
export const sumSentences = {
  total: '{cell} “{name}”填 {stated}，{calculation}，{gap}。',
  part: '{cell} “{name}”填 {stated}，使{sums}不相符；改为 {expected} 后都相符（{calculation}）。',
  slip: '{cell} “{name}”填 {stated}，使{sums}不相符（{calculation}）；如果应为 {expected}（录入时数字颠倒或错了一位），就相符了。',
  tail: '{cell} “{name}”填 {stated}，{calculation}，{gap}，在尾差范围 {tolerance} 之内，是金额换算为万元时四舍五入造成的，可以不改。',
  blank: '{cell} “{name}”没有填，{calculation}。',
} as const;

export const sumRepairs = {
  part: '核对 {cell}“{name}”，应为 {expected}；如果它是对的，请改正与它一起计算的其他各格。',
  slip: '对照账簿核对 {cell}“{name}”，可能应为 {expected}；如果它是对的，请核对与它一起相加的其他各格。',
  tail: '不必修改；如要完全相符，可按元为单位的报表核对。',
  blank: '在 {cell} 填入 {expected}。',
} as const;

const sumRepair = '核对 {cell}“{name}”，应为 {expected}；如果它是对的，请核对参与计算的各格。';

export const limits =
  '按标题找表，与编号、年度无关；以万元为单位的表，每个不为零的加数允许 0.005 的尾差，以元为单位的必须完全相等。一个错数会使几处合计不符，只指出最该改的一格。有看不懂的栏目或“其中”栏时不判断。';

const why = '决算公开前的表内、表间勾稽审核要求逐项相符，不符的要退回重报，公开后还可能被质询。';

export const sharedSumTexts = {
  why,
  limits,
  repair: sumRepair,
  repairs: sumRepairs,
  sentences: sumSentences,
} as const;

/** Parts of these sentences that depend on the figures. */
export const sumWords = {
  zeros: '参与计算的各格都是 0',
  single: '按 {cell}应为 {sum}',
  sum: '各项相加 {sum}',
  several: '{cells}之和',
} as const;
