import type { HostErrorCode } from '../host';

/** What is said of Excel; `cell` is 自评表!F14, `doing` what was asked of Excel: 填写得分. */
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
  waiting: 'Excel 还没有应答。若正在编辑单元格，请按 Enter 或 Esc 结束编辑；若打开着下拉列表，请收起它。',
  'settings-not-kept': '设置没有存进工作簿，关闭文件后会丢失。请检查文件是否可写，再试一次。',
  milliseconds: (time: number) => `${time} 毫秒`,
  /** A write whose answer never came may have been done: the user must not be given either answer. */
  uncertain:
    'Excel 没有应答，无法确认是否已经写入。请按 Esc 结束单元格编辑、收起打开的下拉列表，再重新检查一遍，以表中内容为准。',
} as const;

/** Every sentence says what did not happen and what to do next. */
export const TROUBLE_TEXTS: Readonly<Record<HostErrorCode, (doing: string) => string>> = {
  editing: (doing) =>
    `有单元格正在编辑，Excel 没有执行“${doing}”。请按 Enter（保留）或 Esc（放弃）结束编辑，再试一次。`,
  protected: (doing) =>
    `工作表或工作簿受保护，Excel 拒绝了“${doing}”。请联系设置保护的人解除保护，或照清单手工填写。`,
  'read-only': (doing) => `工作簿以只读方式打开，不能“${doing}”。请把它另存为副本，在副本里再试。`,
  'too-large': (doing) =>
    `内容超过 Excel 一次能传送的大小，“${doing}”没有完成。请只检查当前工作表，或把工作簿拆成几个文件再试。`,
  busy: (doing) => `Excel 正忙，暂时不接受请求，“${doing}”没有执行。请等几秒再试。`,
  'session-lost': (doing) =>
    `与 Excel 的连接断开了，“${doing}”没有完成。请保存工作簿，关闭后重新打开，再打开本窗格。`,
  'settings-lost': () =>
    '以前存进这个工作簿的设置（规则、忽略的问题、指认的列）不见了，现在按默认设置检查。有的系统（如 Mac 版 Excel）保存文件时会丢掉这些设置。请在“表与规则”里重新选择，再保存一次；若每次都这样，请改用 Windows 版或网页版 Excel 处理这个文件。',
  timeout: (doing) =>
    `Excel 没有应答，“${doing}”没有得到结果。请按 Esc 结束单元格编辑、收起打开的下拉列表，然后再试；仍无应答时请重新打开工作簿。`,
  cancelled: (doing) => `已取消“${doing}”，工作簿没有改动。`,
  unsupported: (doing) =>
    `这个版本的 Excel 不能“${doing}”。请使用 Excel 2021 或更新的版本（Microsoft 365、网页版均可）。`,
  unknown: (doing) => `“${doing}”时 Excel 报告了错误。请再试一次；若仍出现，请把“诊断”页的内容发给维护人员。`,
};

/** Where the code says more than ours, so does the sentence. */
export const SPECIAL_TROUBLE_TEXTS: Readonly<Record<string, (doing: string) => string>> = {
  InactiveWorkbook: (doing) =>
    `同时打开了几个工作簿，Excel 没有执行“${doing}”。请点一下要处理的工作簿，让它到最前面，再试一次。`,
};
