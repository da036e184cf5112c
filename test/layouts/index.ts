import { DEPARTMENTS } from './departments';
import { EAST } from './east';
import type { Layout } from './layout';
import { NORTH } from './north';
import { SHAPES } from './shapes';
import { SOUTH } from './south';
import { SPECIAL } from './special';
import { WEST } from './west';

export type { Layout } from './layout';

/** All drawn forms; none of them carries a fault. */
export const LAYOUTS: readonly Layout[] = [
  ...NORTH,
  ...EAST,
  ...SOUTH,
  ...WEST,
  ...SPECIAL,
  ...DEPARTMENTS,
  ...SHAPES,
];
