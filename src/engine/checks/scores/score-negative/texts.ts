import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '得分不为负数',
  fault: '得分为负数',
  what: '得分不得小于 0。',
  why: '扣分最多扣到 0 分。',
  right: '扣完为止，得 0 分',
  wrong: '得分 -2',
  limits: '扣分栏的数字不受此限。',
  repair: '得分最低为 0；如果这里想写扣分，请写在扣分或原因栏。',
  sentences: { negative: '{cell} “{name}”得分为 {stated}，不能小于 0。' },
} satisfies CheckText;
