import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '数据没有错列',
  fault: '数据像是填错了列',
  what: '一行的数据应在各自的表头下面；整行左移或右移一格会被指出。',
  why: '错列的行，分值会被当作得分，完成值会被当作分值。',
  right: '分值 10 在“分值”下，得分 10 在“得分”下',
  wrong: '整行左移一格：实际完成值栏里是分值 10，分值栏里是得分 10，得分栏空白',
  limits: '只有移回一格后整行都合理、且本组分值恰好吻合时才报；其余不判断。',
  repair: '把第 {row} 行的数据移回各自的栏目。',
  sentences: {
    left: '{cell} 第 {row} 行（“{name}”）的数据像是整体左移了一格：{evidence}。',
    right: '{cell} 第 {row} 行（“{name}”）的数据像是整体右移了一格：{evidence}。',
  },
  words: {
    right: '年度指标值空白，原因栏里是数字 {number}，得分栏里的 {points} 正好是本组还缺的分值',
    left: '三级指标栏里是“{text}”，得分栏空白，实际完成值栏里的 {points} 正好是本组还缺的分值',
  },
} satisfies CheckText;
