import { COLUMNS } from '../source';
import type { XmlScanner } from '../xml/scan';
import { isTrue } from '../xml/text';
import { numbersBetween } from '../../workbook/numbers';

/** A run of columns as `<col>` describes it; both ends inclusive, counted from 0. */
export interface ColumnRun {
  readonly first: number;
  readonly last: number;
  readonly hidden: boolean;
  /** Characters of the default font; null = default width. */
  readonly width: number | null;
  readonly style: number;
}

/** At the start tag of `<cols>`. Runs outside the sheet, or without any information, are left out. */
export function readColumns(scan: XmlScanner): readonly ColumnRun[] {
  const runs: ColumnRun[] = [];
  scan.children(() => {
    if (!scan.is('col') || runs.length >= COLUMNS) return;
    const first = Math.max(Number(scan.attribute('min')) - 1, 0);
    const last = Math.min(Number(scan.attribute('max')), COLUMNS) - 1;
    if (!(Number.isInteger(first) && Number.isInteger(last) && last >= first)) return;
    const written = scan.attribute('width');
    const width = written === null ? null : Number(written);
    runs.push({
      first,
      last,
      hidden: isTrue(scan.attribute('hidden')) || width === 0,
      width: width !== null && Number.isFinite(width) ? width : null,
      style: Number(scan.attribute('style') ?? 0),
    });
  });
  return runs;
}

/** Finds the run a column belongs to; where runs overlap, the last one counts. */
export function columnFinder<Run extends Pick<ColumnRun, 'first' | 'last'>>(
  runs: readonly Run[],
): (col: number) => Run | undefined {
  const inOrder = runs.every(({ first }, index) => first > (runs[index - 1]?.last ?? -1));
  return inOrder ? searched(runs) : painted(runs);
}

/** As in nearly every file: runs from left to right without overlap. */
function searched<Run extends Pick<ColumnRun, 'first' | 'last'>>(
  runs: readonly Run[],
): (col: number) => Run | undefined {
  return (col) => {
    let [low, high] = [0, runs.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((runs[middle]?.last ?? COLUMNS) < col) low = middle + 1;
      else high = middle;
    }
    const run = runs[low];
    return run && run.first <= col ? run : undefined;
  };
}

/** For runs that overlap: each column gets its run once, from the last run to the first. */
function painted<Run extends Pick<ColumnRun, 'first' | 'last'>>(
  runs: readonly Run[],
): (col: number) => Run | undefined {
  const ofColumn: (Run | undefined)[] = [];
  /** For a column the next one that may have no run yet. */
  const next = Int32Array.from({ length: COLUMNS + 1 }, (_, col) => col);
  const unpainted = (from: number): number => {
    let col = from;
    while (next[col] !== col) {
      next[col] = next[next[col] ?? COLUMNS] ?? COLUMNS;
      col = next[col] ?? COLUMNS;
    }
    return col;
  };
  for (const run of [...runs].reverse()) {
    for (let col = unpainted(run.first); col <= run.last; col = unpainted(col + 1)) {
      ofColumn[col] = run;
      next[col] = col + 1;
    }
  }
  return (col) => ofColumn[col];
}

/** Invisible rows and columns: marked hidden, of no height or width, or hidden by default. */
export class HiddenLines {
  private readonly hiddenRows: number[] = [];
  private readonly shownRows = new Set<number>();
  private rowsHiddenByDefault = false;
  private columnsHiddenByDefault = false;

  /** At `<sheetFormatPr>`. */
  readDefaults(scan: XmlScanner): void {
    this.rowsHiddenByDefault = isTrue(scan.attribute('zeroHeight'));
    this.columnsHiddenByDefault = scan.attribute('defaultColWidth') === '0';
  }

  row(row: number, hidden: boolean): void {
    if (hidden) this.hiddenRows.push(row);
    else if (this.rowsHiddenByDefault) this.shownRows.add(row);
  }

  /** Hidden rows among the first `used`; each that is hidden by default is passed to `count`. */
  rows(used: number, count: () => void): readonly number[] {
    if (!this.rowsHiddenByDefault) return this.hiddenRows.filter((row) => row < used);
    for (let row = 0; row < used; row += 1) count();
    return numbersBetween(0, used - 1).filter((row) => !this.shownRows.has(row));
  }

  /** Hidden columns among the first `used`. */
  columns(runs: readonly ColumnRun[], used: number): readonly number[] {
    const runOf = columnFinder(runs);
    return numbersBetween(0, used - 1).filter((col) => runOf(col)?.hidden ?? this.columnsHiddenByDefault);
  }
}
