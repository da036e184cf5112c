/** An inspection as a report for people (text, Markdown, HTML, worksheet) and for machines (JSON, SARIF). */
export { HTML_REPORT, reportHtml } from './html';
export { toJson } from './json';
export type { JsonFinding, JsonForm, JsonReport, JsonWorkbook } from './json';
export type { JsonIndicator } from './json-cells';
export { escapeMarkdown, MARKDOWN_REPORT, reportMarkdown } from './markdown';
export { reportText, TEXT_REPORT } from './plain';
export { reportRows } from './rows';
export { sarifNotifications, toSarif } from './sarif';
export type { SarifLog, SarifNotification, SarifResult } from './sarif';
export { visibleJson, visibleLine } from './visible';
export { reportCover, workbookSummary, workbookView, worstFirst } from './view';
export type {
  FindingView,
  FormView,
  ReportDetails,
  ReportEntry,
  ReportWriter,
  WorkbookSummary,
  WorkbookView,
} from './shapes';
