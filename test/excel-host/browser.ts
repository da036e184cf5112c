/** The simulated Excel for real browsers; not in index.ts, because it loads a browser. */
export { openFixture } from './fixtures';
export { buildBook } from './model/build';
export { loadBook } from './model/load';
export type { BookModel } from './model/book';
export { openChromium, type ChromiumExcel, type ChromiumOptions } from './transport/chromium';
export { serveExcelHost, type ServedExcel, type ServeOptions } from './transport/web';
export {
  BUILDS,
  EXCEL_2019,
  EXCEL_2021,
  EXCEL_2024,
  EXCEL_WEB,
  MICROSOFT_365,
  withExcelApi,
  type ExcelVersion,
} from './versions';
