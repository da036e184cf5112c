import type { CheckText } from '../../../locales/text';
import { misfitRepairs, misfits } from '../weights-texts';

export const texts = {
  title: '一级指标分值等于标明的分值',
  fault: '一级指标分值与标明的不符',
  what: '一级指标下各指标的分值之和，应等于标签或分值栏标明的分值。',
  why: '一体化系统按预设的一级指标分值校验，不等则不予保存。',
  right: '产出指标（50分）：10 + 20 + 10 + 10 = 50',
  wrong: '履职效果（50分）：各项分值之和为 54',
  limits: '本组有指标没有分值时不判断；没有分值列的表不适用。',
  repair: '调整“{name}”各指标的分值，使其合计为 {expected}；如果标明的分值写错了，改正标签。',
  repairs: { ...misfitRepairs, unexplained: '先看 {cells} 该不该算在内，再决定要不要改 {cell}。' },
  sentences: {
    unexplained:
      '{cell} “{name}”标明 {expected} 分，其下各项分值之和为 {stated} 分；但 {cells} 的数该不该算在内没有看明白，换个算法就正好相等。',
    ...misfits,
  },
} satisfies CheckText;
