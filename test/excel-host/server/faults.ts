import type { RichApiCode } from '../objects/errors';

/** What can go wrong with a round trip. */
export type Fault =
  /** Host-level refusals: the whole request fails and nothing is done. */
  | { readonly kind: 'throttled' }
  | { readonly kind: 'session-lost' }
  | { readonly kind: 'request-too-large' }
  | { readonly kind: 'response-too-large' }
  | { readonly kind: 'access-denied' }
  | { readonly kind: 'general' }
  /** The request is neither executed nor answered. */
  | { readonly kind: 'hang' }
  /** The request is executed, but the answer is lost. */
  | { readonly kind: 'done-but-silent' }
  /** The answer comes late. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** The action with this index fails (with AccessDenied, or as given); the actions before it remain done. */
  | { readonly kind: 'break-at'; readonly action: number; readonly code?: RichApiCode }
  /** The first writing action of the batch after this many others fails. */
  | { readonly kind: 'break-at-write'; readonly write: number; readonly code?: RichApiCode };

/** Codes with which a host refuses a whole request; office.js turns them into its own errors. */
export const REFUSAL: Readonly<Partial<Record<Fault['kind'] | 'editing', number>>> = {
  editing: 5004,
  'session-lost': 5012,
  throttled: 5102,
  'request-too-large': 5103,
  'response-too-large': 5104,
  'access-denied': 7000,
  general: 5001,
};

/** Faults waiting for their round trip. */
export class FaultPlan {
  private readonly planned = new Map<number, Fault>();
  private trips = 0;

  /** The fault happens after `after` further successful round trips; 0 = at the next one. */
  inject(fault: Fault, after = 0): void {
    this.planned.set(this.trips + after, fault);
  }

  /** Called once per counted round trip. */
  next(): Fault | null {
    const fault = this.planned.get(this.trips) ?? null;
    this.planned.delete(this.trips);
    this.trips += 1;
    return fault;
  }

  /** Whether a fault has not happened yet. */
  get pending(): boolean {
    return this.planned.size > 0;
  }

  clear(): void {
    this.planned.clear();
  }
}
