import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '数字写法整洁',
  fault: '数字写法不整洁',
  what: '全角数字、数字中间的空格、网页标记等，建议清理。',
  why: '看上去一样，系统却可能读不出来。',
  right: '≥20万人',
  wrong: '≥ ２０ 万人',
  limits: '只建议清理，不影响评分；可一键清理，不改变意思。',
  repair: '改为“{expected}”。',
  sentences: {
    'full-width': '{cell} “{stated}”里有全角数字或符号，建议写作“{expected}”。',
    spaces: '{cell} “{stated}”的数字里有空格或换行，建议写作“{expected}”。',
    tags: '{cell} 文字里留有网页标记（如 {stated}），建议删去。',
  },
  words: {
    untagged: '去掉标记',
  },
} satisfies CheckText;
