import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '没有被截断重复的文字',
  fault: '文字像是被截断、重复',
  what: '从系统导出的表，单元格文字有时按列宽截断后重复（如“全面展开 全面展开”）。',
  why: '不影响评分，但读起来像没有校对。',
  right: '全面展开',
  wrong: '全面展开 全面展开',
  limits: '同一句话确实要写两遍的情况极少，只作提示。',
  repair: '改为“{expected}”。',
  sentences: { repeated: '{cell} “{stated}”像是同一句话被重复，建议写作“{expected}”。' },
} satisfies CheckText;
