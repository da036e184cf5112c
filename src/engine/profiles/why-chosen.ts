import { fillTemplate } from '../locales/text';
import { detectionTexts } from '../locales/zh-CN/detection';
import type { ProfileClue, Fit } from './detect';

function clueSentence({ says, quote = '' }: ProfileClue): string {
  return fillTemplate(says, { quote });
}

/** Why a profile was chosen, as the user reads it. */
export function profileEvidence({ clues, enough, named }: Fit): readonly string[] {
  if (enough) return [...new Set(clues.map(clueSentence))];
  return [
    named === null
      ? detectionTexts.default
      : fillTemplate(detectionTexts['default-region'], { quote: named }),
  ];
}
