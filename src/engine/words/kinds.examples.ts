import type { ExamplesOf } from './examples';
import type * as words from './kinds';

export const examples: ExamplesOf<typeof words> = {
  DEPARTMENT_LABEL: {
    reads: ['部门名称', '部门(单位)名称:市财政局', '单位名称'],
    not: ['单位名称:市财政局', '主管部门', '项目名称'],
  },
  MONITORING: { reads: ['绩效目标执行监控表'], not: ['绩效自评表'] },
  TARGET_TABLE: { reads: ['项目绩效目标表', '绩效目标申报表'], not: ['绩效目标自评表', '绩效自评表'] },
  EVALUATES: { reads: ['绩效目标完成情况表', '绩效自评表'], not: ['绩效目标申报表'] },
  TRANSFER_TITLE: { reads: ['转移支付区域绩效目标自评表'], not: ['项目支出绩效自评表'] },
  TRANSFER_LABEL: { reads: ['中央主管部门', '转移支付名称'], not: ['主管部门', '地方主管部门'] },
  CENTRAL_AND_LOCAL: { reads: ['中央补助,地方资金'], not: ['地方资金,中央补助', '中央补助'] },
  SPECIAL_FUND_LABEL: { reads: ['专项名称'], not: ['项目名称', '资金专项名称'] },
  DEPARTMENT_ABOVE: { reads: ['省级主管部门', '地方主管部门'], not: ['主管部门', '中央主管部门'] },
  FUND_TITLE: {
    reads: ['水库维修养护资金绩效自评表', '专项资金绩效目标自评表'],
    not: ['项目绩效自评表', '资金使用情况表'],
  },
  HANDED_DOWN: { reads: ['本年下达数', '下达（万元）'], not: ['年初预算数', '计划数'] },
  PROJECT_OR_OWN_FUND: {
    reads: ['项目支出绩效自评表', '县级专项资金绩效自评表'],
    not: ['农业专项资金绩效自评表'],
  },
  LEVEL_BELOW: { reads: ['省级资金', '县级配套'], not: ['中央补助', '其他资金'] },
  DEPARTMENT_TITLE: {
    reads: ['部门整体支出绩效自评表', '部门绩效自评表', '部门(单位)绩效目标表'],
    not: ['项目支出绩效自评表', '部门项目绩效自评表'],
  },
  PROJECT_OF_DEPARTMENT: { reads: ['部门预算项目支出绩效自评表'], not: ['部门整体支出绩效自评表'] },
  PROJECT_TITLE: { reads: ['项目支出绩效自评表'], not: ['绩效自评表'] },
  REGION_TITLE: { reads: ['区域绩效目标表', '转移支付绩效目标表'], not: ['项目绩效目标表'] },
};
