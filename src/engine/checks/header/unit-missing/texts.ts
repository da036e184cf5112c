import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '主管部门和实施单位要填写',
  fault: '主管部门或实施单位没有填',
  what: '表上有主管部门、实施单位栏目的，应当填写。',
  why: '缺少单位，报送后无法归口。',
  right: '主管部门：天长市水利局',
  wrong: '主管部门：（空白）',
  limits: '表上没有这一栏时不适用。',
  repair: '在 {cell} 填入{label}。',
  sentences: { missing: '{cell} {label}没有填。' },
} satisfies CheckText;
