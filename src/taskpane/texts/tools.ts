/** The page 工具. */
export const toolTexts = {
  marks: '标记',
  'mark-after-check': '检查后标出有问题的单元格',
  'mark-now': '现在标记',
  'marks-in-excel':
    '标记用的是条件格式，底色加粗体，不改动您自己的格式；清除只去掉本助手加的。报送前请清除。',
  'marks-on-page': '标记只画在页面上，不改动您自己的格式，保存时不写进文件。',

  recheck: '自动复查',
  'after-change': '改动单元格后',
  'recheck-quick': '自动重新检查（8 秒内查得完的）',
  'recheck-always': '总是自动重新检查',
  'recheck-never': '只提示“结果已过期”',
  'recheck-in-excel': '自动检查会重画标记，可能占用 Ctrl+Z 的步数。别人在共同编辑时的改动不会触发检查。',
  'recheck-on-page': '正在输入时不检查，停下来以后才检查。',

  'report-text': '报告文字',
  'report-holds': '报告写明结论、核对了什么、每处问题的单元格、算式和依据，以及忽略的理由。',
  'report-after-check': '先检查，再生成报告。',

  shared: '规则和列的指定',
  'copy-json': '复制为 JSON 文字',
  'shared-use': '存成 .json 文件，可在“表与规则”页导入到别的工作簿，或交给同事。',

  formulas: '转为数值',
  'formulas-why': '报送的表里不要留 PJ.* 公式：没有装本助手的电脑打开会显示 #NAME?。',

  diagnosis: '诊断',
  diagnose: '显示诊断信息',
} as const;
