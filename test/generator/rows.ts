import type { Grid } from './grid';
import { placed, type Column } from './header';
import type { ColumnPlan, TableColumn } from './layout';
import type { Written } from './values';

export interface Place {
  readonly grid: Grid;
  /** Sheet index. */
  readonly sheet: number;
  readonly row: number;
  readonly col: number;
}

/** The row being written of an indicator table, and the columns it is made of. */
export class RowPen {
  grid: Grid;
  row: number;
  columns: readonly Column[];
  private sheet: number;
  private readonly home: number;

  constructor(
    private readonly plans: readonly ColumnPlan[],
    start: Place,
  ) {
    this.grid = start.grid;
    this.sheet = start.sheet;
    this.home = start.sheet;
    this.row = start.row;
    this.columns = placed(plans, start.col);
  }

  /** Continues at another place, which may be on another sheet. */
  moveTo(place: Place): void {
    this.grid = place.grid;
    this.sheet = place.sheet;
    this.row = place.row;
    this.columns = placed(this.plans, place.col);
  }

  get place(): Place {
    return { grid: this.grid, sheet: this.sheet, row: this.row, col: this.left };
  }

  get left(): number {
    return this.columns[0]?.left ?? 0;
  }

  /** First grid column right of the table. */
  get right(): number {
    const last = this.columns.at(-1);
    return last ? last.left + last.span : 0;
  }

  /** For a truth: the sheet, where it is not the one the form begins on. */
  elsewhere(): { sheet?: number } {
    return this.sheet === this.home ? {} : { sheet: this.sheet };
  }

  column(role: TableColumn): Column | null {
    return this.columns.find((column) => column.role === role) ?? null;
  }

  /** Writes into a column of the row; returns the address. */
  put(role: TableColumn, { value, ...style }: Written): string {
    const column = this.column(role);
    if (!column) throw new Error(`no column ${role}`);
    this.grid.merge(this.row, column.left, this.row, column.left + column.span - 1);
    return this.grid.put(this.row, column.left, value, style);
  }

  /** Merges a column from `top` to the row of the pen. */
  mergeDown(role: TableColumn, top: number): void {
    const column = this.column(role);
    if (column) this.grid.merge(top, column.left, this.row, column.left + column.span - 1);
  }

  /** Merges a column from `top` to the row above the pen. */
  mergeUp(role: TableColumn, top: number): void {
    const column = this.column(role);
    if (column) this.grid.merge(top, column.left, this.row - 1, column.left + column.span - 1);
  }
}
