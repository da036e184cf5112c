import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '总分行的分值等于各项分值之和',
  fault: '总分行的分值与各项之和不符',
  what: '总分（合计）行分值一栏所填的数，应等于各项分值（含预算执行率）之和。',
  why: '总分行与明细不符，说明有分值漏填或改动后没有更新。',
  right: '总分行分值 100，各项分值之和 100',
  wrong: '总分行分值 98，各项分值之和 100',
  limits:
    '只汇总指标、不含预算执行率的总分行也认可；有指标缺分值时不判断；总分行填的就是满分的，不对的是各项分值，由 PJ304 判断。',
  repair: '把总分行的分值改为 {expected}，或更正各项分值。',
  repairs: { unexplained: '先看 {cells} 该不该算在内，再决定要不要改 {cell}。' },
  sentences: {
    unexplained:
      '{cell} 分值合计填 {stated}，各项分值之和为 {expected}；但 {cells} 的数该不该算在内没有看明白，换个算法就正好相等。',
    differs: '{cell} 总分行的分值填 {stated}，各项分值之和为 {expected}（{calculation}），{gap}。',
  },
} satisfies CheckText;
