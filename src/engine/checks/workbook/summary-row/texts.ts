import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '汇总表每行相符',
  fault: '汇总表的行与各表不符',
  what: '汇总表每行：执行率 = 执行数 ÷ 预算数；总分 = 各部分得分之和，不高于 100 分；合计行 = 各行之和；批复数 + 调整数 = 调整后，预算数 − 支出数 = 结余；预算数、执行数、得分与该项目自评表一致。',
  why: '汇总表与自评表对不上，要退回重报。',
  right: '汇总表得分 98.5，该项目自评表总分 98.5',
  wrong: '汇总表得分 98.5，该项目自评表总分 95.8',
  limits: '按表上显示的小数位比较；得分各栏是否齐全看不出来的不相加；名称对不上自评表的行不比。',
  repair: '核对 {cell} 与参与计算的各格，应为 {expected}。',
  repairs: { form: '核对 {cell} 与“{sheet}”{address}，改正填错的一处。', above: '改正 {cell} 的得分。' },
  sentences: {
    rate: '{cell} “{project}”的执行率填 {stated}，按 {calculation} 应为 {expected}。',
    score: '{cell} “{project}”的总分填 {stated}，各部分相加为 {expected}（{calculation}），{gap}。',
    above: '{cell} “{project}”的得分填 {stated}，高于满分 100 分。',
    total: '{cell} “{column}”合计填 {stated}，各行相加为 {expected}（{calculation}），{gap}。',
    sum: '{cell} “{project}”的“{column}”填 {stated}，按同表其他各行的算法应为 {expected}（{calculation}），{gap}。',
    form: '{cell} “{project}”的“{column}”填 {stated}，该项目自评表“{sheet}”{address} 为 {expected}，{gap}。',
  },
} satisfies CheckText;
