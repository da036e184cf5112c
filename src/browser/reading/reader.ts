import { openingTexts } from '../texts/session';
import type { DocumentJudgement, ReadDocumentFile, ReadProgress, ReadReply, ReadRequest } from './protocol';

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

/** A file by its name and content. */
export type FileBytes = Pick<ReadRequest, 'name' | 'bytes'>;

/** A file that was read and is being judged. */
export interface OpenedFile {
  readonly file: ReadDocumentFile;
  readonly judged: Promise<DocumentJudgement>;
}

/** Reads and judges files outside the page's thread, one file at a time. */
export interface Reader {
  /** Resolves as soon as the file can be shown; it can be cancelled until then. */
  readonly open: (file: FileBytes, callbacks?: ReadCallbacks) => Promise<OpenedFile>;
  readonly judge: (file: FileBytes) => Promise<DocumentJudgement>;
}

/** The part of a `Worker` that is used. */
export type ReadWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/**
 * One worker, started when it is first needed. Work inside it cannot be interrupted, so after a cancellation
 * the worker is ended and the next file gets a new one.
 */
export function createReader(start: () => ReadWorker): Reader {
  let worker: ReadWorker | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const drop = (): void => {
    worker?.terminate();
    worker = null;
  };

  /** Sends the worker one file and passes its replies on until the file is done. */
  const ask = (
    request: ReadRequest,
    heard: (reply: ReadReply) => void,
    signal?: AbortSignal,
  ): Promise<void> =>
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
      const uncancelled = (): void => signal?.removeEventListener('abort', cancel);
      signal?.addEventListener('abort', cancel, { once: true });
      busy.onmessage = ({ data: reply }: MessageEvent<ReadReply>) => {
        if (reply.kind !== 'progress') uncancelled();
        if (reply.kind === 'failed') reject(new ReadError(reply.sentence));
        else heard(reply);
        if (reply.kind === 'judged') resolve();
      };
      busy.onerror = (event) => {
        uncancelled();
        drop();
        event.preventDefault();
        reject(new ReadError(openingTexts['reader-lost'](request.name)));
      };
      busy.postMessage(request);
    });

  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };

  return {
    open: (of, { onProgress, signal } = {}) =>
      new Promise((resolve, reject) => {
        const judged = new Promise<DocumentJudgement>((found, failed) => {
          const hear = (reply: ReadReply): void => {
            if (reply.kind === 'progress') onProgress?.(reply.progress);
            else if (reply.kind === 'read') resolve({ file: reply.file, judged });
            else if (reply.kind === 'judged') found(reply.judgement);
          };
          inTurn(() => ask({ ...of, open: true }, hear, signal)).catch(failed);
        });
        // Before the file is read, an error can only be reported by rejecting.
        judged.catch(reject);
      }),
    judge: (of) =>
      new Promise((resolve, reject) => {
        const hear = (reply: ReadReply): void => {
          if (reply.kind === 'judged') resolve(reply.judgement);
        };
        inTurn(() => ask({ ...of, open: false }, hear)).catch(reject);
      }),
  };
}
