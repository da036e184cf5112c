import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '指标中的执行率与资金表一致',
  fault: '指标中的执行率与资金表不一致',
  what: '三级指标写的是预算执行率的，实际完成值应与资金表算出的执行率一致；写明基本支出或项目支出的，与该行比较。',
  why: '同一张表里同一个数写得不一样，复核时必被追问，也常使得分算错。',
  right: '项目支出执行率：指标填 98.49%，资金表 195.52 ÷ 198.52 = 98.49%',
  wrong: '项目支出预算执行率：指标填 100%，资金表 195.52 ÷ 198.52 = 98.49%',
  limits: '按指标显示的小数位比较；只看名称就是执行率的指标；读不出比率的不判断，91%% 当作 91%。',
  repair: '把 {cell} 改为 {expected}，并重新计算得分；如果指标是对的，请核对资金表。',
  sentences: {
    differs:
      '{cell} “{name}”的实际完成值填 {stated}，资金表“{row}”一行 {calculation} = {expected}，两处不一致。',
    pairs:
      '{cell} “{name}”的实际完成值填 {stated}，按表上的预算数和支出数 {calculation} = {expected}，两处不一致。',
  },
  words: {
    points: '{points} 个百分点',
  },
} satisfies CheckText;
