import { HostError } from '../../host/host';
import { sessionTexts } from '../texts/session';

const checkCancelled = (): HostError => new HostError('cancelled', sessionTexts['check-cancelled']);

/** The result of the work; rejects when it is cancelled before. */
export function unlessCancelled<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const cancelled = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(checkCancelled()), {
      once: true,
    });
  });
  return Promise.race([work, cancelled]);
}

export function throwIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw checkCancelled();
}
