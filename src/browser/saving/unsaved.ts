import type { CellContent } from '../../host/browser/content';
import { sameInSheet } from '../../host/browser/values';

/**
 * How many cells differ between the copy saved last and the workbook now. Both are reported as differences
 * from the original file, so a cell changed back after saving counts too.
 */
export function unsavedSince(saved: readonly CellContent[], now: readonly CellContent[]): number {
  const before = new Map(saved.map((content) => [contentPlace(content), content]));
  let count = 0;
  for (const content of now) {
    const place = contentPlace(content);
    const known = before.get(place);
    before.delete(place);
    if (!known || !sameContent(known, content)) count += 1;
  }
  return count + before.size;
}

function contentPlace({ cell }: CellContent): string {
  return `${cell.sheet}!${cell.address}`;
}

function sameContent(a: CellContent, b: CellContent): boolean {
  return (
    a.formula === b.formula && a.format === b.format && (a.formula !== null || sameInSheet(a.value, b.value))
  );
}
