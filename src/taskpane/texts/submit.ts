/** The page 报送. */
export const submitTexts = {
  'go-fill': '去填',
  'go-see': '去看',
  none: '没有找到可以报送的表。',
  steps: '报送前',
  'steps-name': '报送前要做的事',
  done: '已完成：',
  'to-do': '还没做：',
  checked: '检查过，没有必须改的，也没有待填的。',
  'changed-since': '检查之后又改动过，请重新检查。',
  formulas: 'PJ 公式转为数值：没有装本助手的电脑会显示 #NAME?。',
  'marks-to-clear': '清除检查时加的标记。',
  'report-printed': '要附报告的：打印以后把那张工作表删掉。',
  'report-downloaded': '要附报告的：下载后可以直接打印。',
  'save-workbook': '保存工作簿（Ctrl+S）。',
  'save-file': '保存，报送下载的新文件；原文件没有改动。',
  saved: '已保存：报送下载的新文件，不是原文件。',
} as const;
