import type { FillOptions, FillPlan } from '../engine/fill/plan';
import type { InspectOptions } from '../engine/finding';
import type { ShownInspection } from './inspection';
import type { ReportDetails } from '../engine/report';
import type { RuleDescription } from '../engine/profiles/describe';
import type { ExampleLine } from '../engine/score/example';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { programTexts } from './texts/program';

/** What the pane asks of the engine. Promises, so that the same engine can run in a worker. */
export interface PaneEngine {
  inspect(workbook: WorkbookSnapshot, options: InspectOptions): Promise<ShownInspection>;
  planFill(workbook: WorkbookSnapshot, inspection: ShownInspection, options: FillOptions): Promise<FillPlan>;
  /** Profiles to choose from, the user's own included, and what each check looks at. */
  catalogue(customProfiles: readonly unknown[]): Promise<Catalogue>;
  /** Reads an imported profile. The messages name the field that is wrong. */
  readProfile(json: unknown): Promise<ImportedProfile>;
  /** The report as text for the clipboard. */
  reportText(inspection: ShownInspection, details: ReportDetails): Promise<string>;
  /**
   * Accepts an inspection that another thread has made, to be shown at once. Absent = this engine accepts
   * only inspections it has made itself.
   */
  adopt?(judged: JudgedWorkbook): void;
  /** The report as rows of a worksheet. */
  reportRows(inspection: ShownInspection, details: ReportDetails): Promise<readonly (readonly string[])[]>;
}

/** A workbook with what was found in it. */
export interface JudgedWorkbook {
  readonly workbook: WorkbookSnapshot;
  readonly options: InspectOptions;
  readonly inspection: ShownInspection;
}

export interface Catalogue {
  readonly profiles: readonly PaneProfile[];
  /** Title of each check by its code. */
  readonly checks: Readonly<Record<string, string>>;
  /** Names of the faults they find, by code. */
  readonly faults: Readonly<Record<string, string>>;
}

export interface PaneProfile {
  readonly id: string;
  readonly name: string;
  /** What is special about it, in a sentence. */
  readonly summary: string;
  readonly custom: boolean;
  /** Every rule with its source and its ground. */
  readonly rules: readonly RuleDescription[];
}

export type ImportedProfile =
  | {
      readonly ok: true;
      readonly id: string;
      readonly name: string;
      readonly profile: unknown;
      /** A small form scored by it. */
      readonly example: readonly ExampleLine[];
    }
  | { readonly ok: false; readonly messages: readonly string[] };

/** The engine could not be loaded; the message is a Chinese sentence with the next step. */
export class EngineUnavailable extends Error {
  constructor(override readonly cause: unknown) {
    super(programTexts['engine-missing']);
    this.name = 'EngineUnavailable';
  }
}
