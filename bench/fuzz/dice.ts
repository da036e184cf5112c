/** xorshift32: the same seed gives the same files. */
export class Dice {
  private state: number;

  constructor(seed: number) {
    // Neighbouring seeds must not give neighbouring draws, and the seed 0 would give only 0.
    this.state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) | 1;
    for (let i = 0; i < 8; i += 1) this.below(2);
  }

  below(limit: number): number {
    this.state ^= this.state << 13;
    this.state ^= this.state >>> 17;
    this.state ^= this.state << 5;
    return (this.state >>> 0) % limit;
  }

  of<T>(items: readonly T[]): T {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new Error('nothing to choose from');
    return item;
  }

  /** true once in `inSoMany` draws. */
  once(inSoMany: number): boolean {
    return this.below(inSoMany) === 0;
  }

  /** Mostly at most `few`, sometimes up to `many`. */
  count(few: number, many: number): number {
    return this.once(12) ? this.below(many) : this.below(few);
  }

  times<T>(count: number, make: (index: number) => T): T[] {
    return Array.from({ length: count }, (_, index) => make(index));
  }
}
