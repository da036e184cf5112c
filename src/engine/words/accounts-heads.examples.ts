import type { ExamplesOf } from './examples';
import type * as words from './accounts-heads';

export const examples: ExamplesOf<typeof words> = {
  NUMBERED_OR_CODE: { reads: ['栏次', '行次', '款'], not: ['合计', '项目'] },
  FINAL_FIGURE: { reads: ['决算数', '2022年决算数'], not: ['预算数', '决算'] },
};
