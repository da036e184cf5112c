import type { Edit } from '../../workbook/edit';
import type { LiveCellChange, LiveChanges } from '../../host/browser/content';
import { editableValue } from '../../host/browser/content';
import type { Mark } from '../../host/host';
import { patchWorkbook } from '../../xlsx';
import { savingTexts } from '../texts/session';

export interface SavedCopy {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** How many cells were written. */
  readonly written: number;
  /** What could not be written, as sentences for the user. */
  readonly notes: readonly string[];
}

/**
 * The original file with the changed cells written into it; everything else stays byte for byte.
 * Results of formulas that depend on them are refreshed.
 * @throws XlsxError when the original cannot be read again
 */
export function saveCopy(
  original: Uint8Array,
  name: string,
  changes: LiveChanges,
  marks: readonly Mark[],
): SavedCopy {
  // The mark of a cell that was just written is no finding, so it is not saved.
  const kept = marks.flatMap(({ cell, severity }) => (severity === 'written' ? [] : [{ cell, severity }]));
  const { bytes, written, skipped } = patchWorkbook(
    original,
    changes.cells.map(editOf),
    kept.length > 0 ? kept : undefined,
    {
      name,
      formulas: true,
      replaceFormulas: true,
      cached: changes.recalculated.map(({ cell, value }) => ({ cell, value })),
    },
  );
  const added = changes.addedSheets.map(savingTexts['sheet-not-in-file']);
  return {
    bytes: new Uint8Array(bytes),
    written: written.length,
    notes: [...skipped.map(({ sentence }) => sentence), ...added],
  };
}

function editOf({ cell, old, value, formula, newFormat }: LiveCellChange): Edit {
  return {
    cell,
    old,
    value: editableValue(value),
    ...(formula === null ? {} : { formula }),
    ...(newFormat === null ? {} : { format: newFormat }),
  };
}
