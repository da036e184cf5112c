import type { ReactElement } from 'react';
import { App } from '../../taskpane/App';
import type { Appearance } from '../../taskpane/theme';
import type { OpenDocument } from '../state';

interface Props {
  readonly document: OpenDocument | null;
  readonly appearance: Appearance;
}

/** The pane of the open workbook, the same as in Excel; another workbook gets a new one. */
export function PaneOf({ document, appearance }: Props): ReactElement | null {
  return document ? <App key={document.id} host={document.host} appearance={appearance} /> : null;
}
