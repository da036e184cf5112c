import type { ReadDocument, ReadReply, ReadRequest } from '../../src/browser/reading/protocol';
import { Cancelled, createReader, ReadError } from '../../src/browser/reading/reader';
import type { ReadWorker } from '../../src/browser/reading/reader';

const document = (name: string): ReadDocument => ({
  snapshot: { name, sheets: [], definedNames: [], mergesKnown: true },
  appearance: null,
  settings: null,
  inspection: null,
  verdict: {
    answer: 'ready',
    demands: { change: 0, fill: 0, explain: 0, optional: 0 },
    title: '可以提交',
    detail: '',
    note: '',
  },
  forms: [],
  fingerprint: name,
  readOnly: null,
  timing: { read: 1, check: 1 },
});

/** A worker whose answers the test gives by hand. */
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
  answer(reply: ReadReply): void {
    // A Worker's handlers expect the worker itself as `this`; ours do not use it.
    Reflect.apply(this.onmessage ?? (() => undefined), this, [{ data: reply }]);
  }
}

const request = (name: string): ReadRequest => ({ name, bytes: new Uint8Array(), look: false });
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
    const first = reader.read(request('一.xlsx'));
    const second = reader.read(request('二.xlsx'));
    await turn();
    expect(workers[0]?.asked).toEqual(['一.xlsx']);
    workers[0]?.answer({ kind: 'done', document: document('一.xlsx') });
    await expect(first).resolves.toMatchObject({ fingerprint: '一.xlsx' });
    await turn();
    expect(workers[0]?.asked).toEqual(['一.xlsx', '二.xlsx']);
    workers[0]?.answer({ kind: 'done', document: document('二.xlsx') });
    await expect(second).resolves.toMatchObject({ fingerprint: '二.xlsx' });
    expect(workers).toHaveLength(1);
  });

  test('a refused file answers with its sentence, and the next one is read all the same', async () => {
    const { workers, reader } = bench();
    const first = reader.read(request('坏.xlsx'));
    const second = reader.read(request('好.xlsx'));
    await turn();
    workers[0]?.answer({ kind: 'failed', sentence: '文件已损坏。' });
    await expect(first).rejects.toThrow(new ReadError('文件已损坏。'));
    await turn();
    workers[0]?.answer({ kind: 'done', document: document('好.xlsx') });
    await expect(second).resolves.toMatchObject({ fingerprint: '好.xlsx' });
  });

  test('progress is passed on', async () => {
    const { workers, reader } = bench();
    const seen: string[] = [];
    const read = reader.read(request('一.xlsx'), { onProgress: ({ step }) => seen.push(step) });
    await turn();
    workers[0]?.answer({ kind: 'progress', progress: { step: 'reading', sheets: { done: 1, total: 2 } } });
    workers[0]?.answer({ kind: 'progress', progress: { step: 'checking' } });
    workers[0]?.answer({ kind: 'done', document: document('一.xlsx') });
    await read;
    expect(seen).toEqual(['reading', 'checking']);
  });

  test('cancelling throws the worker away; the next file gets a new one', async () => {
    const { workers, reader } = bench();
    const cancel = new AbortController();
    const first = reader.read(request('大.xlsx'), { signal: cancel.signal });
    await turn();
    cancel.abort();
    await expect(first).rejects.toBeInstanceOf(Cancelled);
    expect(workers[0]?.terminated).toBe(true);
    const second = reader.read(request('小.xlsx'));
    await turn();
    expect(workers).toHaveLength(2);
    workers[1]?.answer({ kind: 'done', document: document('小.xlsx') });
    await expect(second).resolves.toMatchObject({ fingerprint: '小.xlsx' });
  });

  test('a file cancelled while it waits is never read', async () => {
    const { workers, reader } = bench();
    const cancel = new AbortController();
    const first = reader.read(request('一.xlsx'));
    const second = reader.read(request('二.xlsx'), { signal: cancel.signal });
    cancel.abort();
    await turn();
    workers[0]?.answer({ kind: 'done', document: document('一.xlsx') });
    await first;
    await expect(second).rejects.toBeInstanceOf(Cancelled);
    expect(workers[0]?.asked).toEqual(['一.xlsx']);
  });
});
