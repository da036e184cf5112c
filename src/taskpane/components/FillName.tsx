import type { ReactElement } from 'react';
import type { CellAt } from '../../workbook/edit';
import { CellLink } from './CellLink';

/** Cell and name of a row to be filled; in a low window one line, in which the cell is always visible. */
export function FillName({ cell, label }: { readonly cell: CellAt; readonly label: string }): ReactElement {
  return (
    <span className="pj-fill-name" title={label}>
      <CellLink cell={cell} short /> {label}
    </span>
  );
}
