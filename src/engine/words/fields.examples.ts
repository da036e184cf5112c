import type { ExamplesOf } from './examples';
import type * as words from './fields';

export const examples: ExamplesOf<typeof words> = {
  FIELDS: {
    reads: {
      projectName: [
        '项目名称',
        '项目',
        '专项资金名称',
        '转移支付项目名称',
        '项目支出名称',
        '债券项目名称',
        '服务项目名称',
      ],
      projectCode: ['项目编码', '项目代码', '编号'],
      department: ['主管部门', '中央主管部门', '上级主管部门', '主管部门及代码', '归口管理科室'],
      unit: [
        '项目实施单位',
        '资金使用单位',
        '填报单位',
        '编报单位',
        '县级预算部门名称',
        '预算部门',
        '单位名称',
        '单位',
        '实施学校',
        '执行机构',
        '承接单位',
        '购买主体',
        '农场名称',
      ],
      fillingDate: ['填报日期', '自评时间', '日期'],
      headerTotal: ['总分', '自评得分', '项目总得分', '自查总分'],
      other: [
        '项目负责人',
        '单位代码',
        '联系电话',
        '项目属性',
        '起止时间',
        '是否政府采购',
        '在职人数',
        '机构设置情况',
      ],
    },
    not: ['项目资金', '主管部门意见', '实施单位盖章处', '年度总体目标', '得分率', '产出指标'],
  },
  PROJECT_NAME_LABEL: { reads: ['项目名称', '项目名称:'], not: ['专项名称', '子项目名称'] },
  NAMES_THE_PROJECT: {
    reads: ['项目名称', '评价项目名称', '项目全称'],
    not: ['项目', '专项名称', '资金名称'],
  },
  PROJECT_NAME_WITHIN: {
    reads: ['年度:2023 项目名称:路灯维护'],
    not: ['项目名称:路灯维护', '年度:2023 项目名称:单位:某局'],
  },
  FILLING_DATE_WITHIN: {
    reads: ['填报人:何琳 填报日期:2017年3月10日'],
    not: ['填报日期:2017年3月10日', '填报人:何琳 填报日期:'],
  },
  DEPARTMENT_ALONE: { reads: ['部门名称', '预算部门:市财政局'], not: ['主管部门', '部门编码'] },
  UNIT_NAME_LABEL: { reads: ['单位名称', '项目单位名称:某站'], not: ['部门(单位)名称', '单位'] },
  DEPARTMENT_NAME: {
    reads: ['部门名称', '单位名称:市财政局', '部门(单位)名称'],
    not: ['主管部门名称', '单位名称及代码'],
  },
  NUMBERED_PROJECT: { reads: ['项目一', '项目12'], not: ['项目', '项目一览', '子项目1'] },
  ENDS_WITH_NAME: { reads: ['项目名称', '专项名称'], not: ['名称及代码', '项目'] },
};
