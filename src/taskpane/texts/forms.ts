/** The page 表与规则. */
export const ruleTexts = {
  rule: '评分规则',
  'by-detection': '按表样自动识别（推荐）',
  custom: (name: string) => `${name}（自定义）`,
  import: '导入规则文件…',
  delete: '删除这套规则',
  own: '自定一套规则…',
  /** The profile a rule is based on if none is chosen. */
  national: '全国通用',
  'kept-in-document': '所选规则对本工作簿的全部表起作用，存在文档里。',
  'kept-in-browser': '所选规则对本工作簿的全部表起作用，存在本浏览器里。',
  'rules-of': (name: string) => `“${name}”的每条规则和出处`,
  parts: '规则的各部分和依据',
  printed: '从表上读出的规则',
  'printed-advice': '从表上读出的规则。取消勾选就不采用，对本工作簿的全部表起作用：',
} as const;

export const formCardTexts = {
  kind: '表种',
  place: '位置',
  year: '年度',
  indicators: '指标',
  'so-many-indicators': (count: number) => `${count} 条`,
  rule: '规则',
  evidence: '选用这套规则的依据',
  others: '不是自评表的工作表',
  other: (sheet: string, kind: string, evidence: readonly string[]) =>
    `${sheet}：${kind}${evidence.length > 0 ? `（${evidence.join('；')}）` : ''}`,
} as const;

/** A column that could not be identified. */
export const columnTexts = {
  question: (column: string) => `“${column}”是哪一列？程序不能确定，请您指一下：`,
  earlier: (header: string) => `以前在同样表头的表里，您指定的是“${header}”。`,
  choices: (column: string) => `${column}列`,
  other: '都不是，列标题在：',
  'other-cell': (column: string) => `${column}的列标题所在单元格，如 F13`,
  'other-hint': '如 F13',
  'no-header-there': '这一格没有文字，请写列标题所在的单元格（合并的写左上角）。',
  'header-there': (header: string) => `标题是“${header}”`,
  confirm: '确定',
  kept: '同样表头的表都按这个回答，存在文档里。',
  pointed: (column: string, header: string) => `${column}：您指定为标题“${header}”的那一列`,
  'detect-again': '改回自动识别',
} as const;
