import type { PartChoice } from './rule-parts';
import type { PrintedKey } from './printed-rule';

/** The rules of a form and why they were chosen. */
export interface ProfileChoice {
  readonly id: string;
  readonly name: string;
  /** Why this profile was chosen. */
  readonly evidence: readonly string[];
  readonly chosenBy: 'user' | 'file' | 'detection' | 'default';
  /** Every part of the rules that apply, with what proves it. */
  readonly parts: readonly PartChoice[];
  /** Every rule read from what the form prints; `applied` is false where it is switched off. */
  readonly printed: readonly {
    readonly key: PrintedKey;
    readonly sentence: string;
    readonly applied: boolean;
  }[];
}
