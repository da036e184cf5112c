/** What a function shows instead of a number. Excel shows it beside #VALUE! and #N/A. */
export const messages = {
  profile: '没有“{profile}”这个地区，可用 =PJ.PROFILES() 查看地区标识',
  weight: '分值“{value}”不是正数，请检查分值单元格',
  budget: '预算数“{value}”不是数字，请检查',
  executed: '执行数“{value}”不是数字，请检查',
  units: '预算数“{budget}”与执行数“{executed}”单位不同，请统一后再算',
  rate: '预算数为0或缺少数字，无法计算执行率',
  completion: '“{target}”与“{actual}”算不出完成比例',
  malformed: '“{text}”不是规范的数值，请改正后再算',
  tier: '“{text}”没有说明完成档次，请由人判断',
  'tier-manual': '该地区的定性指标没有公开的档次区间，请由人评分',
  'total-cell': '第 {row} 行第 {col} 列的“{value}”不是数字，请先改正',
  total: '总分“{value}”不是数字，请检查',
  grade: '该地区没有公开的等级分数线',
  'grade-disputed': '一体化系统各版本对70–90分给出的等级不同，请按本地规定填写',
  'no-form': '区域内没有找到自评表，请选取从标题到总分行的整张表',
  'top-left': '“{value}”不是单元格地址，请写成 A1 这样的文本',
  sizes: '完成值区域与资金区域大小不同，请选取同样大小的区域',
  'weighted-cell': '第 {row} 行第 {col} 列不是数字，请先改正',
  funds: '资金合计为0，无法加权平均',
  several: '这里要一个单元格，选了一片区域：请只选一格，或在每一行各写一个公式',
  'no-rules': '没有读到本文档所选的规则，请按 Ctrl+Alt+F9 重新计算，或在公式里写明地区',
  'zero-or-blank':
    '分不清参数里的 0 是填写的 0 还是没有填：请把参数直接写成单元格（如 F5），或按 Ctrl+Alt+F9 重新计算',
  'not-loaded': '没有取到计算程序的文件，请确认网络或内网服务器可用，再按 Ctrl+Alt+F9 重新计算',
  'too-large': '区域过大，请只选取一张自评表',
} as const;

export type MessageKey = keyof typeof messages;

export const checkWords = {
  passed: '通过',
  'passed-detail': '未发现计算问题；完整检查请用窗格的“一键检查”',
  stated: '表中 {stated}',
  expected: '应为 {expected}',
  calculation: '（{calculation}）',
  severity: { error: '错误', warning: '提醒', review: '待确认', info: '提示' },
} as const;

/** What PARSE returns for the sign or the unit if a value has none. */
export const kindTexts = {
  range: '介于',
  date: '日期',
  several: '多项',
  qualitative: '定性',
} as const;
