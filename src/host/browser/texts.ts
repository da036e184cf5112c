/** Sentences of the page without Excel about its spreadsheet; `cell` is 自评表!F14. */
export const browserTexts = {
  'only-contents': '这里只改单元格的内容：行列、合并、格式和工作表请在 Excel 或 WPS 中调整，以免保存时丢失。',
  locked: '单元格已锁定（工作表受保护），未作改动。请向模板发放单位要可编辑的版本。',
  written: (count: number) => `写入 ${count} 格`,
  'own-edit': (address: string) => `您的修改 ${address}`,
  /** Hidden rows shown and the like. */
  'own-act': '您的操作',
  'to-values': 'PJ 公式转为数值',
  'no-result': (cell: string) => `${cell} 没有可用的结果，未转为数值。`,
  'hidden-sheet': (sheet: string, address: string) =>
    `${address} 在隐藏的工作表“${sheet}”里。请在表格左下角的工作表列表中点该表显示它，再点一次。`,
  'hidden-row': (address: string, row: number) =>
    `${address} 在隐藏的第 ${row} 行。请选中上下两行，右键取消隐藏后再看。`,
  'hidden-column': (address: string, column: string) =>
    `${address} 在隐藏的 ${column} 列。请选中左右两列，右键取消隐藏后再看。`,
  count: (count: number) => `必须改 ${count} 处`,
  'tab-count': (sheet: string, count: number) => `${sheet}，必须改 ${count} 处`,
  hint: (number: number) => (number === 1 ? '提示' : `提示 ${number}`),
  arguments: (id: string, wanted: string, names: readonly string[], given: number) => {
    const named = names.length === 0 ? '' : `（${names.join('、')}）`;
    return `PJ.${id} 要 ${wanted} 个参数${named}，这里写了 ${given} 个。`;
  },
} as const;

/** Names of controls to which the spreadsheet gives none. */
export const controlTexts = {
  'cell-address': '单元格地址',
  'name-list': '名称列表',
  sidebar: '侧栏',
  'close-sidebar': '关闭侧栏',
  sheets: '工作表',
  'sheet-list': '工作表列表',
  'scroll-left': '向左滚动工作表标签',
  'scroll-right': '向右滚动工作表标签',
  'zoom-out': '缩小',
  'zoom-in': '放大',
  'zoom-to-100': '显示为 100%',
  zoom: '缩放比例',
  close: '关闭',
} as const;

/** Facts listed for the person who gives help. */
export const pageFactTexts = {
  version: '版本',
  spreadsheet: '表格组件',
  file: '文件',
  sheets: '工作表',
  browser: '浏览器',
  offline: '离线可用',
} as const;
