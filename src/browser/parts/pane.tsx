import { memo, type ReactElement } from 'react';
import { App } from '../../taskpane/App';
import type { Appearance } from '../../taskpane/theme';
import type { Panes } from '../panes';
import type { OpenDocument } from '../state';

interface PanePlaceProps {
  readonly panes: Panes;
  readonly document: OpenDocument | null;
  readonly appearance: Appearance;
}

function Pane({ panes, document, appearance }: PanePlaceProps): ReactElement | null {
  return document ? <App key={document.id} pane={panes.of(document)} appearance={appearance} /> : null;
}

/**
 * The pane of the open workbook, the same as in Excel; another workbook gets a new one. It is not drawn again
 * when the page reports the progress of a file or the selected cell.
 */
export const PaneOf = memo(Pane);
