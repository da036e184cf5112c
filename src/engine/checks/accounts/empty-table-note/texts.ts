import type { CheckText } from '../../../locales/text';

export const texts = {
  title: '空表要有说明',
  fault: '空表没有说明',
  what: '没有数据的决算公开表，应在表下写明“本部门无政府性基金预算财政拨款收入、支出”之类的一句话。',
  why: '公开要求不留空白表：没有发生的也要公开空表并说明，否则会被认为漏报。',
  right: '表下注：2022 年本部门无政府性基金预算财政拨款收入',
  wrong: '政府性基金表整张空白，没有说明',
  limits: '填了 0 的表不算空表。',
  repair: '在“{table}”下加一句说明，例如“本部门{year}无{subject}，故本表为空”。',
  sentences: { missing: '{cell} “{table}”没有数据，也没有说明。' },
  words: {
    year: '{year} 年',
    anything: '相关收入、支出',
  },
} satisfies CheckText;
