/** Why no score can be told of a form; the functions, which know no form, do without these. */
export const formUnknownTexts = {
  'not-applicable': '标为不适用的行不计分',
  'no-target-column': '本表没有年度指标值一栏，请按评分标准自行评分',
  'no-actual-column': '本表没有实际完成值一栏，请按评分标准自行评分',
  'own-criteria': '没有达到目标值，表上的评分标准另有规定，请按评分标准自行评分',
  'target-not-applicable': '年度指标值写“{target}”，请先确定这一行是否计分，再自行填写',
  'score-missing': '还有 {count} 行没有得分（{cells}），补齐后再算合计',
  'score-unreadable': '{cells} 的得分不是数字，合计无法计算，请先改正',
  marks: '得分像是按百分制打的分，表上没有写明怎样折算，请自行填写',
  'nothing-to-add': '没有可以相加的得分',
} as const;
