import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '目标值与完成值形式一致',
  fault: '目标值与完成值形式不一致',
  what: '目标值是数字的，完成值也应是数字；目标是文字的，完成值也应是文字。',
  why: '数字目标写“达成预期指标”，复核时无法核算。',
  right: '目标 ≥12次，完成 12次',
  wrong: '目标 1，完成“达成预期指标”',
  limits: '文字里含有唯一一个数字的，按数字比较；一张表里有四处以上用文字回答数字的，只提醒一次。',
  repair: '按目标值的形式改写完成值。',
  repairs: {
    several: '在 {cell}、{cells} 改填实际完成的数字；如果目标本来不是数字，请改目标值。',
    'number-text': '在 {cell} 改填实际完成的数字；如果目标本来不是数字，请改目标值。',
    'text-number': '在 {cell} 改用文字说明完成情况；如果目标有数量要求，请在目标值里写明数字。',
    date: '目标值和完成值都写日期，或都不写日期。',
  },
  sentences: {
    several: '{cell} 等 {count} 项指标目标值是数字，完成值却是文字（如“{stated}”）；其余在 {cells}。',
    'number-text': '{cell} 指标“{name}”目标值是数字“{target}”，完成值却是文字“{stated}”。',
    'text-number': '{cell} 指标“{name}”目标值是文字“{target}”，完成值却是数字“{stated}”。',
    date: '{cell} 指标“{name}”目标值“{target}”与完成值“{stated}”一个是日期，一个不是。',
  },
} satisfies CheckText;
