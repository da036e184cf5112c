import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '项目名称要填写',
  fault: '项目名称没有填',
  what: '项目名称（部门整体表为单位名称）不能空。',
  why: '没有名称的表无法与预算项目对应，系统不予导入。',
  right: '项目名称：市外医疗专项调查费',
  wrong: '项目名称：（空白）',
  limits: '表上没有这一栏时不适用。',
  repair: '在 {cell} 填入{label}，与预算批复的名称一致。',
  sentences: { missing: '{cell} {label}没有填。' },
} satisfies CheckText;
