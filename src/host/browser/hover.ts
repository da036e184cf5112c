import type { IDisposable } from '@univerjs/core';
import type { CellPlace } from './cell-place';
import type { Spreadsheet } from './spreadsheet';

/** How long the pointer rests on a cell before its sentence is shown, milliseconds. */
const REST = 250;
/** Distance between pointer and sentence, and to the edge of the window, pixels. */
const GAP = 14;

/**
 * Shows what is known of the cell under the pointer. For people who do not see the canvas, the pane and the
 * line about the selected cell contain the same.
 */
export function showOnHover(
  container: HTMLElement,
  spreadsheet: Spreadsheet,
  sentenceAt: (place: CellPlace) => string | null,
): IDisposable {
  const { api } = spreadsheet;
  const tip = document.createElement('div');
  tip.className = 'page-tip';
  tip.setAttribute('aria-hidden', 'true');
  tip.hidden = true;
  container.append(tip);
  const pointer = { x: 0, y: 0 };
  let timer: ReturnType<typeof setTimeout> | null = null;

  const hide = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    tip.hidden = true;
  };
  const show = (sentence: string): void => {
    tip.textContent = sentence;
    tip.hidden = false;
    const { width, height } = tip.getBoundingClientRect();
    const below = pointer.y + GAP + height < window.innerHeight;
    tip.style.left = `${Math.max(GAP, Math.min(pointer.x + GAP, window.innerWidth - width - GAP))}px`;
    tip.style.top = `${below ? pointer.y + GAP : Math.max(GAP, pointer.y - GAP - height)}px`;
  };
  const follow = ({ clientX, clientY }: MouseEvent): void => {
    pointer.x = clientX;
    pointer.y = clientY;
  };

  const hovering = api.addEvent(api.Event.CellHover, ({ workbook, worksheet, row, column }) => {
    hide();
    const place = { unit: workbook.getId(), sheet: worksheet.getSheetId(), row, col: column };
    const sentence = sentenceAt(place);
    if (sentence !== null) timer = setTimeout(() => show(sentence), REST);
  });
  const gone = ['mouseleave', 'pointerdown', 'keydown', 'wheel'] as const;
  container.addEventListener('mousemove', follow, { capture: true });
  for (const event of gone) container.addEventListener(event, hide, { capture: true });
  return {
    dispose: () => {
      hide();
      hovering.dispose();
      container.removeEventListener('mousemove', follow, { capture: true });
      for (const event of gone) container.removeEventListener(event, hide, { capture: true });
      tip.remove();
    },
  };
}
