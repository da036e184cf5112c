import { fillTemplate } from '../locales/text';
import { detectionTexts } from '../locales/zh-CN/detection';
import type { Clue, Fit } from './detect';

function sentence({ key, quote = '' }: Clue): string {
  return fillTemplate(detectionTexts[key], { quote });
}

/** Why a profile was chosen, as the user reads it. */
export function evidenceOf({ clues, enough, named }: Fit): readonly string[] {
  if (enough) return [...new Set(clues.map(sentence))];
  return [
    named === null
      ? detectionTexts.default
      : fillTemplate(detectionTexts['default-region'], { quote: named }),
  ];
}
