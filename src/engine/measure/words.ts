import { nilMark } from '../cells/nil';
import { withoutEnd } from '../../workbook/trim';
import { collapseRepeats, compactText } from '../text';
import type { Tier } from '../words/tiers';
import type { NilMeasure } from './types';
import { meaningOf } from '../words/expression';
import { TIER_IMPLIED, TIER_STATED } from '../words/tiers';

/** Words of qualitative values: completion texts, grades, nil marks. */

export interface TierReading {
  readonly tier: Tier;
  readonly certainty: 'stated' | 'implied';
}

/** The tier that a completion text names; null when it is not about completion. */
export function readTier(text: string): TierReading | null {
  const words = withoutEnd(compactText(collapseRepeats(text)), /[。.;,、!]/);
  const stated = meaningOf(TIER_STATED, words);
  if (stated !== null) return { tier: stated, certainty: 'stated' };
  const implied = meaningOf(TIER_IMPLIED, words);
  return implied === null ? null : { tier: implied, certainty: 'implied' };
}

/** Nil marks: an empty cell, —, /, 无, 不适用. null for any other text. */
export function readNil(text: string): NilMeasure | null {
  const mark = text.trim() === '' ? 'blank' : nilMark(text);
  return mark && { kind: 'nil', text: mark === 'blank' ? '' : collapseRepeats(text), mark };
}
