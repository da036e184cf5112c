import { CLERKS } from './clerks';
import { COAST } from './coast';
import { CONTRACTS } from './contracts';
import { DEPARTMENTS } from './departments';
import { EAST } from './east';
import { FOURTH } from './fourth';
import { FRAMES } from './frames';
import { HANDS } from './hands';
import { INSTITUTIONS } from './institutions';
import { LAST_PAGE } from './last-page';
import type { Layout } from './layout';
import { MONEY } from './money';
import { NORTH } from './north';
import { NORTHEAST } from './northeast';
import { ODD_BLOCKS } from './odd-blocks';
import { ODDITIES } from './oddities';
import { PUBLISHED } from './published';
import { SHAPES } from './shapes';
import { SOUTH } from './south';
import { SOUTHWEST } from './southwest';
import { SPECIAL } from './special';
import { THIRD } from './third';
import { WEST } from './west';
import { WILD } from './wild';

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
  ...NORTHEAST,
  ...FRAMES,
  ...CLERKS,
  ...SOUTHWEST,
  ...COAST,
  ...ODDITIES,
  ...WILD,
  ...THIRD,
  ...FOURTH,
  ...INSTITUTIONS,
  ...CONTRACTS,
  ...MONEY,
  ...HANDS,
  ...ODD_BLOCKS,
  ...LAST_PAGE,
  ...PUBLISHED,
];
