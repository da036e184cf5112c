import { HostError } from '../../host/host';

/** What the work comes to, unless it is cancelled before. */
export function unlessCancelled<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const cancelled = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new HostError('cancelled', '检查已取消。')), {
      once: true,
    });
  });
  return Promise.race([work, cancelled]);
}

export function throwIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new HostError('cancelled', '检查已取消。');
}
