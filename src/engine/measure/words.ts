import { nilMark } from '../cells/nil';
import { withoutEnd } from '../../workbook/trim';
import { collapseRepeats, compactText } from '../text';
import type { Tier } from '../words/tiers';
import type { GradeWord, NilMeasure } from './types';
import { own } from '../../workbook/own';
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

const GRADES: Readonly<Record<string, GradeWord>> = {
  优: '优',
  优秀: '优',
  良: '良',
  良好: '良',
  中: '中',
  中等: '中',
  一般: '中',
  合格: '中',
  达标: '中',
  差: '差',
  较差: '差',
  低: '差',
  不合格: '差',
  不达标: '差',
};

/** The grade that a word means; null when the text is not a single grade word. */
export function readGrade(text: string): GradeWord | null {
  return own(GRADES, compactText(text)) ?? null;
}

/** Nil marks: an empty cell, —, /, 无, 不适用. null for any other text. */
export function readNil(text: string): NilMeasure | null {
  const mark = text.trim() === '' ? 'blank' : nilMark(text);
  return mark && { kind: 'nil', text: mark === 'blank' ? '' : collapseRepeats(text), mark };
}
