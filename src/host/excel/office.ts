/**
 * What this Excel can do. The requirement set says what the program supports. What the loaded office.js
 * supports may be less: the copy for closed networks ends at ExcelApi 1.15.
 */

/** Ranges of several areas, row properties, workbook-wide change events: the add-in needs them. */
export const FLOOR = '1.9';

export function supports(excelApi: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', excelApi);
}

/**
 * One undo step for several requests: needs ExcelApi 1.20 and a library that passes the option on. An older
 * library drops it without an error, so the library is tested for something else that came with 1.20. Excel
 * may still refuse.
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
