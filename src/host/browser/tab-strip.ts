const STRIP = '[data-u-comp="slide-tab-bar"]';
const ACTIVE = '[data-u-comp="slide-tab-item"][aria-selected="true"]';

/**
 * Univer brings the tab of the sheet on view into its strip when the sheet changes, but not when tabs grow
 * wider (a count appears on them) or the strip narrower (a pane beside it opens): the tab is brought back
 * then. When a person scrolls the strip to look for another sheet, nothing is moved.
 */
export function keepActiveTabInView(container: HTMLElement): void {
  let asked = false;
  const ask = (): void => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      bringIntoView(container);
    });
  };
  new MutationObserver(ask).observe(container, {
    subtree: true,
    attributeFilter: ['aria-selected', 'data-pj-count'],
  });
  new ResizeObserver(ask).observe(container);
}

function bringIntoView(container: HTMLElement): void {
  const strip = container.querySelector<HTMLElement>(STRIP);
  const tab = strip?.querySelector<HTMLElement>(ACTIVE);
  if (!strip || !tab) return;
  const { left, right } = strip.getBoundingClientRect();
  const place = tab.getBoundingClientRect();
  const beyond = place.right > right ? place.right - right : Math.min(0, place.left - left);
  if (Math.abs(beyond) < 1) return;
  // The strip keeps its own position and changes it only on events of the wheel.
  strip.dispatchEvent(new WheelEvent('wheel', { deltaY: beyond }));
}
