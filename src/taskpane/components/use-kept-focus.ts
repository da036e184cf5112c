import { useEffect, useRef, type RefObject } from 'react';

const FOCUSABLE = [
  'button:not([aria-disabled="true"])',
  'select',
  'input',
  'textarea',
  'summary',
  '[tabindex="0"]',
]
  .map((selector) => `${selector}:not([tabindex="-1"]):not([disabled])`)
  .join();

/**
 * The chosen finding: after an undo the person continues there, and arrow keys do not change the scope of the
 * check.
 */
const CHOSEN = '[role="treeitem"][aria-selected="true"], [role="treeitem"][tabindex="0"]';

/**
 * When the focused control is removed (its finding was ignored, its button is no longer needed), the focus
 * goes to the first control of the nearest ancestor that is still there. Otherwise the focus would leave the
 * pane, and Excel in the browser would take it.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  const path = useRef<readonly Element[]>([]);
  useEffect(() => {
    const pane = root.current;
    if (!pane) return undefined;
    const remember = ({ target }: FocusEvent) => {
      path.current = target instanceof Element ? ancestors(target, pane) : [];
    };
    const observer = new MutationObserver(() => restore(path.current));
    pane.addEventListener('focusin', remember);
    observer.observe(pane, { childList: true, subtree: true });
    return () => {
      pane.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, [root]);
}

/** The element and what contains it, up to the pane. */
function ancestors(element: Element, pane: Element): readonly Element[] {
  const found: Element[] = [];
  for (let at: Element | null = element; at && at !== pane; at = at.parentElement) found.push(at);
  return [...found, pane];
}

function restore(path: readonly Element[]): void {
  const [lost] = path;
  if (!lost || lost.isConnected || document.activeElement !== document.body) return;
  for (const place of path.filter((element) => element.isConnected)) {
    const next =
      place.querySelector<HTMLElement>(CHOSEN) ??
      [...place.querySelectorAll<HTMLElement>(FOCUSABLE)].find(isShown);
    if (next) {
      next.focus();
      return;
    }
  }
}

function isShown(element: HTMLElement): boolean {
  return typeof element.checkVisibility !== 'function' || element.checkVisibility();
}
