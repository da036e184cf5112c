import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '平均分、综合分、差额、扣后得分与同行分数相符',
  fault: '平均分、综合分、差额或扣后得分与同行分数不符',
  what: '自评、复核、专家等几列评分旁边印有平均得分、按比例综合的得分或差额，且多数行都符合同一算法的，逐行核对；有扣分一列、多数行得分等于分值减扣分的，也逐行核对。',
  why: '这一列通常作为最终得分上报，一行算错，总分也跟着错。',
  right: '自评 9，专家 8，平均得分 8.5',
  wrong: '自评 9，专家 8，平均得分 9',
  limits: '多数行不符合平均、按列名中的比例综合或相减的，不判断；该列合计按所填的数相加的，只要求说明。',
  repair: '把 {cell} 改为 {expected}。',
  sentences: {
    differs: '{cell} “{name}”的“{head}”填 {stated}，按同行的分数计算 {calculation}。',
  },
} satisfies CheckText;
