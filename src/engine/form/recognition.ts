import type { BookCells, FormCell } from './cell';
import type { Form } from './form';

/** Sheets that are not forms, and why. */
export interface OtherSheet {
  readonly sheet: number;
  readonly sheetName: string;
  readonly kind: 'empty' | 'hidden' | 'cover' | 'instructions' | 'project-list' | 'report' | 'unknown';
  readonly evidence: readonly string[];
}

/** A list of projects (序号 | 项目名称 | 备注), on a separate sheet or above the forms. */
export interface ProjectList {
  readonly sheetName: string;
  readonly names: readonly FormCell[];
}

export interface Recognition {
  readonly cells: BookCells;
  readonly forms: readonly Form[];
  readonly others: readonly OtherSheet[];
  readonly projectLists: readonly ProjectList[];
  /** Sheets and forms that could not be read because of an error; the others are complete. Absent = none. */
  readonly broken?: readonly BrokenReading[];
}

/** An error in our code while a sheet or a form was read. */
export interface BrokenReading {
  readonly sheet: number;
  readonly sheetName: string;
  /** The first cell of the form; A1 = the whole sheet. */
  readonly address: string;
  readonly cause: unknown;
}
