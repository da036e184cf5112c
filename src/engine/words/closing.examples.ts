import type { ExamplesOf } from './examples';
import type * as words from './closing';

export const examples: ExamplesOf<typeof words> = {
  CLOSING: {
    reads: [
      '备注',
      '填表:沈某',
      '扣分原因:尾款未付',
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
    reads: ['偏差大或目标未完成原因分析', '扣分原因', '扣分说明', '未达到预期的原因'],
    not: ['偏差率', '改进措施', '原因'],
  },
  HOW_TO_FILL: {
    reads: ['填表说明:1.', '填报说明', '注:1.偏差原因分析', '备注:偏差原因分析在相应栏打“√”'],
    not: ['说明:', '扣分原因'],
  },
  NOTE_WITH_TEXT: {
    reads: ['说明:按合同完成', '扣分原因:未按期', '佐证材料:验收单'],
    not: ['说明:', '说明', '偏差原因分析:天气'],
  },
  STAMP: {
    reads: ['(盖章)', '单位盖章:', '签字', '管理科室(盖章)年月日'],
    not: ['盖章单位', '文件盖章率', '年月日'],
  },
  EXAMPLE_BEGINS: { reads: ['示例如下:', '二、填写示例:', '例:'], not: ['示例表', '例会次数'] },
};
