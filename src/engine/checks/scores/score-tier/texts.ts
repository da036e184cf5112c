import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '定性指标得分在档次区间内',
  fault: '定性指标得分不在档次区间内',
  what: '定性指标的完成情况写明了档次（如“部分达成”）时，得分应在该档次的区间内。',
  why: '系统按档次区间校验定性指标的得分。',
  right: '部分达成，分值 10，得分 7',
  wrong: '部分达成，分值 10，得分 9',
  limits: '只认系统的标准档次用语；其他说法由人判断。',
  repair: '把得分调整到 {expected} 之间，或更正完成情况。',
  sentences: {
    outside: '{cell} “{name}”完成情况为“{tier}”，得分应在 {expected}，现填 {stated}。',
  },
  words: {
    above: '大于 {bound}',
    below: '小于 {bound}',
  },
} satisfies CheckText;
