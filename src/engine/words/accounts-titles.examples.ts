import type { ExamplesOf } from './examples';
import type * as words from './accounts-titles';

export const examples: ExamplesOf<typeof words> = {
  PUBLISHED_CODE: { reads: ['公开01表', '财决01表'], not: ['公开表', '收入支出决算表'] },
};
