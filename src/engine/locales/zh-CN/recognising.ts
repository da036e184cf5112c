/** What a person reads of sheets without a form, and of columns nobody has words for. */
export const sheetTexts = {
  empty: '工作表是空的',
  hidden: '取消隐藏后再检查',
  named: '“{words}”',
  turned: '列标题竖着排在一列里（{heads}），各项指标横着排',
  transpose: '复制整张表，用“选择性粘贴”里的“转置”把行列互换后再检查',
  unknown: '没有找到自评表的列标题，如一级指标、年度指标值、分值、得分',
} as const;

export const doubtTexts = {
  severalTargets: '有几列都像年度指标值',
  numbers: '下面是数字“{values}”',
  texts: '下面写着“{values}”',
  between: '”“',
} as const;
