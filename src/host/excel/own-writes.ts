import { contains, parseRange } from '../../workbook/address';
import type { CellAt } from '../../workbook/edit';

/**
 * Which cells we are writing or have just written, so that their change events are not taken for the
 * user's. Needed below ExcelApi 1.14, where an event does not say who caused it.
 */
export interface OwnWrites {
  /** Announces a write; call the function returned when it is done. */
  begin(cells: readonly Pick<CellAt, 'sheetName' | 'address'>[]): () => void;
  includes(sheetName: string, address: string): boolean;
}

/** Events may arrive this many milliseconds after the write. */
const ECHO = 500;

export function createOwnWrites(): OwnWrites {
  const writes = new Set<readonly Pick<CellAt, 'sheetName' | 'address'>[]>();
  return {
    begin: (cells) => {
      writes.add(cells);
      return () => {
        setTimeout(() => writes.delete(cells), ECHO);
      };
    },
    includes: (sheetName, address) =>
      [...writes].some((cells) =>
        cells.some((cell) => cell.sheetName === sheetName && mayBeEchoOf(cell.address, address)),
      ),
  };
}

/** Whether a change of `changed` can be the echo of a write to `written`. */
function mayBeEchoOf(written: string, changed: string): boolean {
  const ours = parseRange(written);
  const theirs = parseRange(changed);
  if (!ours || !theirs) return false;
  return contains(ours, theirs.top, theirs.left) && contains(ours, theirs.bottom, theirs.right);
}
