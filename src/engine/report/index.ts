/** An inspection as a report for people (text, Markdown, HTML, worksheet) and for machines (JSON, SARIF). */
export { escapeHtml, reportHtml } from './html';
export { toJson } from './json';
export type { JsonFinding, JsonForm, JsonIndicator, JsonReport, JsonWorkbook } from './json';
export { escapeMarkdown, reportMarkdown } from './markdown';
export { reportText } from './plain';
export { reportRows } from './rows';
export { toSarif } from './sarif';
export type { SarifLog, SarifResult } from './sarif';
export { findingView, reportView, verdictOf, worstFirst, workbookView } from './view';
export type { FindingView, FormView, ReportDetails, ReportEntry, ReportView, WorkbookView } from './view';
