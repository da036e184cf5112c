import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '数字书写正确',
  fault: '数字写错',
  what: '目标值、完成值里的数字应当书写正确，如不应有两个百分号、错位的千分号、两个小数点，或用字母 O 代替 0。',
  why: '系统读不出这样的数字，人读起来也有歧义。',
  right: '91%',
  wrong: '91%%',
  limits: '日期、编号等含多个点的文字不算。',
  repair: '改正 {cell} 的写法{suggestion}。',
  sentences: {
    'double-percent': '{cell} 指标“{name}”的{column}写作“{stated}”，多了一个百分号。',
    commas: '{cell} 指标“{name}”的{column}写作“{stated}”，逗号的位置不对，读不出一个数。',
    dots: '{cell} 指标“{name}”的{column}写作“{stated}”，有两个小数点，读不出一个数。',
    letters: '{cell} 指标“{name}”的{column}写作“{stated}”，数字里混有字母。',
  },
  words: {
    suggestion: '，如“{meant}”',
  },
} satisfies CheckText;
