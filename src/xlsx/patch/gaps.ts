/**
 * Places for keys (row or column numbers) that are missing from an ascending list: before the first member
 * that is greater. Computed in one pass over the list, whatever its order.
 */
export class Gaps {
  private readonly wanted: readonly number[];
  private readonly before = new Map<number, number>();
  private readonly seen = new Set<number>();
  private next = 0;

  constructor(keys: readonly number[]) {
    this.wanted = [...keys].sort((a, b) => a - b);
  }

  /** Notes a member that occurs elsewhere. */
  see(key: number): void {
    this.seen.add(key);
  }

  pass(key: number, at: number): void {
    this.seen.add(key);
    for (let wanted = this.wanted[this.next]; wanted !== undefined && wanted < key;) {
      this.before.set(wanted, at);
      wanted = this.wanted[++this.next];
    }
  }

  /** Missing keys, with the place before which they belong; null = at the end. */
  missing(): readonly { readonly key: number; readonly at: number | null }[] {
    return this.wanted
      .filter((key) => !this.seen.has(key))
      .map((key) => ({ key, at: this.before.get(key) ?? null }));
  }
}
