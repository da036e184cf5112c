import type { ReactElement } from 'react';
import type { OpenDocument } from '../state';

/** The pane of the open workbook: the same as in Excel. */
export function PaneOf({ document }: { readonly document: OpenDocument | null }): ReactElement | null {
  return document ? <p>窗格：{document.name}</p> : null;
}
