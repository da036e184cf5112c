export type { Desk, DeskOptions, DeskWorkbook } from './shown-workbook';
export { createDesk } from './shown-workbook';
export type { BrowserHost, SettingsStore } from './host';
export type { CellContent } from './content';
