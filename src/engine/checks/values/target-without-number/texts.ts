import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '符号和单位要带数字',
  fault: '符号或单位没有带数字',
  what: '写了 ≥、≤ 或单位的目标值、完成值，应当有数字。',
  why: '“≥个”无法评分。',
  right: '≥12个',
  wrong: '≥个',
  limits: '纯文字的定性目标不受此限。',
  repair: '在 {cell} 补上数字。',
  sentences: { missing: '{cell} 指标“{name}”的{column}写作“{stated}”，有符号或单位而没有数字。' },
} satisfies CheckText;
