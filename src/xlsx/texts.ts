/** Why a file cannot be read or written; each names the file and says what to do next. */

const SAVE_AS = '用 Excel 或 WPS 打开它，另存为“Excel 工作簿（.xlsx）”后再试';

/** Kinds of files that are not workbooks. */
export const FOREIGN_TEXTS = {
  word: '是 Word 文档，不是电子表格。请选择自评表的 .xlsx 文件；表格在文档里的，先复制到 Excel 中另存为 .xlsx',
  powerpoint: '是演示文稿，不是电子表格。请选择自评表的 .xlsx 文件',
  opendocument: `是 OpenDocument 格式（如 .ods），不是 .xlsx。请${SAVE_AS}`,
  zip: '是普通压缩包，不是 Excel 工作簿。请先解压，再选择其中的 .xlsx 文件',
  ole: '不是 Excel 工作簿（内容是旧版 Office 文件）。请选择自评表的 .xlsx 文件',
  pdf: '是 PDF，不是 Excel 工作簿。请向提供者索取原始的 .xlsx 文件',
  html: `实际是网页，不是 Excel 工作簿（系统导出时常见）。请${SAVE_AS}`,
  'xml-spreadsheet': `是“XML 表格 2003”格式，不是 .xlsx。请${SAVE_AS}`,
  xml: '是 XML 文件，不是 Excel 工作簿。请选择自评表的 .xlsx 文件',
  image: '是图片，不是 Excel 工作簿。请选择自评表的 .xlsx 文件',
  csv: `是文本（CSV），不是 Excel 工作簿。请${SAVE_AS}`,
  text: '是文本文件，不是 Excel 工作簿。请选择自评表的 .xlsx 文件',
  unknown: '不是 Excel 工作簿，或内容已无法辨认。请选择自评表的 .xlsx 文件',
} as const;

export const fileTexts = {
  empty: (file: string) => `文件“${file}”是空的（0 字节）。请确认它已下载或保存完整，再选择一次。`,
  encrypted: (file: string) =>
    `文件“${file}”设有打开密码，无法读取。请用 Excel 或 WPS 打开它，取消打开密码并另存为 .xlsx 后再试。`,
  sealed: (file: string) =>
    `文件“${file}”被单位的文档加密软件加密，本程序读不到内容。请在装有该软件的电脑上申请解密（或另存为明文的 .xlsx）后再试。`,
  xls: (file: string) => `文件“${file}”是旧版 .xls（或 WPS .et）格式。请${SAVE_AS}。`,
  xlsb: (file: string) => `文件“${file}”是二进制工作簿（.xlsb）。请${SAVE_AS}。`,
  truncated: (file: string, detail: string) =>
    `文件“${file}”不完整${detail}，多半是下载或拷贝时中断了。请重新下载，或向提供者索取完整的文件。`,
  'not-a-workbook': (file: string, what: string) => `文件“${file}”${what}。`,
  'too-large': (file: string, detail: string) =>
    `文件“${file}”超出可处理的大小${detail}，为安全起见没有读取。请删去用不到的工作表、图片和空白行，另存后再试。`,
  'old-format': (file: string, _detail: string, ending: string) =>
    `不能写成旧版格式“${file}”，没有写入。请把输出文件名的后缀改为 ${ending}。`,
  'wrong-kind': (file: string, _detail: string, ending: string) =>
    `原文件是 ${ending} 一类的工作簿，写成“${file}”后 Excel 打不开，没有写入。请把输出文件名的后缀改为 ${ending}。`,
  damaged: (file: string, detail: string) =>
    `文件“${file}”已损坏${detail}。请用 Excel 或 WPS 打开（按提示修复）并另存为 .xlsx 后再试。`,
  'damaged-sheet': (file: string, sheet: string, detail: string) =>
    `文件“${file}”中工作表“${sheet}”的数据已损坏${detail}。请用 Excel 或 WPS 打开（按提示修复）并另存为 .xlsx 后再试。`,
} as const;

/** What exactly is wrong with it. */
export const detailTexts = {
  detail: (what: string) => `（${what}）`,
  'part-twice': (part: string) => `部件 ${part} 出现两次`,
  unpacked: (megabytes: number) => `展开后超过 ${megabytes} MB`,
  sheets: (count: number) => `${count} 个工作表`,
  'same-name': '两张工作表同名，请改名',
  'named-again': (name: string) => `${name}（与前面的同名）`,
  'cell-twice': (address: string) => `单元格 ${address} 出现两次`,
  'too-many-cells': (most: number) => `超过 ${most} 个单元格`,
  'too-many-characters': (most: number) => `超过 ${most} 个字`,
  'too-long-formulas': (most: number) => `超过 ${most} 个字的公式`,
  /** Used when the name of the file is not known. */
  'unnamed-file': '工作簿.xlsx',
  'unknown-encoding': (encoding: string) => `不认识文字编码“${encoding}”`,
  'not-encoded': (encoding: string) => `文字编码不是 ${encoding}`,
  'unknown-reference': (reference: string) => `含有不认识的字符引用 ${reference}`,
  parts: (count: number) => `内含 ${count} 个部件`,
  'part-unpacked': (part: string, megabytes: number) => `${part} 展开后有 ${megabytes} MB`,
} as const;

/** How a file is damaged, in the detail. */
export const faultTexts = {
  'zip-end': '压缩包的结尾缺失',
  'zip-no-directory': '压缩包的目录缺失',
  'zip-directory': '压缩包的目录有误',
  'zip-other-content': '压缩包的目录与内容不符',
  'not-unpacked': '无法解压',
  'other-size': '大小不符',
  'other-checksum': '校验不符',
  'no-workbook': '找不到工作簿的目录 workbook.xml',
  'not-workbook': '不是工作簿目录',
  'no-sheet': '工作簿里没有工作表',
  'no-data': '找不到它的数据',
  'not-worksheet': '不是工作表',
  'too-many-merges': '合并单元格过多',
  'too-many-areas': '可编辑区域过于零碎',
  row: '行号有误',
  address: '单元格地址有误',
  'no-such-text': '引用了不存在的文字',
  incomplete: '内容不完整',
  doctype: '含有不允许的 DOCTYPE 或实体定义',
  structure: '结构有误',
  tag: '标签有误',
  'unpaired-tag': '标签不成对',
  attribute: '属性有误',
  'too-deep': '嵌套过深',
} as const;

/** Why a cell is not written; most follow its `place`. */
export const editTexts = {
  unread: (address: string, why: string) => `${address} 没有写入：${why}`,
  'no-sheet': (sheet: string, address: string) =>
    `找不到工作表“${sheet}”，${address} 没有写入。请确认文件没有换过，重新检查后再试。`,
  'no-address': (address: string) => `“${address}”不是单元格地址，没有写入。请重新检查后再试。`,
  place: (sheet: string, address: string) => `工作表“${sheet}”的 ${address}`,
  array: '属于数组公式，没有改动。请在 Excel 中检查这个公式，或手工填写。',
  tables: '没有写入：这个工作表存放单元格的地方缺失或重复。请用 Excel 或 WPS 打开并另存后再试。',
  alternatives: '在文件里有几种写法，没有写入。请在 Excel 中手工填写。',
  taken: '有两处修改，只写入了第一处。请重新检查后再填写。',
  'no-number': '的新值不是数字，没有写入。请手工填写。',
  'too-long': (most: number) => `的新内容超过 ${most} 字，单元格放不下，没有写入。请缩短后手工填写。`,
  formula: '是公式，没有改动。请检查公式本身，或先手工把它改为数值。',
  locked: '受工作表保护，没有写入。请先在“审阅”中撤销工作表保护，再填写。',
  changed: (seen: string, current: string) =>
    `已不是${seen}（现在是${current}），没有写入。请重新检查后再填写。`,
  blank: '空白',
  quoted: (text: string) => `“${text}”`,
} as const;
