import type { ReactElement } from 'react';
import type { CellAt } from '../../workbook/edit';
import { startWork, useActs } from './pane-context';
import { findingListTexts } from '../texts/findings';

/** Name of a cell; a click selects that cell. */
export function CellLink({
  cell,
  short = false,
}: {
  readonly cell: CellAt;
  readonly short?: boolean;
}): ReactElement {
  const { session } = useActs();
  return (
    <button
      type="button"
      className="pj-cell"
      title={findingListTexts['go-to'](`${cell.sheetName}!${cell.address}`)}
      onClick={({ detail }) => startWork(session.reveal(cell, { byMouse: detail > 0 }))}
    >
      {short ? cell.address : `${cell.sheetName}!${cell.address}`}
    </button>
  );
}
