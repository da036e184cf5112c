import type { BookModel } from './book';

/** A step that Ctrl+Z undoes. */
export interface UndoStep {
  readonly by: 'person' | 'add-in';
  /** Restores the workbook as it was before the step. */
  readonly restore: () => void;
}

/**
 * The undo history of the person at the screen. An action of an add-in becomes a step of it or empties it;
 * both can be counted.
 */
export class UndoStack {
  private steps: UndoStep[] = [];
  private readonly causes: string[] = [];
  private group: { readonly restore: () => void; changed: boolean } | null = null;

  constructor(private readonly book: BookModel) {}

  /** To be called before a change; the function returned records the change as a step. */
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

  /** Ctrl+Z; false when there is nothing to undo. */
  undo(): boolean {
    const step = this.steps.pop();
    step?.restore();
    return step !== undefined;
  }

  /** Who made the steps that can be undone, the oldest first. */
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
