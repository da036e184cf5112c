/** An inspection as a report for people (text, Markdown, HTML, worksheet) and for machines (JSON, SARIF). */
export { escapeHtml, htmlOfReport, reportHtml } from './html';
export { toJson } from './json';
export type { JsonFinding, JsonForm, JsonIndicator, JsonReport, JsonWorkbook } from './json';
export { escapeMarkdown, markdownOfReport, reportMarkdown } from './markdown';
export { reportText, textOfReport } from './plain';
export { reportRows } from './rows';
export { toSarif } from './sarif';
export type { SarifLog, SarifResult } from './sarif';
export { findingView, reportView, reportViewOf, verdictOf, worstFirst, workbookView } from './view';
export type { FindingView, FormView, ReportDetails, ReportEntry, ReportView, WorkbookView } from './view';
