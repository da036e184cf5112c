import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '指标不重复',
  fault: '指标重复',
  what: '同一张表里不应有两项名称相同的指标，尤其不应同时出现在产出和效益里。',
  why: '复核时同一指标只计一项，另一项按 0 分处理。',
  right: '数量指标：激活人数；社会效益指标：群众办事时间缩短',
  wrong: '质量指标和社会效益指标都是“医保电子凭证激活人数”',
  limits:
    '按名称完全相同（不计空格、编号和标点）判断；换了说法的重复由人判断。目标值不同的同名指标只提示；长期指标与年度指标同名的不算。',
  repair: '删去其中一项，或改为能反映不同内容的指标，并重新分配分值。',
  sentences: {
    repeated: '{cell} 指标“{name}”与 {other} 重复。',
    'output-and-benefit': '{cell} 指标“{name}”同时出现在{first}和{second}（{other}），复核时只会计一项。',
  },
} satisfies CheckText;
