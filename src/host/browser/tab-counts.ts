import type { Book } from './book';
import { browserTexts } from './texts';

/** How many findings of each sheet must be changed, on the sheet's tab. The tabs are Univer's and come and go. */
export interface TabCounts {
  readonly show: (book: Book, counts: readonly number[]) => void;
  readonly clear: () => void;
}

const TAB = '[data-u-comp="slide-tab-item"]';

export function createTabCounts(container: HTMLElement): TabCounts {
  /** By id of the sheet. */
  let shown = new Map<string, number>();
  const paint = (): void => {
    for (const tab of container.querySelectorAll<HTMLElement>(TAB)) {
      const count = shown.get(tab.dataset['id'] ?? '') ?? 0;
      if ((tab.dataset['pjCount'] ?? '0') === String(count)) continue;
      if (count === 0) {
        delete tab.dataset['pjCount'];
        tab.removeAttribute('aria-label');
        tab.removeAttribute('title');
      } else {
        tab.dataset['pjCount'] = String(count);
        tab.setAttribute('aria-label', browserTexts['tab-count'](tab.textContent ?? '', count));
        tab.title = browserTexts.count(count);
      }
    }
  };
  const show = (counts: ReadonlyMap<string, number>): void => {
    shown = new Map(counts);
    paint();
  };
  new MutationObserver(paint).observe(container, { childList: true, subtree: true });
  return {
    show: ({ workbook }, counts) => {
      const sheets = workbook.getSheets();
      show(new Map(sheets.map((sheet, index) => [sheet.getSheetId(), counts[index] ?? 0])));
    },
    clear: () => show(new Map()),
  };
}
