import type { BroughtFile } from '../documents';
import { fromFile, workbooksAmong } from '../documents';
import type { PageSession } from '../session';
import { openingTexts } from '../texts/session';

/** What was dropped or found in a folder: the workbooks among it, and how many files were passed over. */
export function bringAll(files: readonly BroughtFile[], session: PageSession): void {
  const { taken, passed } = workbooksAmong(files);
  if (taken.length === 0 && passed.length !== 1) {
    session.notify({ tone: 'info', text: openingTexts['no-workbook'] });
    return;
  }
  // A single file of another kind is brought all the same: the reader says what it is and what to do.
  const brought = taken.length > 0 ? taken : passed;
  const note =
    taken.length > 0 && passed.length > 0
      ? ({ tone: 'info', text: openingTexts['passed-over'](passed.length) } as const)
      : null;
  void session.bring(brought.map(fromFile), note);
}
