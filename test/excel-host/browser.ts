/** The simulated Excel for real browsers; apart from index.ts, because it brings a browser along. */
export { openFixture } from './fixtures';
export { loadBook } from './model/load';
export { openChromium, type ChromiumExcel, type ChromiumOptions } from './transport/chromium';
export { serveExcelHost, type ServedExcel, type ServeOptions } from './transport/web';
export {
  EXCEL_2019,
  EXCEL_2021,
  EXCEL_2024,
  MICROSOFT_365,
  withExcelApi,
  type ExcelVersion,
} from './versions';
