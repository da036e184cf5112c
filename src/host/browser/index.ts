export type { Desk, DeskOptions, DeskWorkbook } from './desk';
export { createDesk } from './desk';
export type { BrowserHost, SettingsStore } from './host';
export type { CellContent } from './content';
