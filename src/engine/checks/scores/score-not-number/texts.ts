import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '分值和得分是数字',
  fault: '分值或得分不是数字',
  what: '分值和得分应是数字，不能是“10分”“１０”或以文本存放的数字。',
  why: 'SUM 不计文本，合计会少；系统也只接受数字。',
  right: '10',
  wrong: '10分',
  limits: '一列里有三个以上、且大多是文本时，只提醒一次；读不出数字的报错误。',
  repair: '改为数字 {expected}。',
  repairs: { unreadable: '在 {cell} 填一个数字。', column: '选中这一列，转换为数字。' },
  sentences: {
    text: '{cell} “{name}”的{column}“{stated}”是文本，不是数字，求和时不会计入；应为 {expected}。',
    unreadable: '{cell} “{name}”的{column}写作“{stated}”，读不出一个数。',
    column: '{cell} 等 {count} 个{column}是以文本存放的数字，求和时不会计入。',
  },
} satisfies CheckText;
