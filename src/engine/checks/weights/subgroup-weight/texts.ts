import type { CheckText } from '../../../locales/text';
import { misfitRepairs, misfits } from '../weights-texts';

export const texts = {
  title: '二、三级指标分值等于标明的分值',
  fault: '二、三级指标分值与标明的不符',
  what: '二级（或三级）指标下各指标的分值之和，应等于标明的分值。',
  why: '一体化系统按预设的二级指标分值校验，不等则不予保存。',
  right: '预算执行（7分）：4 + 3 = 7',
  wrong: '预算执行（7分）：4 + 4 = 8',
  limits: '没有标明分值的二级指标不适用；本组有指标没有分值时不判断。',
  repair: '调整“{name}”各指标的分值，使其合计为 {expected}；如果标明的分值写错了，改正标明的分值。',
  repairs: { ...misfitRepairs, unexplained: '先看 {cells} 该不该算在内，再决定要不要改 {cell}。' },
  sentences: {
    unexplained:
      '{cell} “{name}”标明 {expected} 分，其下各项分值之和为 {stated} 分；但 {cells} 的数该不该算在内没有看明白，换个算法就正好相等。',
    ...misfits,
  },
} satisfies CheckText;
