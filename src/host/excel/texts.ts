/** Sentences about cells, marks and settings in Excel; `cell` is 自评表!F14. */
export const excelTexts = {
  'not-written': (cell: string, because: string) => `${cell} 没有写入：${because}`,
  unsure: (cell: string, because: string) => `${cell} 是否写入无法确认：${because}`,
  'read-back': '写入后读回的内容与预期不同，请人工核对。',
  'not-ours': (cell: string) => `${cell} 不是本窗口填写的，无法撤销。`,
  'not-marked': '没有加上标记；其余工作表已标记',
  'not-unmarked': '里的标记没有清除；其余工作表已清除',
  'formats-closed': (sheets: string, what: string) =>
    `工作表${sheets}受保护且不允许设置格式，${what}。请联系设置保护的人允许“设置单元格格式”，或按问题清单逐条查看。`,
  'marks-left': (count: number) =>
    `本助手以前加的标记里有 ${count} 条 Excel 不让删除，仍留在表里；其余已处理。请点“开始 → 条件格式 → 管理规则”，选“这张工作表”，删除公式里有 PJ-CHECK 的规则。`,
  'marked-in-part': '标记可能只完成了一部分，请点“清除标记”后再检查一遍。',
  'unmarked-in-part': '标记可能只清除了一部分，请再点一次“清除标记”。',
  'no-own-formula': '已不是本插件的公式，未改动。',
  'formula-locked': '已锁定（工作表受保护），未改动。',
  'no-result': '没有可用的结果，未转为数值；请等它算完，或手工填写。',
  scattered: (sheet: string, rows: number, cols: number) =>
    `工作表“${sheet}”的内容散布在 ${rows} 行 × ${cols} 列里，无法读取。请按 Ctrl+End 找到表外多余的内容，删除那些行或列，再试一次。`,
  'row-too-large': '有一行内容太多，Excel 无法一次送出。请把工作簿拆小后再试。',
  'not-selected': (sheet: string, address: string) =>
    `Excel 没有选中 ${sheet}!${address}。请先点一下表格区域，再点这条问题；也可以在名称框里输入 ${address}。`,
  'hidden-sheet': (sheet: string, address: string, deep: boolean) => {
    const next = deep
      ? '该表被设为深度隐藏，只能由制表人在 VBA 编辑器里改回'
      : '请右键任一工作表标签，点“取消隐藏”，再点一次';
    return `${address} 在隐藏的工作表“${sheet}”里。${next}。`;
  },
  'hidden-row': (address: string, row: number) =>
    `${address} 在隐藏的第 ${row} 行。请选中上下两行，右键“取消隐藏”（若是筛选，请清除筛选）后再看。`,
  'hidden-column': (address: string, column: string) =>
    `${address} 在隐藏的 ${column} 列。请选中左右两列，右键“取消隐藏”后再看。`,
  'settings-not-kept': '设置没有存进工作簿，关闭文件后会丢失。请检查文件是否可写，再试一次。',
  milliseconds: (time: number) => `${time} 毫秒`,
} as const;

/** Facts listed for the person who gives help. */
export const excelFactTexts = {
  host: '宿主',
  version: 'Excel 版本',
  'grouped-undo': '一次撤销整批填写',
  'read-only': '只读',
  browser: '浏览器内核',
  'round-trip': '往返一次',
  'round-trip-failed': '失败',
  'last-trouble': '最近一次故障',
  'no-trouble': '无',
} as const;
