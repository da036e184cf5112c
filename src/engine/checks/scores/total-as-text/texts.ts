import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '总分是数字',
  fault: '总分不是数字',
  what: '总分行的分值和得分应是数字。',
  why: '“100.00分”这样的文本，汇总表无法引用，系统也不接受。',
  right: '100.00',
  wrong: '100.00分',
  limits: '一个单元格里写了两个数的，请分开填写。',
  repair: '改为数字 {expected}。',
  repairs: { unreadable: '在 {cell} 只填一个数字。' },
  sentences: {
    text: '{cell} 总分行的{column}“{stated}”是文本，应为数字 {expected}。',
    unreadable: '{cell} 总分行的{column}写作“{stated}”，读不出一个数。',
  },
} satisfies CheckText;
