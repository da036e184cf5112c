import type { ExamplesOf } from './examples';
import type * as words from './placeholders';

export const examples: ExamplesOf<typeof words> = {
  TEMPLATE_NAME: {
    reads: ['指标1:', '指标2：', '指标一', '指标', '……', '/', '无', '——', '×××', '(可增行)', '(可自行删减)'],
    not: ['指标完成率', '指标1:培训次数', '无违规行为', '(可选)', '培训次数'],
  },
  ENDS_NIL: { reads: ['指标1:无', '成本指标/', '——'], not: ['无违规', '培训次数'] },
  UNUSED_NAME: { reads: ['……', '指标2:', '指标'], not: ['指标2:培训', '培训……'] },
  FILLING_NOTE: { reads: ['注:1.其他资金', '填表说明:', '说明1'], not: ['备注', '说明书', '评分说明:'] },
  EMPTY_TEMPLATE_ROW: { reads: ['指标2:', '……'], not: ['指标:', '指标2:培训', '·'] },
  MAY_BE_PLACEHOLDER: { reads: ['(100字以内)', '请填写', '指标1', 'XX项目'], not: ['培训次数', '95%'] },
  TEMPLATE_HINT: {
    reads: ['(100字以内)', '请填写原因', '低于90%需说明原因'],
    not: ['因天气原因', '文字说明'],
  },
  OPTIONAL: { reads: ['成本指标(选填)'], not: ['必填'] },
};
