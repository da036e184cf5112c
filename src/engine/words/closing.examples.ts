import type { ExamplesOf } from './examples';
import type * as words from './closing';

export const examples: ExamplesOf<typeof words> = {
  CLOSING: {
    reads: [
      '备注',
      '注:1.其他资金包括',
      '填表人:',
      '自评结论',
      '项目负责人',
      '主管部门意见',
      '评价组',
      '改进措施',
    ],
    not: ['主管部门', '评价指标', '自评得分', '项目名称', '偏差率'],
  },
  FORM_REASON: {
    reads: ['偏差大或目标未完成原因分析', '扣分原因', '未达到预期的原因'],
    not: ['偏差率', '改进措施', '原因'],
  },
};
