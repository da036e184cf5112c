import { inspectRecognised, recognise, type Inspection } from '../../../src/engine';
import type { Recognition } from '../../../src/engine/form';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';

/** The result of a function for each workbook, computed once for all test files of a process. */
function once<T>(of: (workbook: WorkbookSnapshot) => T): (workbook: WorkbookSnapshot) => T {
  const known = new WeakMap<WorkbookSnapshot, T>();
  return (workbook) => {
    const result = known.get(workbook) ?? of(workbook);
    known.set(workbook, result);
    return result;
  };
}

/** What is recognised in a workbook that several tests read as it is: a form of the corpus, a published file. */
export const recognised: (workbook: WorkbookSnapshot) => Recognition = once((workbook) =>
  recognise(workbook),
);

/** The inspection of such a workbook. */
export const inspected: (workbook: WorkbookSnapshot) => Inspection = once((workbook) =>
  inspectRecognised(workbook, recognised(workbook)),
);
