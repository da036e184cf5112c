export const AREA_NAMES = {
  header: '表头',
  funds: '资金与执行',
  weights: '分值',
  scores: '得分',
  values: '目标值与完成值',
  system: '指标体系',
  workbook: '表间核对',
  accounts: '决算公开表',
  targets: '绩效目标表',
} as const;

export const FORM_KIND_NAMES = {
  'project-self-evaluation': '项目支出绩效自评表',
  'department-self-evaluation': '部门整体支出绩效自评表',
  'transfer-self-evaluation': '转移支付绩效自评表',
  'project-targets': '项目绩效目标表',
  'department-targets': '部门整体绩效目标表',
  monitoring: '绩效运行监控表',
  'summary-list': '汇总表',
  'final-accounts': '部门决算公开表',
} as const;

export const OTHER_SHEET_NAMES = {
  empty: '空表',
  hidden: '隐藏的工作表，没有检查',
  cover: '封面',
  instructions: '填表说明',
  'project-list': '项目清单',
  report: '检查报告',
  unknown: '没有认出是哪一种表',
} as const;
