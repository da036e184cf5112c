import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '完成率等于完成值除以目标值',
  fault: '完成率与目标值、完成值不符',
  what: '表上印有完成率（或得分系数）的，按完成值 ÷ 目标值核对。',
  why: '完成率是计分的依据，算错会带错得分。',
  right: '目标 50，完成 45，完成率 90%',
  wrong: '目标 50，完成 45，完成率 95%',
  limits:
    '目标值或完成值不是单个数字、目标为 0、反向指标以及另有口径的，不判断；得分系数只在得分正好等于分值乘以完成率时核对。',
  repair: '把 {cell} 改为 {expected}。',
  words: { completion: '完成率', coefficient: '得分系数' },
  sentences: {
    unexplained:
      '{cell} “{name}”{rate}填 {stated}，按 {calculation} 对不上，但用 {cells} 的数计算正好相等，这个数的归属没有认准；请核对。',
    differs: '{cell} “{name}”{rate}填 {stated}，按 {calculation} 应为 {expected}。',
  },
} satisfies CheckText;
