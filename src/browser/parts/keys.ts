import { useEffect } from 'react';
import type { PageSession } from '../session';

/** Regions F6 goes through, in reading order. The spreadsheet has its own way to get the focus. */
const REGIONS: readonly string[] = [
  '.page-toolbar',
  '.page-files:not([hidden])',
  '.page-sheet',
  '.page-pane',
];

const FOCUSABLE =
  'button:not([disabled]):not([tabindex="-1"]), a[href], input:not([disabled]):not([hidden]), select, textarea, [tabindex="0"]';

/** Here Ctrl+Z and Ctrl+Y are the spreadsheet's own, or those of a text being typed. */
const OWN_HISTORY =
  '.page-sheet, input:not([type="checkbox"], [type="radio"]), textarea, [contenteditable="true"]';

/** Where F6 goes in the pane: to the chosen finding, which F8 may have chosen. */
const CHOSEN = '[role="treeitem"][aria-selected="true"]';

/**
 * Keys of the page: Ctrl+O, Ctrl+S, Ctrl+Z and Ctrl+Y outside the spreadsheet, and F6 / Shift+F6 between its regions. Tab cannot leave the
 * spreadsheet, where it moves to the next cell, so F6 is the way out.
 */
export function useKeys(session: PageSession, focusSheet: () => void, showPane: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'F6' && !event.ctrlKey && !event.altKey) {
        nextRegion(event.shiftKey ? -1 : 1, { focusSheet, showPane });
      } else if ((event.ctrlKey || event.metaKey) && !event.altKey) {
        const act = actOf(event, session);
        if (act === null) return;
        act();
      } else return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [session, focusSheet, showPane]);
}

/** What a key with Ctrl does; null when it is not the page's. */
function actOf({ key, shiftKey, target }: KeyboardEvent, session: PageSession): (() => void) | null {
  const elsewhere = target instanceof Element && target.closest(OWN_HISTORY) === null;
  switch (`${shiftKey ? 'Shift+' : ''}${key.toLowerCase()}`) {
    case 'o':
      return () => document.getElementById('page-open')?.click();
    case 's':
      return () => void session.save({ marks: false });
    case 'z':
      return elsewhere ? () => void session.undo() : null;
    case 'y':
    case 'Shift+z':
      return elsewhere ? () => void session.redo() : null;
    default:
      return null;
  }
}

/** A hidden pane is shown when the focus goes to it. */
function nextRegion(
  step: 1 | -1,
  { focusSheet, showPane }: { readonly focusSheet: () => void; readonly showPane: () => void },
): void {
  const regions = REGIONS.flatMap((selector) => [...document.querySelectorAll<HTMLElement>(selector)]);
  const current = regions.findIndex((region) => region.contains(document.activeElement));
  const next = regions[(current + step + regions.length) % regions.length];
  if (!next) return;
  if (next.hidden) showPane();
  if (next.classList.contains('page-sheet')) focusSheet();
  else
    (next.querySelector<HTMLElement>(CHOSEN) ?? next.querySelector<HTMLElement>(FOCUSABLE) ?? next).focus();
}
