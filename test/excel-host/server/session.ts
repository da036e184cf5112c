import type { Rect } from '../../../src/workbook/snapshot';
import { byteLength, isJsonArray, isJsonObject, numberOf, textOf, type Json } from '../json';
import type { BookModel } from '../model/book';
import { recalculate } from '../model/calculate';
import type { SheetModel } from '../model/sheet';
import type { FunctionResult, ModelContext } from '../objects/context';
import { RichApiError } from '../objects/errors';
import type { FunctionsMetadata } from '../functions';
import { cellCall } from '../cell-arguments';
import { parseArea, qualified } from '../model/area';
import type { ServerObject } from '../objects/object';
import { serviceObject } from '../objects/services';
import { workbookObject } from '../objects/workbook';
import { supports, type ExcelVersion } from '../versions';
import { answer, eventMessage, readBatch, readEnvelope, type Batch, type Envelope } from '../wire';
import { runBatch, type BatchWorld, type Break } from './batch';
import { EventHub } from './events';
import { FaultPlan, REFUSAL, type Fault } from './faults';
import { Invocations } from './invocations';
import { isCleanup, TripLog } from './log';
import { appContext } from './start';
import { UndoKeeper } from './undo-keeper';

export interface SessionOptions {
  readonly book: BookModel;
  readonly version: ExcelVersion;
  /** Origin the host's messages come from. */
  readonly origin: string;
  readonly locale?: string;
  /** The add-in is started without its pane: a formula is calculated, or a button runs a function. */
  readonly paneHidden?: boolean;
  /** The functions that functions.json registers; without it no function receives the address of its caller. */
  readonly functions?: FunctionsMetadata;
  /** Request and response limit in bytes; 5 MB on the web. */
  readonly payloadLimit?: number;
}

const DISPATCH = { richApi: 93, commandDone: 94 } as const;
const WAITS_FOR_CELL_EDIT = 64;
const FIVE_MB = 5 * 1024 * 1024;
const UNKNOWN_CALL = 5001;

/** What the user is doing in the grid; during both, requests are not served. */
export type UserState = 'ready' | 'editing-cell' | 'drop-down-open';

/**
 * The simulated Excel, independent of the transport: receives messages as texts and sends texts. One session
 * per loaded page of the add-in.
 */
export class ExcelSession implements ModelContext, BatchWorld {
  readonly book: BookModel;
  readonly version: ExcelVersion;
  readonly log = new TripLog();
  readonly faults = new FaultPlan();
  readonly events: EventHub;
  /** Functions called and buttons pressed. */
  readonly invocations: Invocations;
  readonly missing = new Set<string>();
  paneVisible: boolean;
  /** Called when the add-in or the user shows or hides the pane. */
  onPaneVisible: (visible: boolean) => void = () => undefined;
  /** Recalculations the add-in has asked for. */
  readonly calculations: string[] = [];
  eventsEnabled = true;
  /** How many selections are still ignored. */
  selectionsToIgnore = 0;
  private readonly options: SessionOptions;
  private readonly kept = new Map<string, () => ServerObject>();
  private send: (message: string) => void = () => undefined;
  private conversationId = '';
  private state: UserState = 'ready';
  private waiting: (() => void)[] = [];
  private nextReference = 1;
  private writes: { readonly sheet: SheetModel; readonly rect: Rect }[] = [];
  private readonly undo: UndoKeeper;

  constructor(options: SessionOptions) {
    this.options = options;
    this.book = options.book;
    this.version = options.version;
    this.undo = new UndoKeeper(options.book.undo, options.version);
    this.paneVisible = options.paneHidden !== true;
    this.events = new EventHub((name, data) => this.fire(name, data));
    this.invocations = new Invocations(
      this.events,
      (name, data) => this.fire(name, data),
      options.functions ?? null,
    );
  }

  /** Sets the function that sends messages to the add-in. */
  connect(send: (message: string) => void): void {
    this.send = send;
  }

  /** A message of the add-in; messages of others are ignored. */
  receive(message: string): void {
    const envelope = readEnvelope(message);
    if (envelope?.messageType !== 'request') return;
    this.conversationId = envelope.conversationId.replace(/_ntf$/, '');
    if (envelope.action !== 'invoke') {
      this.events.subscribe(envelope.name, envelope.action === 'register');
      this.reply(envelope, { Version: 1, Error: 0 });
      return;
    }
    this.invoke(envelope);
  }

  private invoke(envelope: Envelope): void {
    switch (envelope.name) {
      case 'ContextActivationManager_getAppContextAsync':
        this.reply(
          envelope,
          appContext(envelope.data, this.book, this.version, {
            locale: this.options.locale ?? 'zh-CN',
            paneHidden: !this.paneVisible,
          }),
        );
        return;
      case 'executeMethod':
        this.execute(envelope);
        return;
      default:
        // Notifications of the frame (focus, telemetry) have no answer.
        return;
    }
  }

  private execute(envelope: Envelope): void {
    const { data } = envelope;
    const call =
      isJsonObject(data) && isJsonObject(data['DdaMethod']) ? numberOf(data['DdaMethod']['DispatchId']) : 0;
    if (call === DISPATCH.richApi) {
      this.richApi(envelope);
      return;
    }
    if (call === DISPATCH.commandDone && isJsonObject(data)) {
      this.invocations.commandDone(textOf(data['0']), numberOf(data['1']));
      this.reply(envelope, { Version: 1, Error: 0 });
      return;
    }
    this.reply(envelope, { Version: 1, Error: UNKNOWN_CALL });
  }

  private richApi(envelope: Envelope): void {
    const data = isJsonObject(envelope.data) ? envelope.data['ArrayData'] : undefined;
    const parts: readonly Json[] = isJsonArray(data) ? data : [];
    const body = textOf(parts[4]);
    const batch = readBatch(body);
    if (!batch) {
      this.reply(envelope, { Version: 1, Error: UNKNOWN_CALL });
      return;
    }
    const counted = textOf(parts[0]) === 'IterativeExecutor' && !isCleanup(batch);
    const request: Request = {
      envelope,
      batch,
      counted,
      size: byteLength(body),
      flags: numberOf(parts[6]),
      customData: textOf(parts[0]),
    };
    const serve = (): void => this.serve(request);
    if (!counted || this.state === 'ready') serve();
    else if (this.state === 'drop-down-open' || (request.flags & WAITS_FOR_CELL_EDIT) !== 0)
      this.waiting.push(serve);
    else this.refuse(request, 'editing');
  }

  private serve(request: Request): void {
    const fault = request.counted ? this.faults.next() : null;
    if (fault && this.refused(request, fault)) return;
    if (request.size > this.limit) {
      this.refuse(request, 'request-too-large');
      return;
    }
    const broken = this.undo.refusesGroup(request)
      ? ({ action: 0, code: 'UndoNotSupported' } as const)
      : fault && breakOf(fault, request.batch);
    const outcome = runBatch(request.batch, this, broken);
    this.undo.settle(request);
    const text = JSON.stringify(outcome.body);
    const size = byteLength(text);
    this.note(
      request,
      size,
      outcome.error && `${outcome.error.code} at ${outcome.error.location}: ${outcome.error.message}`,
    );
    this.settleWrites();
    if (fault?.kind === 'done-but-silent') return;
    const reply = (): void => {
      if (size > this.limit)
        this.reply(request.envelope, { Version: 1, Error: REFUSAL['response-too-large'] });
      else this.reply(request.envelope, { Version: 1, Error: 0, Data: [200, [], text] });
      this.events.flush();
    };
    if (fault?.kind === 'slow') setTimeout(reply, fault.ms);
    else reply();
  }

  /** true when the fault was the whole answer. */
  private refused(request: Request, fault: Fault): boolean {
    if (fault.kind === 'hang') {
      this.note(request, 0, 'hangs');
      return true;
    }
    if (REFUSAL[fault.kind] === undefined) return false;
    this.refuse(request, fault.kind);
    return true;
  }

  private refuse(request: Request, kind: Fault['kind'] | 'editing'): void {
    this.note(request, 0, kind);
    this.reply(request.envelope, { Version: 1, Error: REFUSAL[kind] });
  }

  private note({ batch, counted, size, customData }: Request, bytesOut: number, error: string | null): void {
    this.log.add({
      kind: counted ? 'excel' : customData === 'IterativeExecutor' ? 'cleanup' : 'service',
      actions: batch.actions.length,
      bytesIn: size,
      bytesOut,
      writes: batch.actions.some(({ type }) => type === SET_PROPERTY),
      error,
    });
  }

  private get limit(): number {
    return this.options.payloadLimit ?? FIVE_MB;
  }

  private reply(request: Envelope, data: Json): void {
    this.send(answer(request, data, this.options.origin));
  }

  private fire(name: string, data: Json): void {
    this.send(eventMessage(this.conversationId, name, data, this.options.origin));
  }

  // What the user does.

  /** Begins or ends a state in which Excel serves no requests; at its end the waiting ones are served. */
  setUserState(state: UserState): void {
    this.state = state;
    if (state !== 'ready') return;
    const waiting = this.waiting;
    this.waiting = [];
    for (const serve of waiting) serve();
  }

  /** Calculates the custom function that a cell calls; its other formulas stay as they are. */
  async calculates(sheetName: string, address: string): Promise<FunctionResult> {
    const sheet = this.book.sheet(sheetName);
    const rect = parseArea(address);
    const { formula } = sheet.cell(rect.top, rect.left);
    const { id, args } = cellCall(this.book, sheet, this.version, formula ?? '');
    return this.invocations.callFunction(id, args, qualified(sheetName, rect));
  }

  // Members that the batch and the objects use.

  get root(): ServerObject {
    return workbookObject(this);
  }

  service(name: string): ServerObject {
    const service = serviceObject(this, name);
    if (service) return service;
    this.unimplemented(name);
    throw new RichApiError('NotImplemented', `${name} is not part of the simulated Excel.`);
  }

  reference(id: string): ServerObject {
    const open = this.kept.get(id);
    if (!open) throw new RichApiError('InvalidReference', `Nothing is kept under ${id}.`);
    return open();
  }

  supports(since: string): boolean {
    return supports(this.version, since);
  }

  unimplemented(member: string): void {
    this.missing.add(member);
  }

  keep(open: () => ServerObject): string {
    const id = `ref_${this.nextReference}`;
    this.nextReference += 1;
    this.kept.set(id, open);
    return id;
  }

  release(referenceId: string): void {
    this.kept.delete(referenceId);
  }

  releaseAll(): void {
    this.kept.clear();
  }

  /** Number of references that the add-in has not released. */
  get keptReferences(): number {
    return this.kept.size;
  }

  requireWritable(): void {
    if (this.book.readOnly) throw new RichApiError('AccessDenied', 'The workbook is open for reading only.');
    this.undo.changing();
  }

  calling(member: string): void {
    this.undo.calling(member);
  }

  written(sheet: SheetModel, rect: Rect): void {
    this.writes.push({ sheet, rect });
    if (this.book.calculationMode === 'Automatic') recalculate(this.book, placesOf(sheet, rect));
  }

  /** Changes by the add-in itself are reported like those of the user, after the answer. */
  private settleWrites(): void {
    const source = this.supports('1.14') ? 'ThisLocalAddin' : null;
    if (this.eventsEnabled) {
      for (const { sheet, rect } of this.writes)
        this.events.changed(sheet, rect, { remote: false, triggerSource: source });
    }
    this.writes = [];
  }

  register(event: number, targetId: string): void {
    this.events.register(event, targetId);
  }

  unregister(event: number, targetId: string): void {
    this.events.unregister(event, targetId);
  }

  ignoreSelect(): boolean {
    if (this.selectionsToIgnore === 0) return false;
    this.selectionsToIgnore -= 1;
    return true;
  }

  /** Shows or hides the pane; the add-in is notified. */
  setPaneVisible(visible: boolean): void {
    if (visible === this.paneVisible) return;
    this.paneVisible = visible;
    this.events.paneVisibility(visible);
    this.onPaneVisible(visible);
  }

  calculated(type: string): void {
    this.calculations.push(type);
  }

  functionsReady(): void {
    this.invocations.functionsReady();
  }

  functionResults(results: readonly FunctionResult[]): void {
    this.invocations.functionResults(results);
  }
}

interface Request {
  readonly envelope: Envelope;
  readonly batch: Batch;
  readonly counted: boolean;
  readonly size: number;
  readonly flags: number;
  readonly customData: string;
}

const SET_PROPERTY = 4;

function breakOf(fault: Fault, batch: Batch): Break | null {
  if (fault.kind !== 'break-at' && fault.kind !== 'break-at-write') return null;
  const { code = 'AccessDenied' } = fault;
  if (fault.kind === 'break-at') return { action: fault.action, code };
  const writes = [...batch.actions.keys()].filter((index) => batch.actions[index]?.type === SET_PROPERTY);
  const action = writes[fault.write];
  return action === undefined ? null : { action, code };
}

function placesOf(
  sheet: SheetModel,
  { top, left, bottom, right }: Rect,
): { sheet: SheetModel; row: number; col: number }[] {
  const places = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let col = left; col <= right; col += 1) places.push({ sheet, row, col });
  }
  return places;
}
