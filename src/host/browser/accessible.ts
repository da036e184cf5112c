import { browserTexts, controlTexts } from './texts';

/**
 * Univer leaves some of its controls without names, or gives them roles that do not exist. They are put
 * right after they appear, so that a screen reader can use the spreadsheet too.
 */
interface Repair {
  readonly selector: string;
  /** null removes the attribute. */
  readonly attributes: Readonly<Record<string, string | null>>;
}

const REPAIRS: readonly Repair[] = [
  {
    selector: '[data-u-comp="defined-name"] input',
    attributes: { 'aria-label': controlTexts['cell-address'] },
  },
  {
    selector: '[data-u-comp="defined-name"] a',
    attributes: { role: 'button', 'aria-label': controlTexts['name-list'] },
  },
  { selector: 'canvas[tabindex="1"]', attributes: { tabindex: '-1' } },
  {
    selector: 'section[data-u-comp="sidebar"]',
    attributes: { 'aria-label': controlTexts.sidebar, 'aria-expanded': null },
  },
  {
    selector: 'section[data-u-comp="sidebar"] button',
    attributes: { 'aria-label': controlTexts['close-sidebar'] },
  },
  {
    selector: '[role="tablist"][data-u-comp="slide-tab-bar"]',
    attributes: { 'aria-label': controlTexts.sheets },
  },
  {
    selector: 'button:has(> .univerjs-icon-convert-icon)',
    attributes: { 'aria-label': controlTexts['sheet-list'] },
  },
  {
    selector: 'button:has(> .univerjs-icon-more-icon)',
    attributes: { 'aria-label': controlTexts['scroll-right'] },
  },
  {
    selector: 'button:has(> .univerjs-icon-more-icon.univer-rotate-180)',
    attributes: { 'aria-label': controlTexts['scroll-left'] },
  },
  {
    selector: 'button:has(> .univerjs-icon-reduce-icon)',
    attributes: { 'aria-label': controlTexts['zoom-out'] },
  },
  {
    selector: 'button:has(> .univerjs-icon-increase-icon)',
    attributes: { 'aria-label': controlTexts['zoom-in'] },
  },
  { selector: '[role="track"]', attributes: { role: null } },
  {
    selector: '[role="track"] a, .univer-relative > a[role="button"]',
    attributes: { 'aria-label': controlTexts['zoom-to-100'] },
  },
  { selector: 'button[role="handle"]', attributes: { role: null, 'aria-label': controlTexts.zoom } },
  // A wrapper of the real button, which has these attributes too.
  {
    selector: 'div[type="button"][aria-haspopup]',
    attributes: { 'aria-haspopup': null, 'aria-expanded': null, 'aria-controls': null },
  },
  {
    selector: 'button:has(> .univerjs-icon-close-icon):not([aria-label])',
    attributes: { 'aria-label': controlTexts.close },
  },
];

/** Keeps names and roles right for as long as the page is open. Menus and messages appear outside of `root`. */
export function keepAccessible(root: HTMLElement): void {
  const body = root.ownerDocument.body;
  const repairAll = (): void => {
    for (const { selector, attributes } of REPAIRS) {
      for (const element of body.querySelectorAll(selector)) repairElement(element, attributes);
    }
    nameMessages(body);
  };
  let asked = false;
  const observer = new MutationObserver(() => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      repairAll();
    });
  });
  observer.observe(body, { childList: true, subtree: true });
  repairAll();
}

function repairElement(element: Element, attributes: Repair['attributes']): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null) element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}

/** Univer makes several areas for messages, all with the same English name. */
function nameMessages(body: HTMLElement): void {
  const areas = body.querySelectorAll('section[aria-label^="Notifications"], section[data-pj-messages]');
  areas.forEach((area, index) => {
    repairElement(area, { 'aria-label': browserTexts.hint(index + 1), 'data-pj-messages': '' });
  });
}
