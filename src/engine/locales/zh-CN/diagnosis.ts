/** Likely causes of a wrong total, by reason. */
export const diagnosisTexts = {
  'formula-misses': '总数的公式没有包括 {cells}，补上这 {amount} 后正好相符。',
  'text-skipped': '{cells} 是以文本存放的数字，公式求和时没有计入；改成数字后正好相符。',
  'left-out': '差额 {amount} 正好等于 {cells}“{name}”的数，可能漏加了这一项。',
  twice: '差额 {amount} 正好等于 {cells}“{name}”的数，可能把这一项加了两次。',
  'group-left-out': '差额 {amount} 正好等于“{name}”一组的得分之和，可能漏加了这一组。',
  'one-digit': '{cells}“{name}”如果是 {right}（现为 {typed}，只差一个数字），合计正好是 {stated}。',
  transposed: '{cells}“{name}”如果是 {right}（现为 {typed}，两个数字写颠倒了），合计正好是 {stated}。',
  misread: '{cells}“{name}”如果是 {right}（现为 {typed}，形近的数字认错了），合计正好是 {stated}。',
  point: '{cells}“{name}”如果是 {right}（现为 {typed}，小数点差一位），合计正好是 {stated}。',
  'only-room':
    '只有 {cells}“{name}”（现为 {typed}，满分 {cap}）改为 {right} 才能使合计等于 {stated}，其余各项改后都会超过满分。',
  'total-digits': '总数本身可能写错：{typed} 与 {right} 只差{slip}。',
  'weight-for-score': '可能把 {cells}“{name}”的分值 {points} 当作得分 {typed} 加了进去。',
  'full-mark': '所填的数等于各项分值之和，可能加的是分值而不是得分。',
  'declared-minus-lost':
    '{stated} = {declared} − {lost}：可能是从标明的满分 {declared} 里减去了扣分 {lost}，没有逐项相加；“{name}”标明 {points} 分，而其下各项分值之和为 {weights} 分，因此不符。',
  'deductions-only':
    '{stated} = {declared} − {lost}：可能是从满分 {declared} 里减去扣分得出的，没有逐项相加。',
  'group-over': '“{name}”标明 {points} 分，其下各项分值之和为 {weights} 分，多出的 {amount} 分正好是差额。',
  'group-under': '“{name}”标明 {points} 分，其下各项分值之和为 {weights} 分，少的 {amount} 分正好是差额。',
  'weight-above-score':
    '多出的 {amount} 分只与 {cells}“{name}”一项对得上：分值 {typed}，得分 {right}；分值如果应是 {right}，合计正好。',
  'other-form': '所填的 {stated} 与“{name}”的总分相同，可能是从那张表复制过来的。',
} as const;

export type DiagnosisReason = keyof typeof diagnosisTexts;

export const SLIP_NAMES = {
  'one-digit': '一个数字',
  transposed: '两个数字的顺序',
  misread: '形近的数字',
  point: '小数点的位置',
} as const;
