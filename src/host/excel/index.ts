/** The only folder that knows Office.js. */
export { createExcelHost, type ExcelHostOptions } from './host';
