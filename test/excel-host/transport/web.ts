import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import path from 'node:path';
import { readFunctions, type FunctionsMetadata } from '../functions';
import type { Json } from '../json';
import type { BookModel } from '../model/book';
import { ROOT } from '../root';
import { ExcelSession } from '../server/session';
import { hostInfo, SHARED_RUNTIME_FLAGS, xdmInfo } from '../server/start';
import { userOf, type User } from '../user';
import { EXCEL_2021, type ExcelVersion } from '../versions';
import { certificate } from './certificate';
import { fileUnder } from './office-files';
import { send, sendAddinFile, sendModule } from './static';
import { gridView } from './view';

export interface ServeOptions {
  readonly workbook: BookModel;
  /** Folder with the built add-in. */
  readonly addinRoot: string;
  /** Page of the add-in that the pane shows; default `taskpane.html`. */
  readonly page?: string;
  /** Query of the pane's address, e.g. `action=check`. */
  readonly query?: string;
  readonly version?: ExcelVersion;
  /** Port of the page; the add-in gets another one. 0 or absent = any free port. */
  readonly port?: number;
  readonly locale?: string;
  /** 3 = shared runtime with functions (default), 0 = a plain pane. */
  readonly flags?: number;
  readonly payloadLimit?: number;
  /** The add-in's page is loaded for a formula or a button, without the pane; 打开窗格 of the ribbon shows it. */
  readonly paneHidden?: boolean;
  /** Further pages in hidden frames of their own, such as those of commands and functions. */
  readonly hidden?: readonly HiddenPage[];
  /** Buttons of the ribbon: run by the first hidden page, or by the pane where there is none. */
  readonly commands?: readonly { readonly label: string; readonly functionName: string }[];
  /** Address of the add-in on a server of the test, without a slash at the end; addinRoot is not served then. */
  readonly addinUrl?: string;
  /** Also serves src/ and test/ as modules, so that sources run in the frame without a build. */
  readonly sources?: boolean;
}

export interface HiddenPage {
  readonly page: string;
  readonly query?: string;
  readonly flags?: number;
}

export interface ServedExcel {
  /** Address of the page with grid and pane. */
  readonly url: string;
  readonly addinOrigin: string;
  readonly book: BookModel;
  /** The session of a page of the add-in (the pane when none is named), which has to be loaded first. */
  readonly session: (page?: string) => ExcelSession;
  readonly user: () => User;
  /** Draws the grid again after the test itself has changed the workbook. */
  readonly redraw: () => void;
  close(): Promise<void>;
}

const PAGE_FOLDER = path.join(ROOT, 'test/excel-host/page');

/**
 * The simulated Excel as a page for real browsers: the grid, and the add-in in a frame of another origin.
 * Both are https, as office.js requires; browsers must accept the self-signed certificate.
 */
export async function serveExcelHost(options: ServeOptions): Promise<ServedExcel> {
  const { workbook: book, addinRoot, addinUrl, sources = false } = options;
  const addin = await listen(0, (request, response) => {
    const { pathname } = addressOf(request);
    if (!(sources && sendModule(response, pathname))) sendAddinFile(response, addinRoot, pathname);
  });
  const addinBase = addinUrl ?? origin(addin);
  const host = new HostPage(options, addinBase);
  const server = await listen(options.port ?? 0, (request, response) => void host.serve(request, response));
  host.origin = origin(server);
  return {
    url: `${origin(server)}/`,
    addinOrigin: new URL(addinBase).origin,
    book,
    session: (page) => host.session(page),
    user: () => userOf(host.session()),
    redraw: () => host.changed(),
    close: async () => {
      host.close();
      await Promise.all([shut(server), shut(addin)]);
    },
  };
}

/** One page of the add-in in its frame. */
interface LoadedFrame {
  readonly page: string;
  readonly session: ExcelSession;
  readonly src: string;
}

class HostPage {
  origin = '';
  private frames: readonly LoadedFrame[] = [];
  private listeners: ServerResponse[] = [];
  private loads = 0;

  constructor(
    private readonly options: ServeOptions,
    private readonly addinBase: string,
  ) {}

  session(page?: string): ExcelSession {
    const frame =
      page === undefined ? this.frames[0] : this.frames.find((candidate) => candidate.page === page);
    if (!frame) throw new Error(`${page ?? 'The pane'} has not been loaded yet.`);
    return frame.session;
  }

  changed(): void {
    this.emit('changed', null);
  }

  close(): void {
    for (const listener of this.listeners) listener.end();
    this.listeners = [];
  }

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = addressOf(request);
    if (request.method !== 'POST') {
      this.get(pathname, response);
      return;
    }
    const body = await bodyOf(request);
    switch (pathname) {
      case '/start':
        send(response, 200, 'application/json', JSON.stringify(this.start()));
        return;
      case '/messages':
        this.frames[Number(searchParams.get('frame'))]?.session.receive(body);
        break;
      case '/activate':
        this.options.workbook.activate(this.options.workbook.sheet(body));
        break;
      case '/pane':
        this.session().setPaneVisible(body === 'show');
        break;
      case '/command':
        void this.session(this.options.hidden?.[0]?.page).invocations.runCommand(body);
        break;
      default:
        send(response, 404, 'text/plain', '');
        return;
    }
    send(response, 204, 'text/plain', '');
    this.changed();
  }

  private get(pathname: string, response: ServerResponse): void {
    if (pathname === '/events') this.listen(response);
    else if (pathname === '/view')
      send(response, 200, 'application/json', JSON.stringify(gridView(this.options.workbook)));
    else if (pathname === '/page.js') sendModule(response, '/test/excel-host/page/page');
    else {
      const name = pathname === '/' ? 'index.html' : pathname.slice(1);
      const file = fileUnder(PAGE_FOLDER, name);
      const type = name.endsWith('.css') ? 'text/css' : 'text/html; charset=utf-8';
      send(response, file ? 200 : 404, type, file ?? '');
    }
  }

  /** New sessions for the pages that are being loaded, each under a conversation of its own. */
  private start(): unknown {
    const { page = 'taskpane.html', query, flags, hidden = [], commands = [] } = this.options;
    this.loads += 1;
    const pane: HiddenPage = {
      page,
      ...(query === undefined ? {} : { query }),
      ...(flags === undefined ? {} : { flags }),
    };
    this.frames = [pane, ...hidden].map((wanted, index) => this.load(wanted, index));
    return {
      frames: this.frames.map(({ src }) => src),
      addinOrigin: new URL(this.addinBase).origin,
      commands,
      paneHidden: this.options.paneHidden === true,
    };
  }

  private load({ page, query, flags = SHARED_RUNTIME_FLAGS }: HiddenPage, index: number): LoadedFrame {
    const { workbook, version = EXCEL_2021, locale = 'zh-CN', payloadLimit, paneHidden } = this.options;
    const limit = payloadLimit === undefined ? {} : { payloadLimit };
    const hidden = index === 0 && paneHidden === true ? { paneHidden } : {};
    const session = new ExcelSession({
      book: workbook,
      version,
      origin: this.origin,
      locale,
      ...limit,
      ...hidden,
      ...functionsOf(this.options.addinRoot),
    });
    if (index === 0) session.onPaneVisible = (visible) => this.emit('pane', visible);
    session.connect((message) => this.emit('message', { frame: index, message }));
    const search = [hostInfo(locale, flags), query].filter(Boolean).join('&');
    const conversation = `conversation-${process.pid}-${this.loads}-${index}`;
    const hash = xdmInfo(conversation, `control-${index}`, `${this.origin}/`);
    return { page, session, src: `${this.addinBase}/${page}?${search}${hash}` };
  }

  private listen(response: ServerResponse): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    response.write(': open\n\n');
    this.listeners = [response];
  }

  private emit(event: string, data: Json): void {
    for (const listener of this.listeners)
      listener.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }
}

function functionsOf(addinRoot: string): { readonly functions?: FunctionsMetadata } {
  const json = fileUnder(addinRoot, 'functions.json');
  return json ? { functions: readFunctions(json.toString('utf8')) } : {};
}

function addressOf(request: IncomingMessage): URL {
  return new URL(request.url ?? '/', 'https://localhost');
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString('utf8');
}

async function listen(
  port: number,
  serve: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<Server> {
  const server = createServer(certificate(), serve);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  return server;
}

function origin(server: Server): string {
  const address = server.address();
  return `https://localhost:${typeof address === 'object' && address ? address.port : 0}`;
}

async function shut(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
