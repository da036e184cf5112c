import { demandOf } from '../../engine/verdict';
import type { SelectedCell } from '../../host/host';
import type { CellAt } from '../../workbook/edit';
import { cellAtKey } from '../fill';
import { paneTroubleSentence, type SessionContext } from './context';

interface RevealOptions {
  /** The last announcement is kept. */
  readonly quietly?: boolean;
  /** After a click the person can type into the cell; after a key the focus stays in the list. */
  readonly byMouse?: boolean;
}

export interface Pointing {
  reveal(cell: CellAt, options?: RevealOptions): Promise<void>;
  /** The person selected a cell: its finding is chosen. */
  selected(cell: SelectedCell): void;
}

/** From a finding to its cell, and from a cell to its finding. */
export function createPointing({ host, store, surroundings }: SessionContext): Pointing {
  /** The cell selected last by the program, not by the person. */
  let revealed: string | null = null;

  async function reveal(cell: CellAt, options?: RevealOptions): Promise<void> {
    revealed = cellAtKey(cell);
    try {
      // The details of the finding are drawn first, as the host needs time to show another sheet.
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
