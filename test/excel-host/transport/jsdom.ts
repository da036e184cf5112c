import { Script } from 'node:vm';
import { JSDOM, ResourceLoader, VirtualConsole, type DOMWindow } from 'jsdom';
import type { ExcelSession } from '../server/session';
import { hostInfo, SHARED_RUNTIME_FLAGS, xdmInfo } from '../server/start';
import { officeFile } from './office-files';

/**
 * The add-in's page in jsdom: the real office.js starts and exchanges the same messages with the session as
 * in a browser.
 */

const ADDIN = 'https://localhost:3001';
export const HOST_ORIGIN = 'https://localhost:3000';
const OFFICE_PATH = '/office-js/';

/** Name of the function that the page calls to run a script of the library. */
const RUN = 'runOfficeScript';
const compiled = new Map<string, Script>();

/** A script of the library, read and compiled once for all pages: it is a megabyte and more. */
function officeScript(name: string): Script | null {
  const known = compiled.get(name);
  if (known) return known;
  const file = officeFile(name);
  if (!file) return null;
  const script = new Script(file.toString('utf8'), { filename: name });
  compiled.set(name, script);
  return script;
}

/** Serves only the library, from disk: no test reaches the network. */
class LocalLoader extends ResourceLoader {
  readonly refused: string[] = [];

  override fetch(url: string): ReturnType<ResourceLoader['fetch']> {
    const { origin, pathname } = new URL(url);
    const name =
      origin === ADDIN && pathname.startsWith(OFFICE_PATH) ? pathname.slice(OFFICE_PATH.length) : null;
    if (name === null || !officeScript(name)) {
      this.refused.push(url);
      return null;
    }
    const file = Buffer.from(`${RUN}(${JSON.stringify(name)});`);
    // jsdom's type requires `abort`; a file from disk is read at once.
    return Object.assign(Promise.resolve(file), { abort: () => undefined });
  }
}

export interface JsdomPage {
  readonly window: DOMWindow;
  /** Addresses that the page requested and that were refused. */
  readonly refused: readonly string[];
  /** Uncaught errors of the page. */
  readonly errors: readonly string[];
  close(): void;
}

export interface JsdomOptions {
  readonly locale?: string;
  /** 3 = shared runtime with functions, 0 = a plain pane. */
  readonly flags?: number;
}

/** Resolves when `Office.onReady` has. */
export async function openJsdom(session: ExcelSession, options: JsdomOptions = {}): Promise<JsdomPage> {
  const { locale = 'zh-CN', flags = SHARED_RUNTIME_FLAGS } = options;
  const conversation = `conversation-${process.hrtime.bigint()}`;
  const url = `${ADDIN}/taskpane.html?${hostInfo(locale, flags)}${xdmInfo(conversation, 'control-1', `${HOST_ORIGIN}/`)}`;
  const loader = new LocalLoader();
  const errors: string[] = [];
  const console = new VirtualConsole();
  console.on('jsdomError', (error) => errors.push(error.message));
  const page = `<!doctype html><html><head><script src="${OFFICE_PATH}office.js"></script></head><body></body></html>`;
  const dom = new JSDOM(page, {
    url,
    runScripts: 'dangerously',
    resources: loader,
    pretendToBeVisual: true,
    virtualConsole: console,
    beforeParse: (window) => prepare(window, session),
  });
  const context = dom.getInternalVMContext();
  Object.defineProperty(dom.window, RUN, {
    value: (name: string) => officeScript(name)?.runInContext(context),
  });
  await officeReady(dom.window);
  return {
    window: dom.window,
    refused: loader.refused,
    errors,
    close: () => dom.window.close(),
  };
}

function prepare(window: DOMWindow, session: ExcelSession): void {
  // A page without a parent frame sends its messages to its opener.
  const opener = {
    postMessage: (message: unknown) => {
      if (typeof message === 'string') setImmediate(() => session.receive(message));
    },
  };
  Object.defineProperty(window, 'opener', { value: opener, configurable: true });
  Object.defineProperty(window.document, 'domain', { value: 'localhost', configurable: true });
  session.connect((message) => {
    window.dispatchEvent(new window.MessageEvent('message', { data: message, origin: HOST_ORIGIN }));
  });
}

interface OfficePage {
  readonly Office: { onReady(): Promise<unknown> };
}

function hasOffice(window: object): window is OfficePage {
  return 'Office' in window;
}

async function officeReady(window: DOMWindow): Promise<void> {
  await new Promise<void>((resolve) => window.addEventListener('load', () => resolve()));
  if (!hasOffice(window)) throw new Error('office.js did not load in jsdom.');
  await window.Office.onReady();
}
