import type { ExamplesOf } from './examples';
import type * as words from './fields';

export const examples: ExamplesOf<typeof words> = {
  FIELDS: {
    reads: {
      projectName: ['项目名称', '项目', '专项资金名称', '转移支付项目名称', '项目支出名称', '债券项目名称'],
      projectCode: ['项目编码', '单位代码', '编号'],
      department: ['主管部门', '中央主管部门', '主管部门及代码', '归口管理科室'],
      unit: ['项目实施单位', '资金使用单位', '填报单位', '预算部门', '单位名称', '单位'],
      fillingDate: ['填报日期', '自评时间'],
      headerTotal: ['总分', '自评得分', '项目总得分'],
      other: ['项目负责人', '联系电话', '项目属性', '起止时间', '是否政府采购', '在职人数', '机构设置情况'],
    },
    not: ['项目资金', '主管部门意见', '实施单位盖章处', '年度总体目标', '得分率', '产出指标'],
  },
};
