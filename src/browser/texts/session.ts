/** Announcements of the page without Excel after an action of the person. */

export const openingTexts = {
  'old-format':
    '这是旧版 .xls 文件，只能查看和检查，不能填写。请用 Excel 或 WPS 另存为“Excel 工作簿（.xlsx）”，再打开另存的文件；也可以在“填得分”页复制清单，照着填进原文件。',
  unreadable: (name: string) =>
    `文件“${name}”无法读取，可能已损坏。请用 Excel 或 WPS 打开并另存为 .xlsx 后再试。`,
  'reader-lost': (name: string) =>
    `读取“${name}”时出错，可能是内存不足。请关闭其他页面后再试，或删去文件中用不到的工作表。`,
  'file-gone': (name: string) => `读不到文件“${name}”：它可能被移动、改名或正被其他程序占用。请重新选择它。`,
  'sample-missing': '示例文件没有取到。请检查网络后刷新页面，或直接打开自己的文件。',
  'not-opened': (name: string) =>
    `打开“${name}”时出错。请重新选择该文件；仍然不行时，用 Excel 或 WPS 另存为 .xlsx 后再试。`,
  cancelled: (name: string) => `已取消打开“${name}”。`,
  'no-workbook': '里面没有工作簿（.xlsx、.xlsm、.xls、.et）。',
  'passed-over': (count: number) => `已跳过 ${count} 个不是工作簿的文件。`,
  'not-recent': '这个文件已不在本浏览器中，请重新选择它。',
  'settings-not-kept': '浏览器不允许保存设置（可能是无痕窗口）。设置只在本次有效。',
} as const;

export const draftTexts = {
  restored: (name: string, count: number) => `已恢复“${name}”中未保存的 ${count} 处修改。`,
  'removed-with-changes': (name: string, count: number) =>
    `“${name}”有 ${count} 处修改没有保存。再点一次移去，这些修改就丢掉了。`,
} as const;

export const savingTexts = {
  saved: (name: string, written: number) =>
    `已保存为新文件 ${name}（在浏览器的下载文件夹）：${
      written === 0 ? '没有改动，内容与原文件相同' : `写入 ${written} 处改动，其余内容与原文件相同`
    }；原文件未动。`,
  /** After the sentence about a saved file that cannot be handed in. */
  verdict: (title: string) => `这份表${title}。`,
  'sheet-not-in-file': (sheet: string) => `工作表“${sheet}”只在页面上，没有写进文件；需要时请用“下载报告”。`,
  'not-saved':
    '没有保存成功，改动仍在页面上。请再试一次；仍不行时下载检查报告，按报告在 Excel 或 WPS 中修改。',
  reported: (file: string) => `检查报告已下载：${file}`,
  'not-reported': '检查报告没有生成。请先点“一键检查”，再下载。',
  summarized: (file: string) => `汇总表已下载：${file}`,
  'not-summarized': '汇总表没有生成：程序的一部分没有取到。请检查网络，再点一次。',
  'not-up-to-date': '检查之后又改动过，还没有检查好，所以没有下载。请重新检查以后再点一次。',
} as const;
