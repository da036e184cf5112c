import type { ExamplesOf } from './examples';
import type * as words from './nil';

export const examples: ExamplesOf<typeof words> = {
  DASH: { reads: ['—', '--', '/', '……', '一'], not: ['一一一', '-5', '无', '一次'] },
  NONE: { reads: ['无', '/无', '暂无', '未设置'], not: ['无投诉', '不适用', '没有发生'] },
  NOT_APPLICABLE: { reads: ['不适用', '本项不涉及。', 'N/A'], not: ['无', '不涉及该项目', '适用'] },
  MAY_BE_NOT_APPLICABLE: { reads: ['不适用', 'Ｎ/A', '无此项'], not: ['培训次数', '/'] },
  SAYS_NOTHING: { reads: ['不适用', '其他'], not: ['其他说明', '无投诉'] },
  SAYS_NONE: { reads: ['无', '不适用'], not: ['—', '/'] },
};
