/** What the user reads about sheets without a form and about columns whose words are unknown. */
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

/** The evidence that a column is this one, for the user who must choose. */
export const clueTexts = {
  'level1-names': '下面是一级指标的名称',
  'level2-names': '下面是二级指标的名称',
  'spans-rows': '下面的文字各管几行',
  'short-texts': '下面是短的文字',
  'own-texts': '每行都写着不同的文字',
  operators: '下面的数前带有≥、≤等符号',
  units: '下面多是带单位的数',
  'adds-up': '下面的数加起来是 100 或 90',
  'numbers-everywhere': '每行都有数',
  'as-total': '下面的数与合计一致',
  numbers: '下面都是数',
  'blank-or-long': '下面是空的或是长的文字',
  'within-points': '得分都不高于分值',
  'left-of-score': '分值在得分左边',
  'written-alike': '目标值和完成值写法相似',
  'left-of-actual': '目标值在完成值左边',
  'right-of-name': '在指标名称右边',
  'more-than-level1': '比一级指标的文字多',
  'right-of-level1': '在一级指标右边',
  'right-of-level2': '在二级指标右边',
  'right-of-score': '在得分右边',
} as const;
