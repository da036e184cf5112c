import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '执行率等于执行数除以全年预算数',
  fault: '执行率与预算数、执行数不符',
  what: '每一行列出执行率的资金，都按 执行数 ÷ 全年预算数（有上年结转列的，加上结转）重新计算，按表上显示的小数位四舍五入后比较。',
  why: '执行率直接决定预算执行得分，系统会自动计算，填错会与系统不符。',
  right: '执行数 6.999 ÷ 预算数 7 = 99.99%',
  wrong: '执行数 200、预算数 200，执行率却填 99%',
  limits:
    '预算数为 0 时比率没有意义，交由人判断；只差最后一位（截断而未进位，或金额按万元取整引起），或者按一位小数填、格子显示两位的，只作提醒。',
  repair: '把执行率改为 {expected}；如果执行率是对的，请核对预算数和执行数。',
  repairs: {
    unexplained: '核对 {cells} 属于哪一列，再看 {cell} 要不要改。',
    missing: '在 {cell} 填入执行率 {expected}。',
  },
  sentences: {
    unexplained:
      '{cell} {row}的执行率填 {stated}，按认出的预算数和执行数应为 {expected}（{calculation}），但旁边 {cells} 的数没有认准，用它正好相符；请核对这些单元格。',
    differs: '{cell} {row}的执行率填 {stated}，应为 {expected}（{calculation}）。',
    'by-initial':
      '{cell} {row}的执行率填 {stated}，这是按年初预算数算的；按全年预算数应为 {expected}（{calculation}）。',
    rounding: '{cell} {row}的执行率填 {stated}，四舍五入应为 {expected}（{calculation}），最后一位不一致。',
    missing: '{cell} {row}的执行率没有填，应为 {expected}（{calculation}）。',
    unreadable: '{cell} {row}的执行率写作“{stated}”，读不出一个数；应为 {expected}（{calculation}）。',
  },
  words: {
    points: '{points} 个百分点',
  },
} satisfies CheckText;
