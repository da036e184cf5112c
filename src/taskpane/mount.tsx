import { createRoot } from 'react-dom/client';
import { App } from './App';
import { NotInExcel, type NotInExcelProps } from './components/NotInExcel';
import type { Pane } from './pane';
import type { Appearance } from './theme';

/** The views of the pane, in a file of their own: nothing of it is fetched while only formulas are calculated. */
export function mountPane(container: HTMLElement, pane: Pane, appearance: Appearance | null): void {
  createRoot(container).render(<App pane={pane} appearance={appearance} />);
}

export function mountNotInExcel(container: HTMLElement, reason: NotInExcelProps['reason']): void {
  createRoot(container).render(<NotInExcel reason={reason} />);
}

export { appearanceOf } from './theme';
