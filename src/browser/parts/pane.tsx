import type { ReactElement } from 'react';
import { App } from '../../taskpane/App';
import type { Appearance } from '../../taskpane/theme';
import type { Panes } from '../panes';
import type { OpenDocument } from '../state';

interface Props {
  readonly panes: Panes;
  readonly document: OpenDocument | null;
  readonly appearance: Appearance;
}

/** The pane of the open workbook, the same as in Excel; another workbook gets a new one. */
export function PaneOf({ panes, document, appearance }: Props): ReactElement | null {
  return document ? <App key={document.id} pane={panes.of(document)} appearance={appearance} /> : null;
}
