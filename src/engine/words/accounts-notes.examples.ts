import type { ExamplesOf } from './examples';
import type * as words from './accounts-notes';

export const examples: ExamplesOf<typeof words> = {
  TABLE_EXPLAINED: { reads: ['注:本表反映部门本年度的总收支情况。'], not: ['本表为空'] },
};
