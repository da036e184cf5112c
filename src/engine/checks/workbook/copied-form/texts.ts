import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '各项目的指标不照抄',
  fault: '不同项目的指标照抄',
  what: '比较工作簿里各项目表的三级指标和指标值，连续三行及以上完全相同的会被指出。',
  why: '复核意见中常见“指标照抄其他项目”：项目内容不同而指标雷同，说明目标没有结合本项目设定。',
  right: '各项目的产出指标写各自的工作内容',
  wrong: '“设备购置经费”与“建设和维修经费”六条指标一字不差',
  limits:
    '同名项目、不同类型的表之间不比；连续相同不足三行的（如都写“满意度≥95%”）不提醒；只看名称和指标值。',
  repair: '结合本项目的内容重新设定从 {cell} 起的 {count} 条指标；确属同类项目的可以忽略。',
  sentences: {
    run: '{cell} 起连续 {count} 条指标与“{sheet}”{address} 起的完全相同（本表“{project}”，那张表“{other}”）。',
  },
} satisfies CheckText;
