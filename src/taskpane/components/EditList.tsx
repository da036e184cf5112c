import type { ReactElement } from 'react';
import type { FixEdit } from '../../engine/finding';
import { cellAtKey } from '../fill';
import { shownNew, shownOld } from '../form-names-and-values';
import { CellLink } from './CellLink';
import { usePane } from './pane-context';

/** What would be written, cell by cell. */
export function EditList({
  edits,
  sheet,
}: {
  readonly edits: readonly FixEdit[];
  /** Cells of this sheet are named without the sheet. */
  readonly sheet?: number;
}): ReactElement {
  const { state } = usePane();
  const forms = state.checked?.inspection.forms ?? [];
  return (
    <ul className="pj-list">
      {edits.map((edit) => (
        <li key={cellAtKey(edit.cell)}>
          <CellLink cell={edit.cell} short={edit.cell.sheet === sheet} />{' '}
          {`${shownOld(edit, forms)} → ${shownNew(edit, forms)}`}
        </li>
      ))}
    </ul>
  );
}
