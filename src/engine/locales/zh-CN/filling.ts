/** Sentences of a fill plan. Placeholders in braces. */
export const fillTexts = {
  'indicator-rule': '{sentence}',
  'qualitative-full': '完成情况为“{actual}”，按满分 {points} 分填写',
  'rate-rule': '执行率＝{executed}÷{budget}＝{percent}%',
  'sum-rule': '各项得分合计：{sentence}',
  'equal-share': '表上没有分值，按组内平均分推算；请核对后再写入',
  'profile-points': '表上没有写明执行率的分值，按“{profile}”的 {points} 分计算；请核对后再写入',
} as const;

/** Why a cell is left to a person, and what to do. */
export const leftTexts = {
  'form-broken': '程序出错，这张表没有填写（{detail}）；请自行填写，并把文件和这一行交给维护人员',
  locked: '工作表受保护且该单元格已锁定，应填 {value}，请解除保护后手工填写',
  formula: '该单元格是公式，结果不是数字，请检查公式',
  shared: '一个得分单元格对应多行指标，请自行填写',
  'total-waits': '还有 {count} 处得分未填（{cells}），补齐后再算合计',
  'total-unreadable': '{cells} 的得分不是数字，合计无法计算，请先改正',
  /** The first of many cells, in the two sentences above. */
  'some-cells': '{cells}等',
  'total-short': '合计应含 {stated} 分，认出的得分行只有 {points} 分，请自行填写',
  'total-above': '各项得分相加为 {sum} 分，高于满分 {stated} 分，请先核对各项得分',
  'total-place': '合计行的得分不在得分一栏，请自行填写',
  'total-combined': '各行的得分和分值写在同一单元格，合计请照样自行填写',
  'execution-criteria': '执行率的评分标准另有规定，请按评分标准自行填写',
  'execution-crowded': '表中没有给执行率分值，各行分值已占满总分，请自行填写',
  'execution-split': '各资金来源另有分值，执行率得分由各来源得分相加，请自行填写',
  'paid-in': '表上另有到位数，看不出执行率按哪个数计算，请自行填写',
  'rate-waits': '预算数或执行数为空、为0或单位不同，无法计算执行率',
  'group-average': '该地区的组得分取各项平均，请自行填写',
} as const;

/** What would be filled into a locked cell. */
export const lockedValues = { tier: '{low}–{high} 分', score: '得分' } as const;

export const fillLabels = {
  form: '整张表',
  rate: '预算执行率',
  execution: '预算执行率得分',
  total: '总分',
  subtotal: '{name}小计',
} as const;
