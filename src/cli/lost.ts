import path from 'node:path';
import type { Bounds } from './bounds';
import type { Lost } from './pool';
import { cliTexts } from './texts';

/** The sentence about a file whose worker has ended. */
export function lostSentence(shown: string, lost: Lost, { seconds, megabytes }: Bounds): string {
  const name = path.basename(shown);
  switch (lost) {
    case 'time':
      return cliTexts['lost-by-time'](name, seconds);
    case 'memory':
      return cliTexts['lost-by-memory'](name, megabytes);
    case 'ended':
      return cliTexts['lost-by-system'](name);
  }
}
