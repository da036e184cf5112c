/** Text to put in place of `start`–`end` of another text; equal ends insert. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function insertion(at: number, text: string): Splice {
  return { start: at, end: at, text };
}

/**
 * Applies splices that do not overlap. Of those at one place insertions come first, before the text that is
 * replaced there, and keep their order. Linear after sorting.
 */
export function applySplices(text: string, splices: readonly Splice[]): string {
  if (splices.length === 0) return text;
  const pieces: string[] = [];
  let from = 0;
  for (const splice of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    pieces.push(text.slice(from, splice.start), splice.text);
    from = splice.end;
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}
