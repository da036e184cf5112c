/** Excel's and WPS's kinds of workbooks and templates; those that cannot be read are reported, not left out. */
const WORKBOOK = /\.(?:xls[xmb]?|xlt[xm]?|ett?)$/i;

/** Whether a file is a workbook, by its name or path. */
export function isWorkbookName(name: string): boolean {
  return WORKBOOK.test(name);
}

/**
 * Files and folders that are not meant when a person names a folder: Excel's lock files (~$…) and hidden
 * ones.
 */
export function isPassedOver(name: string): boolean {
  return name.startsWith('~$') || name.startsWith('.');
}
