/** Instead of the repair of a finding whose value depends on other findings. */
export const waitingRepair = '先处理 {cells}：它一改，{cell} 应填的数也会变；改好后再看这一条。';

/** Instead of the repair of a finding when another finding computes a value for its cell from other cells. */
export const outdoneRepair = '{cell} 另有一条按别处的数算出应填 {value}，两条一起看，改成正确的数。';

/** Texts of fixes: a sentence for each, and the label of its button. */
export const fixTexts = {
  value: '把 {cell} 改为“{value}”',
  'value.button': '改为 {value}',
  label: '把 {cell} 标明的分值改为 {value} 分',
  'label.button': '标明改为 {value}',
  weight: '把 {cell} 的分值改为 {value}',
  'weight.button': '{cell} 改为 {value}',
  number: '把 {cell} 改为数字 {value}',
  'number.button': '改为数字 {value}',
  numbers: '把 {count} 格文本数字改为数字',
  carried: '{label}，合计同时改为 {sums}',
  'numbers.button': '{count} 格改为数字',
} as const;
