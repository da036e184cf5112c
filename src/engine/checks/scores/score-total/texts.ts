import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '总分等于各项得分之和',
  fault: '总分与各项得分之和不符',
  what: '总分应等于全部指标得分与预算执行得分之和；表头另写总分的，应与总分行一致。',
  why: '总分算错是最容易被发现、也最先被退回的差错。',
  right: '9 + 20 + 50 + 10 + 9 = 98',
  wrong: '各项得分之和为 98，总分写 96',
  limits:
    '有指标没有得分时不判断；把上一行得分拆开列出的“其中”行、下级编号行只算一次；总分取整引起的不足 1 分的差只作提醒。',
  repair: '把总分改为 {expected}，或更正算错的那一项得分。',
  sentences: {
    unexplained:
      '{cell} 总分填 {stated}，各项得分之和为 {expected}；但 {cells} 的数该不该算在内没有看明白，换个算法就正好相等。',
    differs: '{cell} 总分填 {stated}，各项得分之和为 {expected}（{calculation}），{gap}。',
    over: '{cell} 总分填 {stated}，各项得分之和为 {expected}（{calculation}），{gap}；而满分只有 100 分。',
    rounded:
      '{cell} 总分填 {stated}，各项得分之和为 {expected}（{calculation}），取整会与系统计算的结果不一致。',
    review: '{cell} “{name}”的合计填 {stated}，各行相加为 {expected}（{calculation}），{gap}。',
    header: '{cell} 表头写的总分是 {stated}，总分行是 {expected}。',
    beyond:
      '{cell} 总分填 {stated}，各项得分之和为 {sum}（{calculation}）；分值还差 {room} 分，多半是预算执行率的，它的得分没有认出来，但总分应在 {sum} 和 {most} 之间。',
  },
  repairs: {
    review: '核对“{name}”列：改正合计，或改正填错的那一行。',
    unexplained: '先看 {cells} 该不该算在内，再决定要不要改 {cell}。',
    over: '先核对各项分值和得分（合计 {expected}，超过 100 分），更正后再改总分。',
    beyond: '把预算执行得分加进各项得分之和，更正总分；或更正算错的那一项得分。',
  },
} satisfies CheckText;
