import type { HostErrorCode } from '../host';

/**
 * Sentences for when Excel does not respond. In a file of its own: formulas need no other sentences of this
 * room.
 */
export const silenceTexts = {
  waiting: 'Excel 还没有应答。若正在编辑单元格，请按 Enter 或 Esc 结束编辑；若打开着下拉列表，请收起它。',
  /** A write without a response may have been done or not: the sentence claims neither. */
  uncertain:
    'Excel 没有应答，无法确认是否已经写入。请按 Esc 结束单元格编辑、收起打开的下拉列表，再重新检查一遍，以表中内容为准。',
} as const;

/** `doing` is what was asked of Excel: 填写得分. Every sentence says what did not happen and what to do next. */
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

/** Codes of office.js that are more exact than ours have sentences of their own. */
export const SPECIAL_TROUBLE_TEXTS: Readonly<Record<string, (doing: string) => string>> = {
  InactiveWorkbook: (doing) =>
    `同时打开了几个工作簿，Excel 没有执行“${doing}”。请点一下要处理的工作簿，让它到最前面，再试一次。`,
};
