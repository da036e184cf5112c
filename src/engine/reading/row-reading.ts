import type { Indicator } from '../form';
import type { NumberReading } from './points';
import type { PointUnit } from './point-units';
import type { Standing } from './standing';

/** A row of the table with everything that was found about its points. */
export interface RowReading {
  readonly indicator: Indicator;
  /** Its weight and score in points; a merged cell is the weight or score of every row it covers. */
  readonly weight: NumberReading;
  readonly score: NumberReading;
  readonly standing: Standing;
  /** It needs no points of its own. */
  readonly exempt: boolean;
  /** It should have a target and an actual value: it counts and is not only the head of rows that have them. */
  readonly valued: boolean;
  /** Its points are included in the row of which it is a part; they are not added again. */
  readonly part: boolean;
  readonly unit: PointUnit;
  /** The first row of its unit: findings about the unit are reported at this row only. */
  readonly leads: boolean;
}
