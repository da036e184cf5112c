/**
 * Why a file cannot be read or written. Every error carries a Chinese sentence that names the file
 * (and the sheet, where one is at fault) and says what to do next.
 */
export type XlsxErrorCode =
  | 'empty'
  | 'sealed'
  | 'encrypted'
  | 'xls'
  | 'xlsb'
  | 'truncated'
  | 'not-a-workbook'
  | 'too-large'
  | 'damaged'
  | 'old-format'
  | 'wrong-kind';

/** What a file that is no workbook seems to be. */
export type ForeignKind =
  | 'word'
  | 'powerpoint'
  | 'opendocument'
  | 'zip'
  | 'ole'
  | 'pdf'
  | 'html'
  | 'xml-spreadsheet'
  | 'xml'
  | 'image'
  | 'csv'
  | 'text'
  | 'unknown';

export interface XlsxErrorFacts {
  readonly kind?: ForeignKind;
  /** Sheet whose part is damaged. */
  readonly sheet?: string;
  /** Part of the package, e.g. `xl/worksheets/sheet1.xml`. */
  readonly part?: string;
  /** Ending under which Office opens what would be written, e.g. `.xlsm`. */
  readonly ending?: string;
  /** What exactly is wrong, in Chinese, e.g. 压缩包的结尾缺失. */
  readonly detail?: string;
}

const SAVE_AS = '用 Excel 或 WPS 打开它，另存为“Excel 工作簿（.xlsx）”后再试';

const FOREIGN: Readonly<Record<ForeignKind, string>> = {
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
};

function errorSentence(code: XlsxErrorCode, name: string, facts: XlsxErrorFacts): string {
  const file = `“${name}”`;
  const detail = facts.detail === undefined ? '' : `（${facts.detail}）`;
  switch (code) {
    case 'empty':
      return `文件${file}是空的（0 字节）。请确认它已下载或保存完整，再选择一次。`;
    case 'encrypted':
      return `文件${file}设有打开密码，无法读取。请用 Excel 或 WPS 打开它，取消打开密码并另存为 .xlsx 后再试。`;
    case 'sealed':
      return `文件${file}被单位的文档加密软件加密，本程序读不到内容。请在装有该软件的电脑上申请解密（或另存为明文的 .xlsx）后再试。`;
    case 'xls':
      return `文件${file}是旧版 .xls（或 WPS .et）格式。请${SAVE_AS}。`;
    case 'xlsb':
      return `文件${file}是二进制工作簿（.xlsb）。请${SAVE_AS}。`;
    case 'truncated':
      return `文件${file}不完整${detail}，多半是下载或拷贝时中断了。请重新下载，或向提供者索取完整的文件。`;
    case 'not-a-workbook':
      return `文件${file}${FOREIGN[facts.kind ?? 'unknown']}。`;
    case 'too-large':
      return `文件${file}超出可处理的大小${detail}，为安全起见没有读取。请删去用不到的工作表、图片和空白行，另存后再试。`;
    case 'old-format':
      return `不能写成旧版格式${file}，没有写入。请把输出文件名的后缀改为 ${facts.ending ?? '.xlsx'}。`;
    case 'wrong-kind':
      return `原文件是 ${facts.ending ?? '.xlsx'} 一类的工作簿，写成${file}后 Excel 打不开，没有写入。请把输出文件名的后缀改为 ${facts.ending ?? '.xlsx'}。`;
    case 'damaged':
      return facts.sheet === undefined
        ? `文件${file}已损坏${detail}。请用 Excel 或 WPS 打开（按提示修复）并另存为 .xlsx 后再试。`
        : `文件${file}中工作表“${facts.sheet}”的数据已损坏${detail}。请用 Excel 或 WPS 打开（按提示修复）并另存为 .xlsx 后再试。`;
  }
}

export class XlsxError extends Error {
  constructor(
    readonly code: XlsxErrorCode,
    /** Name of the file as the user knows it. */
    readonly file: string,
    readonly facts: XlsxErrorFacts = {},
  ) {
    super(errorSentence(code, file, facts));
    this.name = 'XlsxError';
  }
}
