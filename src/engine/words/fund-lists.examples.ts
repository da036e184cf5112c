import type { ExamplesOf } from './examples';
import type * as words from './fund-lists';

export const examples: ExamplesOf<typeof words> = {
  LIST_TOTAL: {
    reads: ['年度资金总额', '实施期资金总额', '部门预算资金', '项目总投资'],
    not: ['其中:财政拨款', '资金总额构成', '其他资金'],
  },
  LIST_PART: { reads: ['其中:财政拨款', '其他资金', '上年结转', '基本支出'], not: ['项目名称', '产出指标'] },
  WHOLE_PERIOD: { reads: ['实施期资金总额', '项目总投资'], not: ['年度资金总额'] },
  OF_DEPARTMENT: { reads: ['部门预算总额', '整体支出预算'], not: ['年度资金总额'] },
  STRUCTURE: { reads: ['按支出结构分'], not: ['财政拨款'] },
  PART_BEGINS: { reads: ['其中:财政拨款'], not: ['财政拨款'] },
  GOVERNMENT: { reads: ['中央财政资金', '县级资金', '上级补助'], not: ['其他资金', '自筹资金'] },
  NOT_OF_GOVERNMENT: { reads: ['其他资金', '单位自筹'], not: ['省级资金'] },
  REST: { reads: ['其他资金', '单位自筹', '自有资金'], not: ['财政拨款', '中央补助'] },
};
