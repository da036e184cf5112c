import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '总体目标和完成情况要填写',
  fault: '总体目标或完成情况没有填',
  what: '年度总体目标的预期目标和实际完成情况应当填写。',
  why: '实际完成情况空白的表，会被要求补充。',
  right: '预期目标与实际完成情况都有文字',
  wrong: '实际完成情况空白',
  limits: '合并单元格里还留着提示语的，视为未填；写得是否充分由人判断。',
  repair: '对照预期目标，逐条写明实际完成情况。',
  repairs: { expected: '在 {cell} 写明年度预期目标，与批复的绩效目标一致。' },
  sentences: {
    expected: '{cell} 年度总体目标的预期目标没有填。',
    achieved: '{cell} 年度总体目标的实际完成情况没有填。',
  },
} satisfies CheckText;
