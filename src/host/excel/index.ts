/** The only folder that knows Office.js. */
export { createExcelHost, type ExcelHost, type ExcelHostOptions } from './host';
