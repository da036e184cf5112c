import type { KeyboardEvent, PointerEvent, ReactElement } from 'react';
import { useState } from 'react';
import { frameTexts } from '../texts/page';

/** Least width of the pane, and of the spreadsheet beside it, CSS pixels. */
export const NARROWEST_PANE = 300;
const NARROWEST_SHEET = 320;
const STEP = 24;

interface SplitterProps {
  readonly width: number;
  readonly onResize: (width: number) => void;
  readonly onCollapse: () => void;
}

/** The width, limited to what fits into the window. */
export function fittingWidth(width: number, windowWidth: number): number {
  return Math.round(Math.max(NARROWEST_PANE, Math.min(width, windowWidth - NARROWEST_SHEET)));
}

/** The bar between spreadsheet and pane: drag it, or use the arrow keys; Enter collapses the pane. */
export function Splitter({ width, onResize, onCollapse }: SplitterProps): ReactElement {
  const [start, setStart] = useState<{ readonly x: number; readonly width: number } | null>(null);
  const resize = (wanted: number): void => onResize(fittingWidth(wanted, window.innerWidth));

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const wanted = widthFor(event.key, width);
    if (event.key === 'Enter') onCollapse();
    else if (wanted !== null) resize(wanted);
    else return;
    event.preventDefault();
  };

  return (
    <div
      className="page-splitter"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={frameTexts['pane-width']}
      aria-controls="page-pane"
      aria-valuemin={NARROWEST_PANE}
      aria-valuemax={Math.max(NARROWEST_PANE, window.innerWidth - NARROWEST_SHEET)}
      aria-valuenow={width}
      onKeyDown={onKeyDown}
      onDoubleClick={onCollapse}
      onPointerDown={(event: PointerEvent<HTMLDivElement>) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setStart({ x: event.clientX, width });
      }}
      onPointerMove={(event: PointerEvent<HTMLDivElement>) => {
        if (start) resize(start.width + start.x - event.clientX);
      }}
      onPointerUp={() => setStart(null)}
      onPointerCancel={() => setStart(null)}
    />
  );
}

function widthFor(key: string, width: number): number | null {
  switch (key) {
    case 'ArrowLeft':
      return width + STEP;
    case 'ArrowRight':
      return width - STEP;
    case 'Home':
      return NARROWEST_PANE;
    case 'End':
      return Number.MAX_SAFE_INTEGER;
    default:
      return null;
  }
}
