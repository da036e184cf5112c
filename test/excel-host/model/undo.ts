import type { BookModel } from './book';

/** What Ctrl+Z would take back. */
export interface UndoStep {
  readonly by: 'person' | 'add-in';
  /** Puts the workbook back to where it was before the step. */
  readonly restore: () => void;
}

/**
 * The undo history of the person at the screen. What an add-in does becomes a step of it or empties it; both
 * can be counted.
 */
export class UndoStack {
  private steps: UndoStep[] = [];
  private readonly causes: string[] = [];
  private group: { readonly restore: () => void; changed: boolean } | null = null;

  constructor(private readonly book: BookModel) {}

  /** To be called before a change; what it returns records the change as a step. */
  begin(by: UndoStep['by']): () => void {
    const restore = this.book.capture();
    return () => {
      if (this.group) this.group.changed = true;
      else this.steps.push({ by, restore });
    };
  }

  empty(cause: string): void {
    this.steps = [];
    this.causes.push(cause);
  }

  /** What is recorded from here on is one step. */
  openGroup(): void {
    this.group = { restore: this.book.capture(), changed: false };
  }

  closeGroup(): void {
    const group = this.group;
    this.group = null;
    if (group?.changed === true) this.steps.push({ by: 'add-in', restore: group.restore });
  }

  get grouping(): boolean {
    return this.group !== null;
  }

  /** Ctrl+Z; false when there is nothing to take back. */
  undo(): boolean {
    const step = this.steps.pop();
    step?.restore();
    return step !== undefined;
  }

  /** Who made the steps that can be taken back, the oldest first. */
  get makers(): readonly UndoStep['by'][] {
    return this.steps.map(({ by }) => by);
  }

  /** Why the history was emptied, each time it was. */
  get emptied(): readonly string[] {
    return this.causes;
  }

  /** Forgets what was counted, not the steps. */
  resetCounts(): void {
    this.causes.length = 0;
  }
}
