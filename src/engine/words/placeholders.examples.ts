import type { ExamplesOf } from './examples';
import type * as words from './placeholders';

export const examples: ExamplesOf<typeof words> = {
  TEMPLATE_NAME: {
    reads: ['指标1:', '指标2：', '指标一', '指标', '……', '/', '无', '——', '×××', '(可增行)', '(可自行删减)'],
    not: ['指标完成率', '指标1:培训次数', '无违规行为', '(可选)', '培训次数'],
  },
  ENDS_NIL: { reads: ['指标1:无', '成本指标/', '——'], not: ['无违规', '培训次数'] },
  UNUSED_NAME: { reads: ['……', '指标2:', '指标'], not: ['指标2:培训', '培训……'] },
};
