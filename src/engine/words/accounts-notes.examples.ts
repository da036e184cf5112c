import type { ExamplesOf } from './examples';
import type * as words from './accounts-notes';

export const examples: ExamplesOf<typeof words> = {
  TABLE_EXPLAINED: { reads: ['注:本表反映部门本年度的总收支情况。'], not: ['本表为空'] },
  ACCOUNTS_NOTE: {
    reads: ['注:本表反映部门收支', '单位负责人:', '1.本表金额'],
    not: ['财政拨款收入', '合计', '1.基本支出'],
  },
  EMPTY_SENTENCE: {
    reads: ['2022年本部门无政府性基金预算财政拨款收入', '本表为空', '不涉及国有资本经营预算支出'],
    not: ['本表反映部门收支情况', '政府性基金收入'],
  },
};
