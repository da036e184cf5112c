import type { Json } from '../json';
import type { BookModel } from '../model/book';
import type { ExcelVersion } from '../versions';

/** 1 shared runtime + 2 custom functions: both are in the page of the add-in. */
export const SHARED_RUNTIME_FLAGS = 3;

const EXCEL_ON_THE_WEB = 16;
const TASK_PANE = 1;
const DISPLAY = { hidden: 1, taskpane: 2 } as const;

/** What the add-in receives about its environment; the first nine entries are mandatory. */
export function appContext(
  controlId: Json,
  book: BookModel,
  version: ExcelVersion,
  { locale, paneHidden }: { readonly locale: string; readonly paneHidden: boolean },
): Json {
  return {
    _id: controlId,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: '16.00',
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: `https://localhost/${encodeURIComponent(book.name)}`,
    _clientMode: book.readOnly ? 0 : 1,
    _settings: [],
    _reason: 'documentOpened',
    _osfControlType: TASK_PANE,
    _eToken: '',
    _correlationId: '',
    _appInstanceId: 'simulated',
    _appMinorVersion: 0,
    _requirementMatrix: JSON.stringify(version.sets),
    _hostFullVersion: version.build,
    _addinName: 'PJ',
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: paneHidden ? DISPLAY.hidden : DISPLAY.taskpane,
    _wacHostEnvironment: '0',
  };
}

/** Query part from which office.js reads its environment. */
export function hostInfo(locale: string, flags: number): string {
  return `_host_Info=Excel$Web$16.01$${locale}$telemetry$$disableLogging$${flags}`;
}

/** Hash part from which office.js reads where to send its messages (`parentUrl`). */
export function xdmInfo(conversationId: string, controlId: string, parentUrl: string): string {
  return `#&_xdm_Info=${conversationId}|${controlId}|${parentUrl}&_serializer_version=1`;
}
