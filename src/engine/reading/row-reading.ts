import type { Indicator } from '../form';
import type { NumberReading } from './points';
import type { PointUnit } from './point-units';
import type { Standing } from './standing';

/** A row of the table, judged once. */
export interface RowReading {
  readonly indicator: Indicator;
  /** Its weight and score in points; a merged cell says the same to every row it covers. */
  readonly weight: NumberReading;
  readonly score: NumberReading;
  readonly standing: Standing;
  /** It needs no points of its own. */
  readonly exempt: boolean;
  /** It should have a target and an actual value: it counts and does not only head the rows that have them. */
  readonly valued: boolean;
  /** Its points are in those of the row it parts; they are not added again. */
  readonly part: boolean;
  readonly unit: PointUnit;
  /** The first row of its unit: what is said of the unit is said once, of this row. */
  readonly leads: boolean;
}
