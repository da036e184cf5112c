import type { Rect } from '../../../src/workbook/snapshot';
import type { BookModel } from '../model/book';
import type { SheetModel } from '../model/sheet';
import type { ServerObject } from './object';

/** What the objects of the model use of their session. */
export interface ModelContext {
  readonly book: BookModel;
  /** Keeps an object beyond the batch; returns its reference id. */
  keep(open: () => ServerObject): string;
  release(referenceId: string): void;
  releaseAll(): void;
  /** Throws when nothing may be written at all. */
  requireWritable(): void;
  /** Contents were written: calculates what depends on them and notifies the handlers. */
  written(sheet: SheetModel, rect: Rect): void;
  /** Handlers the add-in has added for an event of the workbook or of one sheet. */
  register(event: number, targetId: string): void;
  unregister(event: number, targetId: string): void;
  eventsEnabled: boolean;
  /** Whether `select` does nothing this time, as in Excel when another window has the focus. */
  ignoreSelect(): boolean;
  setPaneVisible(visible: boolean): void;
  /** The add-in has asked for a recalculation of this type. */
  calculated(type: string): void;
  readonly paneVisible: boolean;
  functionsReady(): void;
  functionResults(results: readonly FunctionResult[]): void;
}

/** The result of the add-in's runtime for one call of a custom function. */
export interface FunctionResult {
  readonly id: number;
  readonly value: import('../json').Json;
  readonly failed: boolean;
  readonly errorCode: number | null;
}

export const EVENT = { changed: 10, activated: 11, added: 13, selectionChanged: 14, deleted: 15 } as const;

export const WORKBOOK_TARGET = 'Workbook';
