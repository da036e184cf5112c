import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '金额单位一致',
  fault: '金额单位不一致',
  what: '同一张表的金额应使用表头注明的单位；总额与来源、预算数与执行数相差一万倍时提醒。',
  why: '把元填进以万元为单位的表，是退回表中常见的差错。',
  right: '项目资金（万元）：年度资金总额 90，其中财政拨款 90',
  wrong: '项目资金（万元）：年度资金总额 90，其中财政拨款 900000',
  limits:
    '总额与来源正好相差一万倍，或同一行的预算数与执行数之比是表上执行率的一万倍时才提醒；单纯执行得少不提醒。',
  repair: '按表头的单位（{unit}）改写 {cell}。',
  sentences: {
    'ten-thousand': '{cell} 填 {stated}，约为 {other} 的一万倍；表头的单位是{unit}，是否误用了另一个单位？',
  },
  words: {
    amount: '{at}“{label}”的 {value}',
  },
} satisfies CheckText;
