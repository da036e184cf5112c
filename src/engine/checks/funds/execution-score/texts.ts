import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '预算执行得分按规则计算',
  fault: '预算执行得分与规则不符',
  what: '按评分规则由执行率算出预算执行得分（全国通用为分值 × 执行率，湖北为 20 × 执行率，江西按区间），与表上的得分比较。',
  why: '执行得分由公式决定，没有自由裁量；手工取整是最常见的差错。',
  right: '分值 10，执行率 99.6%，得分 9.96',
  wrong: '分值 10，执行率 99.6%，得分 9',
  limits:
    '得分是整数且与应得分相差不到 1 分的视为取整，只作提醒；按未四舍五入的执行率或按表上执行率计算，有一个相符即可。',
  repair: '把得分改为 {expected}。',
  repairs: { unexplained: '核对 {cells} 属于哪一列，再看 {cell} 要不要改。' },
  sentences: {
    unexplained:
      '{cell} 预算执行得分填 {stated}，按认出的数应为 {expected}（{calculation}），但旁边 {cells} 的数没有认准，用它正好相符；请核对这些单元格。',
    differs: '{cell} 预算执行得分填 {stated}，应为 {expected}（{calculation}），{gap}。',
    rounded:
      '{cell} 预算执行得分填 {stated}，应为 {expected}（{calculation}）；取整会与系统计算的结果不一致。',
  },
} satisfies CheckText;
