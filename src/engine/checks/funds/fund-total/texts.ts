import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '资金总额等于各来源之和',
  fault: '资金总额与各来源之和不符',
  what: '逐列核对年度资金总额是否等于下面各资金来源之和；“其中”行里再分的“其中”行只算一次。',
  why: '总额是计算预算执行率的基数，总额与分项不符的表会被退回。',
  right: '年度资金总额 120 = 财政拨款 100 + 上年结转 20 + 其他资金 0',
  wrong: '年度资金总额 0，而财政拨款一行填了 90',
  limits:
    '以万元为单位的表每个加数允许 0.005 的尾差，以元为单位的必须完全相等；只有一行“其中”且小于总额时视为列举，不判断；没有“其他资金”行、各行也不是全部四个季度或上下半年，而分项合计偏小时只作提醒。',
  repair: '核对“{column}”列：改正总额，或改正、补齐各资金来源的金额。',
  repairs: { unexplained: '先看 {cells} 该不该算在内，再决定要不要改 {cell}。' },
  sentences: {
    unexplained:
      '{cell} “{column}”资金总额填 {stated}，各项之和为 {expected}；但 {cells} 的数该不该算在内没有看明白，换个算法就正好相等。',
    differs: '{cell} “{column}”的资金总额填 {stated}，各来源相加为 {expected}（{calculation}），{gap}。',
    source:
      '{cell} “{column}”的“{name}”填 {stated}，下面各项相加为 {expected}（{calculation}），{gap}；按各项之和，资金总额正好相等。',
    partial:
      '{cell} “{column}”的资金总额填 {stated}，下面各来源只有 {expected}（{calculation}），{gap}；如还有其他资金来源请补列。',
    blank: '{cell} “{column}”的资金总额没有填，下面各来源合计为 {expected}。',
  },
} satisfies CheckText;
