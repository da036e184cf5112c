import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '目标值与完成值单位一致',
  fault: '目标值与完成值单位不一致',
  what: '目标值与完成值的单位应当一致（万人与人、万元与元可以换算）。',
  why: '单位不同无法比较，如目标 37个、完成 100%。',
  right: '目标 ≥34万人，完成 347173人',
  wrong: '目标 37个，完成 100%',
  limits: '完成值没有写单位的，视为与目标值相同。',
  repair: '按目标值的单位改写完成值。',
  sentences: { differs: '{cell} 指标“{name}”目标值是“{target}”，完成值是“{stated}”，单位不同，无法比较。' },
} satisfies CheckText;
