import type {
  DocumentJudgement,
  ReadDocumentFile,
  ReadReply,
  ReadRequest,
} from '../../src/browser/reading/protocol';
import { Cancelled, createReader, ReadError } from '../../src/browser/reading/reader';
import type { ReadWorker } from '../../src/browser/reading/reader';

const file = (name: string): ReadDocumentFile => ({
  snapshot: { name, sheets: [], definedNames: [], mergesKnown: true },
  appearance: null,
  settings: null,
  fingerprint: name,
  readOnly: null,
});

const judgement = (title: string): DocumentJudgement => ({
  verdict: {
    answer: 'ready',
    demands: { change: 0, fill: 0, explain: 0, optional: 0 },
    title,
    detail: '',
    note: '',
  },
  forms: [],
  shown: null,
  timing: { read: 1, check: 1 },
});

/** A worker whose replies the test sends itself. */
class HandWorker implements ReadWorker {
  onmessage: ReadWorker['onmessage'] = null;
  onerror: ReadWorker['onerror'] = null;
  terminated = false;
  readonly asked: string[] = [];
  postMessage(request: ReadRequest): void {
    this.asked.push(request.name);
  }
  terminate(): void {
    this.terminated = true;
  }
  break(): void {
    const event = { message: 'out of memory', preventDefault: () => undefined };
    Reflect.apply(this.onerror ?? (() => undefined), this, [event]);
  }
  answer(reply: ReadReply): void {
    // A Worker's handlers expect the worker itself as `this`; ours do not use it.
    Reflect.apply(this.onmessage ?? (() => undefined), this, [{ data: reply }]);
  }
}

const bytesOf = (name: string) => ({ name, bytes: new Uint8Array() });
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

function bench() {
  const workers: HandWorker[] = [];
  const reader = createReader(() => {
    const worker = new HandWorker();
    workers.push(worker);
    return worker;
  });
  return { workers, reader };
}

describe('reading outside the page’s thread', () => {
  test('files wait for each other and share one worker', async () => {
    const { workers, reader } = bench();
    const first = reader.judge(bytesOf('一.xlsx'));
    const second = reader.judge(bytesOf('二.xlsx'));
    await turn();
    expect(workers[0]?.asked).toEqual(['一.xlsx']);
    workers[0]?.answer({ kind: 'judged', judgement: judgement('一') });
    await expect(first).resolves.toMatchObject({ verdict: { title: '一' } });
    await turn();
    expect(workers[0]?.asked).toEqual(['一.xlsx', '二.xlsx']);
    workers[0]?.answer({ kind: 'judged', judgement: judgement('二') });
    await expect(second).resolves.toMatchObject({ verdict: { title: '二' } });
    expect(workers).toHaveLength(1);
  });

  test('a file is there to be shown before it is judged; the next waits until it is', async () => {
    const { workers, reader } = bench();
    const opening = reader.open(bytesOf('一.xlsx'));
    const next = reader.judge(bytesOf('二.xlsx'));
    await turn();
    workers[0]?.answer({ kind: 'read', file: file('一.xlsx') });
    const opened = await opening;
    expect(opened.file.fingerprint).toBe('一.xlsx');
    await turn();
    expect(workers[0]?.asked).toEqual(['一.xlsx']);
    workers[0]?.answer({ kind: 'judged', judgement: judgement('一') });
    await expect(opened.judged).resolves.toMatchObject({ verdict: { title: '一' } });
    await turn();
    workers[0]?.answer({ kind: 'judged', judgement: judgement('二') });
    await expect(next).resolves.toMatchObject({ verdict: { title: '二' } });
  });

  test('a refused file answers with its sentence, and the next one is read all the same', async () => {
    const { workers, reader } = bench();
    const first = reader.open(bytesOf('坏.xlsx'));
    const second = reader.judge(bytesOf('好.xlsx'));
    await turn();
    workers[0]?.answer({ kind: 'failed', sentence: '文件已损坏。' });
    await expect(first).rejects.toThrow(new ReadError('文件已损坏。'));
    await turn();
    workers[0]?.answer({ kind: 'judged', judgement: judgement('好') });
    await expect(second).resolves.toMatchObject({ verdict: { title: '好' } });
  });

  test('a worker that breaks down over a file that is shown says so to whoever waits for its judgement', async () => {
    const { workers, reader } = bench();
    const opening = reader.open(bytesOf('大.xlsx'));
    await turn();
    workers[0]?.answer({ kind: 'read', file: file('大.xlsx') });
    const { judged } = await opening;
    workers[0]?.break();
    await expect(judged).rejects.toThrow(/读取“大\.xlsx”时出错，可能是内存不足/);
    expect(workers[0]?.terminated).toBe(true);
  });

  test('progress is passed on', async () => {
    const { workers, reader } = bench();
    const seen: string[] = [];
    const opening = reader.open(bytesOf('一.xlsx'), { onProgress: ({ step }) => seen.push(step) });
    await turn();
    workers[0]?.answer({ kind: 'progress', progress: { step: 'reading' } });
    workers[0]?.answer({ kind: 'progress', progress: { step: 'reading', sheets: { done: 1, total: 2 } } });
    workers[0]?.answer({ kind: 'read', file: file('一.xlsx') });
    await opening;
    expect(seen).toEqual(['reading', 'reading']);
  });

  test('cancelling throws the worker away; the next file gets a new one', async () => {
    const { workers, reader } = bench();
    const cancel = new AbortController();
    const first = reader.open(bytesOf('大.xlsx'), { signal: cancel.signal });
    await turn();
    cancel.abort();
    await expect(first).rejects.toBeInstanceOf(Cancelled);
    expect(workers[0]?.terminated).toBe(true);
    const second = reader.judge(bytesOf('小.xlsx'));
    await turn();
    expect(workers).toHaveLength(2);
    workers[1]?.answer({ kind: 'judged', judgement: judgement('小') });
    await expect(second).resolves.toMatchObject({ verdict: { title: '小' } });
  });

  test('what is shown already is judged to the end, whatever is cancelled after', async () => {
    const { workers, reader } = bench();
    const cancel = new AbortController();
    const opening = reader.open(bytesOf('一.xlsx'), { signal: cancel.signal });
    await turn();
    workers[0]?.answer({ kind: 'read', file: file('一.xlsx') });
    const { judged } = await opening;
    cancel.abort();
    expect(workers[0]?.terminated).toBe(false);
    workers[0]?.answer({ kind: 'judged', judgement: judgement('一') });
    await expect(judged).resolves.toMatchObject({ verdict: { title: '一' } });
  });

  test('a file cancelled while it waits is never read', async () => {
    const { workers, reader } = bench();
    const cancel = new AbortController();
    const first = reader.judge(bytesOf('一.xlsx'));
    const second = reader.open(bytesOf('二.xlsx'), { signal: cancel.signal });
    cancel.abort();
    await turn();
    workers[0]?.answer({ kind: 'judged', judgement: judgement('一') });
    await first;
    await expect(second).rejects.toBeInstanceOf(Cancelled);
    expect(workers[0]?.asked).toEqual(['一.xlsx']);
  });
});
