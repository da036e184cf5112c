import { ownTexts, TOLD_KEY } from './own-texts';
import type { PaneSurroundings } from './session/context';
import { programTexts } from './texts/program';

/** Set by the build; absent in tests and in pages built otherwise. */
declare const PJ_VERSION: string;

export const PANE_VERSION: string =
  typeof PJ_VERSION === 'string' ? PJ_VERSION : programTexts['development-version'];

/** Settings that this browser has kept itself. Access to the storage may throw where it is forbidden. */
export const OWN_TEXTS = ownTexts(() => localStorage);
const TOLD_TEXTS = ownTexts(() => localStorage, TOLD_KEY);

/** Clock, timers and clipboard of the browser. */
export function browserSurroundings(): PaneSurroundings {
  return {
    version: PANE_VERSION,
    now: () => new Date(),
    pause: untilDrawn,
    later: (work, milliseconds) => {
      const timer = setTimeout(work, milliseconds);
      return () => clearTimeout(timer);
    },
    copy: copyText,
    recall: () => {
      try {
        return localStorage.getItem(MEMORY);
      } catch {
        return null;
      }
    },
    remember: (text) => {
      try {
        localStorage.setItem(MEMORY, text);
      } catch {
        // Storage may be forbidden or full; the choice is kept in the document as well.
      }
    },
    ownTexts: OWN_TEXTS,
    toldTexts: TOLD_TEXTS,
  };
}

const MEMORY = 'pj-columns';

/**
 * The old command first: the clipboard API is forbidden in embedded pages, and writes an error into the
 * console each time. The API is used when the command no longer works, long after the click.
 */
async function copyText(text: string): Promise<boolean> {
  if (copySelected(text)) return true;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function copySelected(text: string): boolean {
  const focused = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.setAttribute('aria-hidden', 'true');
  area.style.position = 'fixed';
  area.style.opacity = '0';
  document.body.append(area);
  area.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    area.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}

/** A pane that nobody sees is not drawn: the work continues after so many milliseconds. */
const UNSEEN = 50;

/** Resolves when the page has been drawn once more. */
function untilDrawn(): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, UNSEEN);
    if (typeof requestAnimationFrame !== 'function') return;
    requestAnimationFrame(() => {
      clearTimeout(late);
      setTimeout(resolve, 0);
    });
  });
}
