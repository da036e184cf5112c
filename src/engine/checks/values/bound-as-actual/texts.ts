import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '完成值是数值而不是范围',
  fault: '完成值写成了范围',
  what: '实际完成值应是测得的数，而不是“≥98%”这样的界限。',
  why: '系统导出时会带上符号；界限不能说明实际做到多少。',
  right: '98.6%',
  wrong: '≥98%',
  limits: '只提示，不影响评分。',
  repair: '改写为实际数值。',
  sentences: { bound: '{cell} 指标“{name}”的完成值“{stated}”是一个范围，建议写实际数值。' },
} satisfies CheckText;
