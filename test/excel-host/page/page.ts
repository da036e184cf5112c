import type { GridView } from '../transport/view';

/**
 * The page around the add-in: draws the sheet, and passes messages between the add-in's frame and the session
 * without reading them.
 */

interface Start {
  /** Addresses of the add-in's pages: the pane, then those that are not shown. */
  readonly frames: readonly string[];
  readonly addinOrigin: string;
  readonly commands: readonly { readonly label: string; readonly functionName: string }[];
  readonly paneHidden: boolean;
}

function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no ${id}.`);
  return element;
}

async function post(path: string, body: string): Promise<Response> {
  return fetch(path, { method: 'POST', body });
}

function button(label: string, press: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.textContent = label;
  element.addEventListener('click', press);
  return element;
}

function columnName(col: number): string {
  return col < 26
    ? String.fromCharCode(65 + col)
    : columnName(Math.floor(col / 26) - 1) + columnName(col % 26);
}

function heading(text: string): HTMLTableCellElement {
  const cell = document.createElement('th');
  cell.textContent = text;
  return cell;
}

function draw(view: GridView): void {
  byId('name').textContent = view.name;
  const table = document.createElement('table');
  const head = table.createTHead().insertRow();
  head.append(heading(''), ...view.columns.map((col) => heading(columnName(col))));
  const body = table.createTBody();
  for (const { row, cells } of view.rows) {
    const line = body.insertRow();
    line.append(heading(String(row + 1)));
    for (const cell of cells) {
      const element = line.insertCell();
      element.id = cell.address;
      element.textContent = cell.text;
      element.rowSpan = cell.rowSpan;
      element.colSpan = cell.colSpan;
      element.classList.toggle('selected', cell.selected);
      element.classList.toggle('numeric', cell.numeric);
      const { style } = element;
      style.background = cell.fill?.startsWith('#') ? cell.fill : '';
      style.color = cell.color ?? '';
      style.fontWeight = cell.bold ? '600' : '';
      style.fontStyle = cell.italic ? 'italic' : '';
      style.border = cell.border ?? '';
    }
  }
  byId('grid').replaceChildren(table);
  table.querySelector('.selected')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  byId('tabs').replaceChildren(
    ...view.sheets.map(({ name, active }) => {
      const tab = button(name, () => void post('/activate', name));
      tab.setAttribute('aria-current', String(active));
      return tab;
    }),
  );
}

async function redraw(): Promise<void> {
  const view: GridView = await (await fetch('/view')).json();
  draw(view);
}

interface HostMessage {
  readonly frame: number;
  readonly message: string;
}

function frameFor(index: number): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = index === 0 ? 'PJ 绩效自评助手' : '后台';
  frame.hidden = index > 0;
  return frame;
}

async function begin(): Promise<void> {
  const start: Start = await (await post('/start', '')).json();
  const frames = start.frames.map((_, index) => frameFor(index));
  // One message after the other: the sessions rely on their order.
  let sending: Promise<unknown> = Promise.resolve();
  window.addEventListener('message', ({ source, data }) => {
    const index = frames.findIndex(({ contentWindow }) => contentWindow === source);
    if (index < 0 || typeof data !== 'string') return;
    sending = sending.then(() => post(`/messages?frame=${index}`, data));
  });
  const events = new EventSource('/events');
  events.addEventListener('message', ({ data }) => {
    const { frame, message }: HostMessage = JSON.parse(data);
    frames[frame]?.contentWindow?.postMessage(message, start.addinOrigin);
  });
  events.addEventListener('changed', () => void redraw());
  const pane = byId('pane');
  pane.hidden = start.paneHidden;
  events.addEventListener('pane', ({ data }) => {
    pane.hidden = data !== 'true';
  });
  await new Promise((resolve) => events.addEventListener('open', resolve));
  for (const { label, functionName } of start.commands) {
    byId('ribbon').append(button(label, () => void post('/command', functionName)));
  }
  byId('ribbon').append(button('打开窗格', () => void post('/pane', 'show')));
  frames.forEach((frame, index) => {
    frame.src = start.frames[index] ?? '';
    pane.append(frame);
  });
  await redraw();
}

void begin();
