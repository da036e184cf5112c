import type { ICellDataForSheetInterceptor, ICellMarks, IDisposable, Nullable } from '@univerjs/core';
import { BooleanNumber, InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT } from '@univerjs/preset-sheets-core';
import type { Severity } from '../../engine/finding';
import { SEVERITIES } from '../../engine/finding';
import type { Mark } from '../host';
import type { Book } from './book';
import { locate } from './book';
import type { Spreadsheet } from './spreadsheet';

interface Look {
  readonly background: string;
  readonly text: string;
  readonly marker: ICellMarks;
}

/**
 * Each severity has its colour and its own corners, so that marks are told apart without colour.
 * They are drawn over the cells and are no part of the workbook: the user's formats and the undo
 * stack know nothing of them.
 */
const LOOKS: Readonly<Record<Severity, Look>> = {
  error: {
    background: '#FDD8DB',
    text: '#750B1C',
    marker: { tl: { color: '#B10E1C', size: 10 }, br: { color: '#B10E1C', size: 10 } },
  },
  warning: { background: '#FFEDC2', text: '#4A2B00', marker: { tl: { color: '#8A5200', size: 10 } } },
  review: { background: '#DDE9FB', text: '#0B3A73', marker: { tr: { color: '#0F548C', size: 9 } } },
  info: { background: '#E6F4EA', text: '#0B4A20', marker: { br: { color: '#0E700E', size: 8 } } },
};

export interface Marker {
  readonly show: (book: Book, marks: readonly Mark[]) => void;
  /** Answers how many cells were marked. */
  readonly clear: () => number;
  readonly dispose: () => void;
}

/** Key of a cell inside a sheet; Excel has 16 384 columns. */
const key = (row: number, col: number): number => row * 16_384 + col;

export function createMarker(spreadsheet: Spreadsheet): Marker {
  let marked = new Map<string, Map<number, Severity>>();
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
      const next = new Map<string, Map<number, Severity>>();
      for (const { cell, severity } of marks) {
        const at = locate(book, cell);
        if (!at) continue;
        const cells = next.get(at.sheet.getSheetId()) ?? new Map<number, Severity>();
        const known = cells.get(key(at.row, at.col));
        if (known === undefined || SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(known)) {
          cells.set(key(at.row, at.col), severity);
        }
        next.set(at.sheet.getSheetId(), cells);
      }
      marked = next;
      listen();
      spreadsheet.redraw();
    },
    clear: () => {
      const count = [...marked.values()].reduce((sum, cells) => sum + cells.size, 0);
      marked = new Map();
      if (count > 0) spreadsheet.redraw();
      return count;
    },
    dispose: () => {
      interceptor?.dispose();
      marked = new Map();
    },
  };
}
