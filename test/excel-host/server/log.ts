import type { Batch } from '../wire';

/** One RichApi request, for counting and for reading when a test fails. */
export interface RoundTrip {
  /** `cleanup` = the library releases references after a run; not awaited, not counted. */
  readonly kind: 'excel' | 'cleanup' | 'service';
  readonly actions: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly writes: boolean;
  readonly error: string | null;
}

const INSTANTIATE = 1;
const METHOD = 3;

/** A batch that only releases references, which the library sends after each run. */
export function isCleanup(batch: Batch): boolean {
  const others = batch.actions.filter(({ type }) => type !== INSTANTIATE);
  return (
    others.length > 0 && others.every(({ type, name }) => type === METHOD && name === '_RemoveReference')
  );
}

export interface TripTotals {
  readonly trips: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly actions: number;
}

export class TripLog {
  private entries: RoundTrip[] = [];

  add(entry: RoundTrip): void {
    this.entries.push(entry);
  }

  get all(): readonly RoundTrip[] {
    return this.entries;
  }

  /** The counted round trips: those for which a run of the add-in waits. */
  totals(): TripTotals {
    const counted = this.entries.filter(({ kind }) => kind === 'excel');
    const sum = (read: (trip: RoundTrip) => number): number =>
      counted.reduce((total, trip) => total + read(trip), 0);
    return {
      trips: counted.length,
      bytesIn: sum(({ bytesIn }) => bytesIn),
      bytesOut: sum(({ bytesOut }) => bytesOut),
      actions: sum(({ actions }) => actions),
    };
  }

  reset(): void {
    this.entries = [];
  }
}
