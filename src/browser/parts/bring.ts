import type { BroughtFile } from '../documents';
import { fromFile, workbooksAmong } from '../documents';
import type { PageSession } from '../session';
import { openingTexts } from '../texts/session';

/**
 * Adds the workbooks among files that were dropped or found in a folder, and reports how many files were left
 * out.
 */
export function bringAll(files: readonly BroughtFile[], session: PageSession): void {
  const { taken, passed } = workbooksAmong(files);
  if (taken.length === 0 && passed.length !== 1) {
    session.notify({ tone: 'info', text: openingTexts['no-workbook'] });
    return;
  }
  // A single file of another kind is added too: the reader's message says what it is and what to do.
  const brought = taken.length > 0 ? taken : passed;
  const note =
    taken.length > 0 && passed.length > 0
      ? ({ tone: 'info', text: openingTexts['passed-over'](passed.length) } as const)
      : null;
  void session.bring(brought.map(fromFile), note);
}
