import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '每项指标都有分值',
  fault: '指标没有分值',
  what: '每一项适用的指标都要有大于 0 的分值。',
  why: '一体化系统不接受没有分值或分值为 0 的指标。',
  right: '外出稽核次数，分值 10',
  wrong: '外出稽核次数，分值空白，得分 10',
  limits:
    '没有分值列的表（如湖北表、转移支付表）、“不适用”行、画“/”的行、约束性指标和不带分值的“其中”行不适用。',
  repair: '在 {cell} 填入分值，并使同组分值之和等于本组的分值。',
  repairs: { unexplained: '核对 {cells} 属于哪一列，再看 {cell} 要不要改。' },
  sentences: {
    unexplained: '{cell} 指标“{name}”没有分值，但同一行 {cells} 的数没有认准，可能就是分值；请核对。',
    missing: '{cell} 指标“{name}”没有分值。',
    zero: '{cell} 指标“{name}”的分值为 0。',
    unreadable: '{cell} 指标“{name}”的分值写作“{stated}”，读不出一个数。',
  },
} satisfies CheckText;
