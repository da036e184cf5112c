import type { FillOptions } from '../../engine/fill/plan';
import type { InspectOptions } from '../../engine/finding';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { PaneEngine } from '../engine';
import type { ReportDetails } from '../../engine/report';

/** An inspection: the number under which the worker still has it, or the data to make it again. */
export type JudgedHandle =
  { readonly known: number } | { readonly workbook: WorkbookSnapshot; readonly options: InspectOptions };

/** One question to the engine in the worker; the methods of `PaneEngine` as data. */
export type Question =
  | {
      readonly kind: 'inspect';
      readonly workbook: WorkbookSnapshot;
      readonly options: InspectOptions;
      /** The worker keeps what it judges under this number. */
      readonly keepAs: number;
    }
  | { readonly kind: 'planFill'; readonly of: JudgedHandle; readonly options: FillOptions }
  | { readonly kind: 'catalogue'; readonly customProfiles: readonly unknown[] }
  | { readonly kind: 'readProfile'; readonly json: unknown }
  | { readonly kind: 'reportText'; readonly of: JudgedHandle; readonly details: ReportDetails }
  | { readonly kind: 'reportRows'; readonly of: JudgedHandle; readonly details: ReportDetails };

/** The answer to each question. */
export type AnswerTo = { readonly [Kind in Question['kind']]: Awaited<ReturnType<PaneEngine[Kind]>> };

export interface AskedQuestion {
  readonly id: number;
  readonly question: Question;
}

export type Reply =
  | { readonly id: number; readonly answer: AnswerTo[Question['kind']] }
  | { readonly id: number; readonly unavailable: boolean; readonly message: string };

/** Number of results about which the pane may still ask. */
export const KEPT = 2;
