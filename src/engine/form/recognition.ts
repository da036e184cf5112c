import type { FormCell } from './cell';
import type { Form } from './form';

/** Sheets that are no form, and why. */
export interface OtherSheet {
  readonly sheet: number;
  readonly sheetName: string;
  readonly kind: 'empty' | 'hidden' | 'cover' | 'instructions' | 'project-list' | 'report' | 'unknown';
  readonly evidence: readonly string[];
}

/** A list of projects (序号 | 项目名称 | 备注), on a sheet of its own or above the forms. */
export interface ProjectList {
  readonly sheet: number;
  readonly sheetName: string;
  readonly names: readonly FormCell[];
}

export interface Recognition {
  readonly forms: readonly Form[];
  readonly others: readonly OtherSheet[];
  readonly projectLists: readonly ProjectList[];
  /** Sheets and forms whose reading broke down: they are lost, the others are not. Absent = none. */
  readonly broken?: readonly BrokenReading[];
}

/** A fault of ours while a sheet or a form was read. */
export interface BrokenReading {
  readonly sheet: number;
  readonly sheetName: string;
  /** Where the form begins; A1 = the sheet as a whole. */
  readonly address: string;
  readonly cause: unknown;
}
