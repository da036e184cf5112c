import type { Rect } from '../../../src/workbook/snapshot';
import { areaAddress } from '../model/area';
import type { SheetModel } from '../model/sheet';
import { EVENT, WORKBOOK_TARGET } from '../objects/context';
import type { Json, JsonObject } from '../json';

const API_EVENTS = 65_536;
const FUNCTION_CALLS = 1;
const CALL = 1000;
const PANE_VISIBILITY = 65_539;
const RICH_API = 'richApiMessage';

export interface ChangeOrigin {
  /** A coauthor made the change. */
  readonly remote: boolean;
  /** null below ExcelApi 1.14, where the event does not contain it. */
  readonly triggerSource: 'ThisLocalAddin' | 'Unknown' | null;
}

/**
 * The handlers and the messages to be sent. Events are sent as a task of their own after the answer of the
 * batch, which is assumed to be Excel's order.
 */
export class EventHub {
  private readonly subscribed = new Set<string>();
  private readonly waiting = new Map<string, (() => void)[]>();
  private readonly handlers = new Map<string, number>();
  private queue: (readonly Json[])[] = [];
  private nextMessage = 1;

  constructor(private readonly fire: (name: string, data: Json) => void) {}

  subscribe(name: string, on: boolean): void {
    if (!on) {
      this.subscribed.delete(name);
      return;
    }
    this.subscribed.add(name);
    const going = this.waiting.get(name) ?? [];
    this.waiting.delete(name);
    for (const go of going) go();
  }

  /** The library subscribes a moment after it reports that it is ready. */
  async whenSubscribed(name: string): Promise<void> {
    if (this.subscribed.has(name)) return;
    await new Promise<void>((resolve) =>
      this.waiting.set(name, [...(this.waiting.get(name) ?? []), resolve]),
    );
  }

  register(event: number, targetId: string): void {
    const key = `${event}:${targetId}`;
    this.handlers.set(key, (this.handlers.get(key) ?? 0) + 1);
  }

  unregister(event: number, targetId: string): void {
    const key = `${event}:${targetId}`;
    const left = (this.handlers.get(key) ?? 0) - 1;
    if (left > 0) this.handlers.set(key, left);
    else this.handlers.delete(key);
  }

  /** How many handlers the add-in has registered and not removed. */
  get handlerCount(): number {
    return [...this.handlers.values()].reduce((sum, count) => sum + count, 0);
  }

  changed(sheet: SheetModel, rect: Rect, { remote, triggerSource }: ChangeOrigin): void {
    const args: JsonObject = {
      changeType: 'RangeEdited',
      source: remote ? 'Remote' : 'Local',
      worksheetId: sheet.id,
      address: areaAddress(rect),
      referenceId: '',
      shiftDirection: 'None',
      ...(triggerSource === null ? {} : { triggerSource }),
    };
    this.enqueue(EVENT.changed, sheet.id, args);
  }

  /** An event of a sheet goes to the handlers of the sheet and of the workbook. */
  private enqueue(event: number, sheetId: string, args: JsonObject): void {
    for (const target of [WORKBOOK_TARGET, sheetId]) {
      if (!this.handlers.has(`${event}:${target}`)) continue;
      this.queue.push([API_EVENTS, event, target, JSON.stringify(args), this.nextMessage, false]);
      this.nextMessage += 1;
    }
  }

  /** Pane shown or hidden, by the add-in or by the user. */
  paneVisibility(visible: boolean): void {
    const args = JSON.stringify({ visibility: visible ? 'Visible' : 'Hidden' });
    this.queue.push([API_EVENTS, PANE_VISIBILITY, '', args, this.nextMessage, false]);
    this.nextMessage += 1;
    this.flush();
  }

  functionCall(message: string): void {
    this.queue.push([FUNCTION_CALLS, CALL, '', message, this.nextMessage, false]);
    this.nextMessage += 1;
    this.flush();
  }

  /** Sends the collected events, as a task of its own. */
  flush(): void {
    if (this.queue.length === 0) return;
    const messages = this.queue;
    this.queue = [];
    setTimeout(() => {
      if (this.subscribed.has(RICH_API)) this.fire(RICH_API, { ArrayData: messages });
    }, 0);
  }
}
