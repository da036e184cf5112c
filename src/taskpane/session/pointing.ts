import { demandOf } from '../../engine/verdict';
import type { SelectedCell } from '../../host/host';
import type { CellAt } from '../../workbook/edit';
import { cellAtKey } from '../fill';
import { paneTroubleSentence, type SessionContext } from './context';

interface RevealOptions {
  /** What was just announced stays. */
  readonly quietly?: boolean;
  /** Whoever came with the mouse goes on by typing into the cell; whoever came by a key stays in the list. */
  readonly byMouse?: boolean;
}

export interface Pointing {
  reveal(cell: CellAt, options?: RevealOptions): Promise<void>;
  /** The person selected a cell: its finding is chosen. */
  selected(cell: SelectedCell): void;
}

/** From a finding to its cell, and from a cell to its finding. */
export function createPointing({ host, store, surroundings }: SessionContext): Pointing {
  /** The cell we went to last: its selection is ours, not the person's. */
  let revealed: string | null = null;

  async function reveal(cell: CellAt, options?: RevealOptions): Promise<void> {
    revealed = cellAtKey(cell);
    try {
      // What is said of the cell is shown first: another sheet takes the host its time.
      await surroundings.pause();
      const { sentence, shown } = await host.reveal(cell);
      if (shown && options?.byMouse) host.takeKeyboard?.();
      if (sentence === null && options?.quietly) return;
      store.dispatch({ type: 'told', notice: sentence === null ? null : { sentence, history: false } });
    } catch (error) {
      store.dispatch({ type: 'failed', trouble: { sentence: paneTroubleSentence(error), retry: null } });
    }
  }

  function selected({ sheetName, address }: SelectedCell): void {
    const key = `${sheetName}!${address}`;
    if (key === revealed) return;
    revealed = null;
    const { checked, view } = store.get();
    const here = (checked?.inspection.findings ?? []).filter(
      (finding) => cellAtKey(finding.cell) === key && !view.hidden.includes(demandOf(finding)),
    );
    const [first] = here;
    if (!first || here.some(({ id }) => id === view.selected)) return;
    store.dispatch({ type: 'view', view: { selected: first.id, ignoring: null } });
  }

  return { reveal, selected };
}
