import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { App } from '../../../src/taskpane/App';
import { createPane, type Pane } from '../../../src/taskpane/pane';
import type { RibbonAction } from '../../../src/taskpane/session/session';
import { turns } from '../../support/eventually';
import { keptEngine } from './kept-engine';
import type { MemoryHost } from './memory-host';

declare global {
  // React requires it for `act`.
  var IS_REACT_ACT_ENVIRONMENT: boolean | undefined;
}

/** The pane in jsdom, found and used as a person finds and uses it. */
export interface RenderedPane {
  readonly text: () => string;
  /** The element with this role and name; fails when there is none. */
  readonly find: (role: string, name: string | RegExp) => HTMLElement;
  readonly has: (role: string, name: string | RegExp) => boolean;
  readonly click: (element: HTMLElement) => Promise<void>;
  /** Chooses in a list or types into a field. */
  readonly enter: (element: HTMLElement, value: string) => Promise<void>;
  /** Anything else that happens, e.g. an edit in the sheet. */
  readonly happens: (event: () => void) => Promise<void>;
  readonly attach: (input: HTMLElement, file: File) => Promise<void>;
  /** Waits until all running work is done. */
  readonly settle: () => Promise<void>;
}

export function panePerTest(): (host: MemoryHost, action?: RibbonAction) => Promise<RenderedPane> {
  let root: Root | null = null;
  let open: Pane | null = null;
  beforeAll(() => {
    globalThis.IS_REACT_ACT_ENVIRONMENT = true;
    // Nothing is drawn here: there is no frame to wait for.
    globalThis.requestAnimationFrame = (draw) => Number(setTimeout(() => draw(performance.now())));
  });
  afterEach(async () => {
    await act(async () => root?.unmount());
    await open?.session.stop();
    root = null;
    document.body.replaceChildren();
  });
  return async (host, action) => {
    const container = document.createElement('div');
    document.body.append(container);
    const mounted = createRoot(container);
    root = mounted;
    const made = createPane(host, keptEngine);
    open = made;
    await act(async () => {
      mounted.render(<App pane={made} appearance="light" />);
      await made.session.start();
      if (action) await made.session.act(action);
    });
    const pane = rendered(container, made);
    await pane.settle();
    return pane;
  };
}

/** A limit, as the test itself may keep a check from ending. */
const MOST_TURNS = 60;

function rendered(container: HTMLElement, { store }: Pane): RenderedPane {
  // Work that ends may begin other work: the pane is settled only when nothing new begins.
  const settle = async () => {
    let idle = 0;
    for (let turn = 0; turn < MOST_TURNS && idle < 8; turn += 1) {
      await act(() => turns(1));
      idle = store.get().task.kind === 'idle' ? idle + 1 : 0;
    }
  };
  const matching = (role: string, name: string | RegExp) =>
    [...container.querySelectorAll<HTMLElement>(SELECTORS[role] ?? `[role="${role}"]`)].filter((element) =>
      typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element)),
    );
  return {
    text: () => container.textContent ?? '',
    find: (role, name) => {
      const [element] = matching(role, name);
      if (!element)
        throw new Error(`There is no ${role} “${String(name)}” in: ${container.textContent ?? ''}`);
      return element;
    },
    has: (role, name) => matching(role, name).length > 0,
    click: async (element) => {
      await act(async () => element.click());
      await settle();
    },
    enter: async (element, value) => {
      await act(async () => {
        setValue(element, value);
        element.dispatchEvent(
          new Event(element instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }),
        );
      });
      await settle();
    },
    happens: async (event) => {
      await act(async () => event());
      await settle();
    },
    attach: async (input, file) => {
      Object.defineProperty(input, 'files', { value: fileList(file), configurable: true });
      await act(async () => {
        input.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await settle();
    },
    settle,
  };
}

const SELECTORS: Readonly<Record<string, string>> = {
  button: 'button:not([role])',
  combobox: 'select',
  checkbox: 'input[type="checkbox"]',
  radio: 'input[type="radio"]',
  textbox: 'textarea, input:not([type="checkbox"]):not([type="radio"]):not([type="file"])',
  file: 'input[type="file"]',
  heading: 'h1, h2, h3',
  row: 'tr',
  summary: 'summary',
  region: 'section[aria-label]',
};

function nameOf(element: HTMLElement): string {
  const labels = 'labels' in element && element.labels instanceof NodeList ? [...element.labels] : [];
  const label =
    element.getAttribute('aria-label') ?? labels[0]?.textContent ?? element.closest('label')?.textContent;
  return (label ?? element.textContent ?? '').trim();
}

/** React notices only the native setter. */
function setValue(element: HTMLElement, value: string): void {
  const prototype =
    element instanceof HTMLSelectElement
      ? HTMLSelectElement.prototype
      : element instanceof HTMLTextAreaElement
        ? HTMLTextAreaElement.prototype
        : HTMLInputElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, value);
}

function fileList(file: File): Pick<FileList, 'length' | 'item'> {
  return { length: 1, item: (index) => (index === 0 ? file : null) };
}
