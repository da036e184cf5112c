import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '隐藏的行列里没有分值和得分',
  fault: '隐藏的行列里有分值或得分',
  what: '隐藏的行或列里如果有分值或得分，会悄悄计入合计。',
  why: '看得见的各行加起来与合计不符，复核人员会认为算错了。',
  right: '全部指标行都可见',
  wrong: '第 18 行被隐藏，里面有分值 5、得分 5',
  limits: '只看有没有数，不判断该不该隐藏；隐藏的空白模板行不提醒。',
  repair: '取消隐藏后核对；不用的行请删除，而不是隐藏。',
  sentences: {
    hidden: '{cell} 在隐藏的行或列里，填有 {stated}；本表共有 {count} 个这样的单元格，会计入合计却看不见。',
  },
} satisfies CheckText;
