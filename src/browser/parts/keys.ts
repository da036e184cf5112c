import { useEffect } from 'react';
import type { PageSession } from '../session';

/** Regions F6 goes through, in reading order. The spreadsheet takes the keyboard its own way. */
const REGIONS: readonly string[] = ['.page-toolbar', '.page-files', '.page-sheet', '.page-pane'];

const FOCUSABLE =
  'button:not([disabled]):not([tabindex="-1"]), a[href], input:not([disabled]):not([hidden]), select, textarea, [tabindex="0"]';

/**
 * Keys of the page: Ctrl+O, Ctrl+S, and F6 / Shift+F6 between its regions. Tab cannot leave the
 * spreadsheet, where it moves to the next cell, so F6 is the way out.
 */
export function useKeys(session: PageSession, focusSheet: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'F6' && !event.ctrlKey && !event.altKey) {
        nextRegion(event.shiftKey ? -1 : 1, focusSheet);
      } else if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey) {
        const key = event.key.toLowerCase();
        if (key === 'o') document.getElementById('page-open')?.click();
        else if (key === 's') void session.save({ marks: false });
        else return;
      } else return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [session, focusSheet]);
}

function nextRegion(step: 1 | -1, focusSheet: () => void): void {
  const regions = REGIONS.flatMap((selector) => [...document.querySelectorAll<HTMLElement>(selector)]);
  const current = regions.findIndex((region) => region.contains(document.activeElement));
  const next = regions[(current + step + regions.length) % regions.length];
  if (!next) return;
  if (next.classList.contains('page-sheet')) focusSheet();
  else (next.querySelector<HTMLElement>(FOCUSABLE) ?? next).focus();
}
