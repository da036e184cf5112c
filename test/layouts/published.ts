import type { Layout } from './layout';
import { PUBLISHED_FIFTH } from './published-fifth';
import { PUBLISHED_FOURTH, PUBLISHED_FOURTH_UNREAD } from './published-fourth';
import { PUBLISHED_OTHERS } from './published-others';
import { PUBLISHED_PROJECTS } from './published-projects';
import { PUBLISHED_SECOND, PUBLISHED_SECOND_UNREAD } from './published-second';
import { PUBLISHED_SIXTH, PUBLISHED_SIXTH_UNREAD } from './published-sixth';
import { PUBLISHED_THIRD } from './published-third';

/** Forms as units have published them. */
export const PUBLISHED: readonly Layout[] = [
  ...PUBLISHED_OTHERS,
  ...PUBLISHED_PROJECTS,
  ...PUBLISHED_SECOND,
  ...PUBLISHED_THIRD,
  ...PUBLISHED_FOURTH,
  ...PUBLISHED_FIFTH,
  ...PUBLISHED_SIXTH,
];

/** Those that are not read whole yet; no error may be made up in them. */
export const PUBLISHED_UNREAD: readonly Layout[] = [
  ...PUBLISHED_SECOND_UNREAD,
  ...PUBLISHED_FOURTH_UNREAD,
  ...PUBLISHED_SIXTH_UNREAD,
];
