import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '实际完成值要填写',
  fault: '实际完成值没有填',
  what: '每项指标都要有实际完成值。',
  why: '没有完成值的得分没有依据，系统也不予保存。',
  right: '外出稽核次数：12',
  wrong: '目标 ≥16800万元，完成值空白，得分 10',
  limits: '整列空白的表视为尚未填报，只提醒一次；目标表没有这一列，不适用。',
  repair: '在 {cell} 填入实际完成值。',
  repairs: {
    unexplained: '核对 {cells} 属于哪一列，再看 {cell} 要不要改。',
    column: '逐项填入实际完成值后再评分。',
  },
  sentences: {
    unexplained: '{cell} 指标“{name}”的实际完成值是空的，但同一行 {cells} 没有认准，可能就是完成值；请核对。',
    missing: '{cell} 指标“{name}”没有实际完成值。',
    scored: '{cell} 指标“{name}”没有实际完成值，却得了 {stated} 分。',
    mark: '{cell} 指标“{name}”的实际完成值写“{stated}”，却得了 {score} 分。',
    column: '{cell} 实际完成值一列还有 {count} 项指标没有填写。',
  },
} satisfies CheckText;
