import type { InspectOptions } from '../engine/finding';
import type { FunctionId } from '../functions/ids';
import type { Pane } from '../taskpane/pane';
import type { Settle } from './blanks';
import { createRules } from './rules';
import { addinTexts } from './texts';
import { onVisibility, visibilityAtStart } from './visibility';
import type { Workbook } from './workbook';

/** What functions and commands use of the page they share with the pane. */
export interface SharedPage {
  start(): Promise<void>;
  /** The pane without its views: enough for a command that shows nothing. */
  quietPane(): Promise<Pane>;
  /** The pane on the screen, with the settings of the document read. */
  openPane(): Promise<Pane>;
  /**
   * The arguments of a call with blanks instead of the zeros that Excel passed for blank cells; null = it
   * cannot be known.
   */
  readonly settle: Settle;
  /** The rules that the document has chosen. */
  documentRules(id: FunctionId): Promise<InspectOptions>;
}

const ONCE = { once: true } as const;

/** Nothing is fetched before it is asked for, and nothing twice. */
export function createPage(root: HTMLElement | null): SharedPage {
  const workbook = once(openWorkbook);
  const opened = once(drawPane);
  const rules = createRules(async () => (await workbook()).readRules());

  async function openWorkbook(): Promise<Workbook> {
    await Office.onReady();
    const parts = await import(/* webpackChunkName: "workbook" */ './workbook');
    const open = parts.openWorkbook();
    open.onRules((changed) => {
      if (rules.set(changed)) void open.recalculate();
    });
    return open;
  }

  async function drawPane(): Promise<Pane> {
    const [{ pane }, face] = await Promise.all([workbook(), fetchFace()]);
    const theme = Office.context.officeTheme;
    if (root) face.mountPane(root, pane, theme ? face.appearanceOf(theme) : null);
    await pane.session.start();
    return pane;
  }

  async function openPane(): Promise<Pane> {
    try {
      return await opened();
    } catch (error) {
      tellNotLoaded(root);
      throw error;
    }
  }

  function draw(): void {
    openPane().catch(() => undefined);
  }

  async function refuse(reason: 'elsewhere' | 'too-old'): Promise<void> {
    if (root) (await fetchFace()).mountNotInExcel(root, reason);
  }

  async function start(): Promise<void> {
    const info = await Office.onReady();
    if (info.host !== Office.HostType.Excel) return refuse('elsewhere');
    if (!Office.context.requirements.isSetSupported('ExcelApi', '1.9')) return refuse('too-old');
    const visibility = visibilityAtStart(info);
    if (visibility === 'shown') draw();
    // The browser draws no frame for a page that nobody sees, even if the host has not reported it.
    else if (visibility === 'unknown') requestAnimationFrame(draw);
    // The page may be shown before the library reports it: only a visible page is resized, entered or
    // focused.
    else for (const sign of ['resize', 'pointerover', 'focus']) window.addEventListener(sign, draw, ONCE);
    return onVisibility((visible) => {
      if (visible) draw();
      workbook.begun()?.then(
        ({ pane }) => pane.session.shown(visible),
        () => undefined,
      );
    });
  }

  return {
    start,
    openPane,
    quietPane: async () => (await workbook()).pane,
    settle: async (call) => (await workbook()).settle(call),
    documentRules: rules.get,
  };
}

function fetchFace(): Promise<typeof import('../taskpane/mount')> {
  return import(/* webpackChunkName: "pane" */ '../taskpane/mount');
}

interface Once<T> {
  (): Promise<T>;
  /** The work, if it has begun. */
  readonly begun: () => Promise<T> | null;
}

/** Does the work with the first call; after a failure, again with the next call. */
function once<T>(work: () => Promise<T>): Once<T> {
  let promise: Promise<T> | null = null;
  const call = (): Promise<T> => {
    promise ??= work().catch((error: unknown) => {
      promise = null;
      throw error;
    });
    return promise;
  };
  return Object.assign(call, { begun: () => promise });
}

/** The views of the pane could not be loaded, so this is shown without them. */
function tellNotLoaded(root: HTMLElement | null): void {
  if (!root) return;
  const text = document.createElement('p');
  text.className = 'boot';
  text.setAttribute('role', 'alert');
  const self = document.createElement('a');
  self.href = 'self.html';
  const said = addinTexts['not-loaded'];
  self.textContent = said['self-check'];
  text.append(said.before, self, said.after);
  root.replaceChildren(text);
}
