import { addressOf } from '../../workbook/address';
import type { CellAt } from '../../workbook/edit';
import type { CheckFault } from '../finding';
import type { BrokenReading, Form } from '../form';
import type { WorkbookSnapshot } from '../../workbook/snapshot';

/** What was judged when an error occurred. */
interface Judged {
  readonly workbook: WorkbookSnapshot;
}

/** An error of a check on one subject; it keeps the subject until its cell can be named. */
export class BrokenCheck extends Error {
  constructor(
    readonly subject: unknown,
    override readonly cause: unknown,
  ) {
    super('a check broke down');
    this.name = 'BrokenCheck';
  }
}

/** Steps before and beside the checks, with the codes of their faults. */
export const FAULT_STEPS = {
  /** Computes what each score should be, for all checks together. */
  scoring: { code: 'PJ000', id: 'scoring' },
  /** Reads a sheet or a form; after an error it is not judged. */
  reading: { code: 'PJ001', id: 'reading' },
  /**
   * Chooses the rules of a form; after an error the form is not judged, because other rules would judge it
   * wrongly.
   */
  rules: { code: 'PJ002', id: 'rules' },
} as const;

/** A sheet or a form that could not be read because of an error in our code. */
export function readingFault({ sheet, sheetName, address, cause }: BrokenReading): CheckFault {
  const { code, id } = FAULT_STEPS.reading;
  return { code, check: id, form: null, cell: { sheet, sheetName, address }, ...errorOf(cause) };
}

/** A thrown error as a fault to be reported: code of the check, cell and the error itself. */
export function faultOf(
  context: Judged,
  { code, id }: { readonly code: string; readonly id: string },
  form: Form | null,
  error: unknown,
): CheckFault {
  const { subject, cause } = error instanceof BrokenCheck ? error : { subject: null, cause: error };
  return {
    code,
    check: id,
    form: form?.id ?? null,
    cell: subjectPlace(context, subject, form),
    ...errorOf(cause),
  };
}

function errorOf(cause: unknown): Pick<CheckFault, 'detail' | 'stack'> {
  if (!(cause instanceof Error)) return { detail: String(cause), stack: '' };
  return { detail: `${cause.name}: ${cause.message}`, stack: cause.stack ?? '' };
}

/** The cell of the subject; if it has none, the first cell of the form. */
function subjectPlace(context: Judged, subject: unknown, form: Form | null): CellAt | null {
  const cell = cellIn(subject, 2);
  if (cell) return { ...cell, sheetName: context.workbook.sheets[cell.sheet]?.name ?? '' };
  if (!form) return null;
  const { sheet, sheetName, range } = form;
  return { sheet, sheetName, address: addressOf(range.top, range.left) };
}

/** The place of a cell, without the name of its sheet. */
export type SubjectCell = Pick<CellAt, 'sheet' | 'address'>;

/** The first cell in a subject, at most `depth` levels deep: subjects of checks are cells, or records of cells. */
export function cellIn(value: unknown, depth: number): SubjectCell | null {
  if (typeof value !== 'object' || value === null) return null;
  if ('address' in value && 'sheet' in value) {
    const { address, sheet } = value;
    if (typeof address === 'string' && typeof sheet === 'number') return { sheet, address };
  }
  if (depth === 0) return null;
  // The cell of an indicator is its name, not the group that it is in.
  const parts = 'name' in value ? [value.name, ...Object.values(value)] : Object.values(value);
  for (const part of parts) {
    const found = cellIn(part, depth - 1);
    if (found) return found;
  }
  return null;
}
