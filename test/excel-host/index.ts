import type { FunctionsMetadata } from './functions';
import { describeConditionalFormat, type BookModel, type ConditionalFormatDescription } from './model/book';
import { parseArea } from './model/area';
import type { Cell } from './model/cell';
import { ExcelSession } from './server/session';
import type { TripTotals } from './server/log';
import { HOST_ORIGIN, openJsdom, type JsdomPage } from './transport/jsdom';
import { handOnUndoGroups } from './transport/undo-groups';
import { userOf, type User } from './user';
import { EXCEL_2021, type ExcelVersion } from './versions';

export { openFixture } from './fixtures';
export { readFunctions } from './functions';
export { buildBook, type SheetInput } from './model/build';
export { loadBook } from './model/load';
export type { BookModel } from './model/book';
export type { Fault } from './server/faults';
export {
  BUILDS,
  EXCEL_2019,
  EXCEL_2021,
  EXCEL_2024,
  EXCEL_WEB,
  MICROSOFT_365,
  withExcelApi,
  type ExcelVersion,
} from './versions';

export interface ExcelHostOptions {
  readonly workbook: BookModel;
  /** Excel LTSC 2021 unless said otherwise: the product's floor. */
  readonly version?: ExcelVersion;
  readonly payloadLimit?: number;
  /** 3 = shared runtime with functions (default), 0 = a plain pane. */
  readonly flags?: number;
  readonly locale?: string;
  readonly functions?: FunctionsMetadata;
  /** `cdn` passes the option of one undo step to Excel; the copy in the package, the default, drops it. */
  readonly library?: 'copy' | 'cdn';
}

/** A running simulated Excel with the workbook open and the add-in's page loaded. */
export interface RunningExcel {
  readonly book: BookModel;
  readonly session: ExcelSession;
  readonly page: JsdomPage;
  readonly user: User;
  /** Runs something and reports how many round trips and bytes it took. */
  measure<T>(act: () => Promise<T>): Promise<{ readonly result: T; readonly totals: TripTotals }>;
  cell(sheetName: string, address: string): Cell;
  /** The conditional formats of a sheet, in order of priority, as plain data. */
  conditionalFormats(sheetName: string): readonly ConditionalFormatDescription[];
  close(): void;
}

/** Starts Excel in jsdom: the page's `Office` and `Excel` become globals of Node until `close`. */
export async function startExcelHost(options: ExcelHostOptions): Promise<RunningExcel> {
  const {
    workbook,
    version = EXCEL_2021,
    payloadLimit,
    flags,
    locale,
    functions,
    library = 'copy',
  } = options;
  const session = new ExcelSession({
    book: workbook,
    version,
    origin: HOST_ORIGIN,
    ...(payloadLimit === undefined ? {} : { payloadLimit }),
    ...(locale === undefined ? {} : { locale }),
    ...(functions === undefined ? {} : { functions }),
  });
  const page = await openJsdom(session, {
    ...(flags === undefined ? {} : { flags }),
    ...(locale === undefined ? {} : { locale }),
  });
  lend(page.window);
  if (library === 'cdn') handOnUndoGroups(workbook.undo);
  return {
    book: workbook,
    session,
    page,
    user: userOf(session),
    measure: async (act) => {
      session.log.reset();
      const result = await act();
      return { result, totals: session.log.totals() };
    },
    cell: (sheetName, address) => {
      const { top, left } = parseArea(address);
      return workbook.sheet(sheetName).cell(top, left);
    },
    conditionalFormats: (sheetName) =>
      workbook.sheet(sheetName).conditionalFormats.map(describeConditionalFormat),
    close: () => {
      takeBack();
      page.close();
    },
  };
}

/** Globals of the page that the product uses by these names. */
const LENT = ['Office', 'Excel', 'OfficeExtension', 'CustomFunctions', 'DOMParser', 'localStorage'] as const;

function lend(window: JsdomPage['window']): void {
  for (const name of LENT) {
    const value: unknown = window[name];
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
}

function takeBack(): void {
  for (const name of LENT) Reflect.deleteProperty(globalThis, name);
}
