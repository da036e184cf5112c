import { useState, type ReactElement } from 'react';
import { firstHint } from '../hints';
import type { Tab } from '../state';
import { Close } from './Close';

/** One sentence when a page is opened for the first time on this computer, until it is closed or left. */
export function FirstHint({ tab }: { readonly tab: Tab }): ReactElement | null {
  const [hint, setHint] = useState(() => firstHint(tab, () => localStorage));
  if (hint === null) return null;
  return (
    <div className="pj-hint" role="note">
      <span className="pj-grow">{hint}</span>
      <Close onClick={() => setHint(null)} />
    </div>
  );
}
