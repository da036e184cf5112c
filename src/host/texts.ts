/** Sentences about cells that are not written, hidden places and settings; `cell` is 自评表!F14. */
export const hostTexts = {
  missing: (cell: string) => `找不到 ${cell}，未改动；请重新检查。`,
  'not-found': (cell: string) => `找不到 ${cell}，请重新检查。`,
  locked: (cell: string) => `${cell} 已锁定（工作表受保护），请手工填写或换用可编辑的版本。`,
  formula: (cell: string) => `${cell} 是公式，未改动。`,
  changed: (cell: string) => `${cell} 的内容在预览之后变了，未改动；请重新检查。`,
  'changed-since': (cell: string) => `${cell} 之后又改过，已保留现在的内容。`,
  'settings-too-large': '设置太多（忽略的问题超过上限），没有保存。请恢复一些已忽略的问题。',
  /** Used when nothing allowed is left of the wanted name. */
  'report-sheet': '检查报告',
} as const;

/** What every host lists for the person who gives help. */
export const diagnosticTexts = {
  yes: '是',
  no: '否',
  language: '界面语言',
} as const;
