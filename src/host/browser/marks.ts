import type { ICellDataForSheetInterceptor, ICellMarks, IDisposable, Nullable } from '@univerjs/core';
import { BooleanNumber, InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT } from '@univerjs/preset-sheets-core';
import { MARK_KINDS, type Mark, type MarkKind } from '../host';
import type { Book } from './book';
import { locate } from './book';
import type { CellPlace } from './cell-place';
import type { Spreadsheet } from './spreadsheet';

interface Look {
  readonly background: string;
  readonly text: string;
  readonly marker: ICellMarks;
}

/**
 * Each kind has its colour and its own corners, so that marks can be distinguished without colour. They are
 * drawn over the cells and are not in the workbook: neither the user's formats nor the undo stack change.
 */
const LOOKS: Readonly<Record<MarkKind, Look>> = {
  error: {
    background: '#FDD8DB',
    text: '#750B1C',
    marker: { tl: { color: '#B10E1C', size: 10 }, br: { color: '#B10E1C', size: 10 } },
  },
  warning: { background: '#FFEDC2', text: '#4A2B00', marker: { tl: { color: '#8A5200', size: 10 } } },
  review: { background: '#DDE9FB', text: '#0B3A73', marker: { tr: { color: '#0F548C', size: 9 } } },
  info: { background: '#E6F4EA', text: '#0B4A20', marker: { br: { color: '#0E700E', size: 8 } } },
  written: { background: '#E9E7F8', text: '#352C70', marker: { bl: { color: '#5B52A3', size: 8 } } },
};

export interface BrowserMarker {
  readonly show: (book: Book, marks: readonly Mark[]) => void;
  /** The marks shown now. */
  readonly shown: () => readonly Mark[];
  /** Returns how many cells were marked. */
  readonly clear: () => number;
  /** The sentence of the mark of this cell; null where there is none. */
  readonly sentenceAt: (place: CellPlace) => string | null;
  readonly dispose: () => void;
}

/** Key of a cell inside a sheet; Excel has 16 384 columns. */
const key = (row: number, col: number): number => row * 16_384 + col;

const placeKey = (sheet: string, row: number, col: number): string => `${sheet} ${key(row, col)}`;

export function createBrowserMarker(spreadsheet: Spreadsheet): BrowserMarker {
  let marked = new Map<string, Map<number, MarkKind>>();
  let sentences = new Map<string, string>();
  let shown: readonly Mark[] = [];
  let interceptor: IDisposable | null = null;

  const handler = (
    cell: Nullable<ICellDataForSheetInterceptor>,
    at: { readonly subUnitId: string; readonly row: number; readonly col: number },
  ): Nullable<ICellDataForSheetInterceptor> => {
    const severity = marked.get(at.subUnitId)?.get(key(at.row, at.col));
    if (severity === undefined) return cell;
    const { background, text, marker } = LOOKS[severity];
    return {
      ...cell,
      interceptorStyle: {
        ...cell?.interceptorStyle,
        bg: { rgb: background },
        cl: { rgb: text },
        ...(severity === 'error' ? { bl: BooleanNumber.TRUE } : {}),
      },
      markers: { ...cell?.markers, ...marker },
    };
  };

  const listen = (): void => {
    interceptor ??= spreadsheet.interceptors().intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: 'pj-marks',
      priority: 100,
      effect: InterceptorEffectEnum.Style,
      handler: (cell, context, next) => next(handler(cell, context)),
    });
  };

  return {
    show: (book, marks) => {
      shown = marks;
      const next = new Map<string, Map<number, MarkKind>>();
      sentences = new Map();
      for (const { cell, severity, sentence } of marks) {
        const at = locate(book, cell);
        if (!at) continue;
        if (sentence !== undefined) sentences.set(placeKey(at.sheet.getSheetId(), at.row, at.col), sentence);
        const cells = next.get(at.sheet.getSheetId()) ?? new Map<number, MarkKind>();
        const known = cells.get(key(at.row, at.col));
        if (known === undefined || MARK_KINDS.indexOf(severity) < MARK_KINDS.indexOf(known)) {
          cells.set(key(at.row, at.col), severity);
        }
        next.set(at.sheet.getSheetId(), cells);
      }
      marked = next;
      listen();
      spreadsheet.redraw();
    },
    shown: () => shown,
    clear: () => {
      shown = [];
      const count = [...marked.values()].reduce((sum, cells) => sum + cells.size, 0);
      marked = new Map();
      if (count > 0) spreadsheet.redraw();
      return count;
    },
    sentenceAt: ({ sheet, row, col }) =>
      marked.get(sheet)?.has(key(row, col)) ? (sentences.get(placeKey(sheet, row, col)) ?? null) : null,
    dispose: () => {
      interceptor?.dispose();
      marked = new Map();
    },
  };
}
