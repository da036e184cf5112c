import { browserTexts } from './texts';

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
  { selector: '[data-u-comp="defined-name"] input', attributes: { 'aria-label': '单元格地址' } },
  { selector: '[data-u-comp="defined-name"] a', attributes: { role: 'button', 'aria-label': '名称列表' } },
  { selector: 'canvas[tabindex="1"]', attributes: { tabindex: '-1' } },
  { selector: 'section[data-u-comp="sidebar"]', attributes: { 'aria-label': '侧栏', 'aria-expanded': null } },
  { selector: 'section[data-u-comp="sidebar"] button', attributes: { 'aria-label': '关闭侧栏' } },
  { selector: '[role="tablist"][data-u-comp="slide-tab-bar"]', attributes: { 'aria-label': '工作表' } },
  { selector: 'button:has(> .univerjs-icon-convert-icon)', attributes: { 'aria-label': '工作表列表' } },
  { selector: 'button:has(> .univerjs-icon-more-icon)', attributes: { 'aria-label': '向右滚动工作表标签' } },
  {
    selector: 'button:has(> .univerjs-icon-more-icon.univer-rotate-180)',
    attributes: { 'aria-label': '向左滚动工作表标签' },
  },
  { selector: 'button:has(> .univerjs-icon-reduce-icon)', attributes: { 'aria-label': '缩小' } },
  { selector: 'button:has(> .univerjs-icon-increase-icon)', attributes: { 'aria-label': '放大' } },
  { selector: '[role="track"]', attributes: { role: null } },
  {
    selector: '[role="track"] a, .univer-relative > a[role="button"]',
    attributes: { 'aria-label': '显示为 100%' },
  },
  { selector: 'button[role="handle"]', attributes: { role: null, 'aria-label': '缩放比例' } },
  // A wrapper of the real button, which has these attributes too.
  {
    selector: 'div[type="button"][aria-haspopup]',
    attributes: { 'aria-haspopup': null, 'aria-expanded': null, 'aria-controls': null },
  },
  {
    selector: 'button:has(> .univerjs-icon-close-icon):not([aria-label])',
    attributes: { 'aria-label': '关闭' },
  },
];

/** Keeps names and roles right for as long as the page lives. Menus and messages appear outside of `root`. */
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
