/** .xlsx bytes ↔ snapshots and edits. Runs in every host; uses neither Office nor DOM nor Node. */
export { XlsxError, type ForeignKind, type XlsxErrorCode, type XlsxErrorFacts } from './errors';
export { DEFAULT_LIMITS, type Inflate, type Limits, type OpenOptions } from './source';
export { readWorkbook, type ReadWorkbookOptions, type XlsxWorkbook } from './read/workbook';
export { readCustomPart } from './settings-part';
export { readAppearance } from './appearance/workbook';
export type * from './appearance/appearance';
export { patchWorkbook, unmarkWorkbook } from './patch/patch';
export type { CachedValue, PatchOptions, PatchResult, SkippedEdit, XlsxMark } from './patch/types';
export { requireKind } from './kind';
export { isOldWorkbook } from './identify';
export { isPassedOver, isWorkbookName } from './names';
export { recalculate } from './recalc';
