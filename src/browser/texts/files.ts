/** Names of the files that the page makes, and texts of the summary. */
export const madeFileTexts = {
  changed: '已改',
  copy: '副本',
  report: (stem: string) => `${stem}-检查报告`,
  summary: (stamp: string) => `自评检查汇总-${stamp}.xlsx`,
  sample: '示例：明光市项目支出绩效自评表（含错误）.xlsx',
} as const;

export const summaryTexts = {
  sheet: '汇总',
  heads: ['文件', '表', '单位', '年度', '总分', '结论'],
  'not-checked': '还没有检查',
} as const;
