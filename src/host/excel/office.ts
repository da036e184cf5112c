/**
 * What this Excel can do. The requirement set says what the program supports; what the loaded
 * office.js knows is a second question, as the copy for closed networks stops at ExcelApi 1.15.
 */

/** Ranges of several areas, row properties, workbook-wide change events: nothing works below. */
export const FLOOR = '1.9';

export function supports(excelApi: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', excelApi);
}

/**
 * One undo step for several requests: needs ExcelApi 1.20 and a library that hands the wish on. An older
 * library drops it without a word, so it is asked for something else that came with 1.20. Excel may refuse
 * all the same.
 */
export function canMergeUndo(): boolean {
  if (!supports('1.20') || !('CustomFunctionManager' in Excel)) return false;
  return 'setVisibility' in Excel.CustomFunctionManager;
}

export function isReadOnly(): boolean {
  return Office.context.document.mode === Office.DocumentMode.ReadOnly;
}

/** Highest ExcelApi set of this Excel, e.g. `1.14`. */
export function highestExcelApi(): string {
  for (let minor = 40; minor > 0; minor -= 1) {
    if (supports(`1.${minor}`)) return `1.${minor}`;
  }
  return '—';
}
