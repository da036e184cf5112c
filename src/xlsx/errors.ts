import { detailTexts, FOREIGN_TEXTS, fileTexts } from './texts';

/**
 * Why a file cannot be read or written. Every error has a Chinese sentence that names the file (and the
 * sheet, if only one is damaged) and says what to do next.
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

/** The probable kind of a file that is not a workbook. */
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

function errorSentence(code: XlsxErrorCode, name: string, facts: XlsxErrorFacts): string {
  if (code === 'not-a-workbook') return fileTexts[code](name, FOREIGN_TEXTS[facts.kind ?? 'unknown']);
  const detail = facts.detail === undefined ? '' : detailTexts.detail(facts.detail);
  if (code === 'damaged' && facts.sheet !== undefined)
    return fileTexts['damaged-sheet'](name, facts.sheet, detail);
  return fileTexts[code](name, detail, facts.ending ?? '.xlsx');
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
