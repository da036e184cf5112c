/** What a person reads of sheets without a form, and of columns nobody has words for. */
export const sheetTexts = {
  empty: '工作表是空的',
  hidden: '取消隐藏后再检查',
  named: '“{words}”',
  unknown: '没有找到自评表的列标题，如一级指标、年度指标值、分值、得分',
} as const;

export const doubtTexts = {
  severalTargets: '有几列都像年度指标值',
  numbers: '下面是数字“{values}”',
  texts: '下面写着“{values}”',
  between: '”“',
} as const;
