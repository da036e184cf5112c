import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '分值合计为 100 分',
  fault: '分值合计不是 100 分',
  what: '全部指标的分值加上预算执行率的分值，应等于 100 分。没有分值列的表，核对各组标明的分值与预算执行分值之和。',
  why: '满分不是 100 分的表，总分和等级都没有意义，系统不予保存。',
  right: '10（执行率）+ 50 + 30 + 10 = 100',
  wrong: '10（执行率）+ 20 + 54 + 10 + 10 = 104',
  limits:
    '有指标缺分值时不判断；把上一行分值拆开列出的“其中”行、下级编号行只算一次；表上只汇总指标（90 分、80 分）的，按表上的满分核对；执行率是否计入看不出来时请人确认。',
  repair: '调整分值，使全部指标与预算执行率合计为 100 分。',
  repairs: {
    unexplained: '先看 {cells} 该不该算在内，再决定要不要改 {cell}。',
    execution: '把 {cell} 的分值改为 {expected}。',
  },
  sentences: {
    unexplained:
      '{cell} 分值合计为 {stated} 分，应为 {expected} 分；但 {cells} 的数该不该算在内没有看明白，换个算法就正好相等。',
    differs: '{cell} 分值合计为 {stated} 分（{calculation}），应为 {expected} 分，{gap} 分。',
    declared: '{cell} 各组标明的分值与预算执行分值合计为 {stated} 分（{calculation}），应为 {expected} 分。',
    unprinted:
      '{cell} 各指标分值合计 {calculation}，留给预算执行率 {room} 分，与表上填的分数对不上；请核对各项分值。',
    execution:
      '{cell} 预算执行率的分值填 {stated}；其余各项分值合计 {rows} 分，总分 100 分，得分也与 {expected} 分相符，应为 {expected}。',
    outside: '{cell} 指标分值合计已是 100 分，另有预算执行分值 {points} 分；请确认预算执行是否计入总分。',
  },
} satisfies CheckText;
