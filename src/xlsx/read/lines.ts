import type { XmlScanner } from '../xml/scan';
import { isTrue, XmlError } from '../xml/text';

/** A run of columns as `<col>` describes it; both ends inclusive, counted from 0. */
export interface ColumnRun {
  readonly first: number;
  readonly last: number;
  readonly hidden: boolean;
  /** Characters of the default font; null = default width. */
  readonly width: number | null;
  readonly style: number;
}

const MAX_COL = 16_384;

/** At the start tag of `<cols>`. */
export function readColumns(scan: XmlScanner): readonly ColumnRun[] {
  const runs: ColumnRun[] = [];
  scan.children(() => {
    if (!scan.is('col')) return;
    const first = Number(scan.attribute('min')) - 1;
    const last = Math.min(Number(scan.attribute('max')), MAX_COL) - 1;
    if (!(first >= 0 && last >= first)) throw new XmlError('列的范围有误');
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

  /** Hidden rows among the first `used`. */
  rows(used: number): readonly number[] {
    if (!this.rowsHiddenByDefault) return this.hiddenRows.filter((row) => row < used);
    return range(0, used - 1).filter((row) => !this.shownRows.has(row));
  }

  /** Hidden columns among the first `used`. */
  columns(runs: readonly ColumnRun[], used: number): readonly number[] {
    const hidden = new Set(this.columnsHiddenByDefault ? range(0, used - 1) : []);
    for (const run of runs) {
      for (const col of range(run.first, Math.min(run.last, used - 1))) {
        if (run.hidden) hidden.add(col);
        else hidden.delete(col);
      }
    }
    return [...hidden].sort((a, b) => a - b);
  }
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}
