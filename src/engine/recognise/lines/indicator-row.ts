import type { IndicatorColumn } from '../../form';
import type { GridCell } from '../sheet/cell';

/** A row of the indicator table as cells, before points and groups are computed. */
export interface IndicatorRow {
  readonly row: number;
  readonly cells: Readonly<Partial<Record<IndicatorColumn, GridCell>>>;
  readonly level1: GridCell | null;
  readonly level2: GridCell | null;
  readonly name: GridCell;
  /** The heading over several groups, e.g. 目标 1(40分). */
  readonly goal: GridCell | null;
  /** The points and score printed beside that heading. */
  readonly goalPoints: GridCell | null;
  readonly goalScore: GridCell | null;
  /** The score printed beside the second level where it is a heading. */
  readonly level2Score: GridCell | null;
  readonly applicable: boolean;
}
