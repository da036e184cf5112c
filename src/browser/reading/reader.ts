import type { ReadDocument, ReadProgress, ReadReply, ReadRequest } from './protocol';

/** A file could not be read; the message is a sentence for the user. */
export class ReadError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ReadError';
  }
}

/** The person pressed 取消. */
export class Cancelled extends Error {
  constructor() {
    super('cancelled');
    this.name = 'Cancelled';
  }
}

export interface ReadCallbacks {
  readonly onProgress?: (progress: ReadProgress) => void;
  readonly signal?: AbortSignal;
}

export interface Reader {
  /** Reads and checks one file outside the page's thread; files wait for each other. */
  readonly read: (request: ReadRequest, callbacks?: ReadCallbacks) => Promise<ReadDocument>;
}

/** The part of a `Worker` that is used. */
export type ReadWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/**
 * One worker, started when it is first needed. Long work inside it cannot be interrupted politely, so a
 * cancelled worker is thrown away and the next file gets a new one.
 */
export function createReader(start: () => ReadWorker): Reader {
  let worker: ReadWorker | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const drop = (): void => {
    worker?.terminate();
    worker = null;
  };

  const readNow = (request: ReadRequest, { onProgress, signal }: ReadCallbacks): Promise<ReadDocument> =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(new Cancelled());
        return;
      }
      const busy = (worker ??= start());
      const cancel = (): void => {
        drop();
        reject(new Cancelled());
      };
      const done = (): void => signal?.removeEventListener('abort', cancel);
      signal?.addEventListener('abort', cancel, { once: true });
      busy.onmessage = (event: MessageEvent<ReadReply>) => {
        const reply = event.data;
        if (reply.kind === 'progress') {
          onProgress?.(reply.progress);
          return;
        }
        done();
        if (reply.kind === 'done') resolve(reply.document);
        else reject(new ReadError(reply.sentence));
      };
      busy.onerror = (event) => {
        done();
        drop();
        event.preventDefault();
        reject(
          new ReadError(
            `读取“${request.name}”时出错，可能是内存不足。请关闭其他页面后再试，或删去文件中用不到的工作表。`,
          ),
        );
      };
      busy.postMessage(request);
    });

  return {
    read: (request, callbacks = {}) => {
      const result = last.then(() => readNow(request, callbacks));
      last = result.catch(() => undefined);
      return result;
    },
  };
}
