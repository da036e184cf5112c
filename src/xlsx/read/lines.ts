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

/** At the start tag of `<cols>`. What lies outside the sheet, or says nothing, is left out. */
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

/** Finds the run a column belongs to; where runs overlap, the last one counts. Each column is painted once. */
export function columnFinder<Run extends Pick<ColumnRun, 'first' | 'last'>>(
  runs: readonly Run[],
): (col: number) => Run | undefined {
  if (runs.length === 0) return () => undefined;
  const painted: (Run | undefined)[] = [];
  /** From a column to the next that may be unpainted. */
  const next = new Int32Array(COLUMNS + 1);
  // Filled by a loop: `Int32Array.from` takes hundreds of times as long, once for every sheet.
  for (let col = 0; col <= COLUMNS; col += 1) next[col] = col;
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
      painted[col] = run;
      next[col] = col + 1;
    }
  }
  return (col) => painted[col];
}

/** Rows and columns nobody sees: marked hidden, of no height or width, or hidden by default. */
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
