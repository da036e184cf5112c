import { nilMark } from '../cells/nil';
import { collapseRepeats, compactText, withoutEnd } from '../text';
import type { GradeWord, NilMeasure, Tier } from './types';
import { own } from '../own';

/** Words of qualitative values: completion texts, grades, nil marks. */

export interface TierReading {
  readonly tier: Tier;
  readonly certainty: 'stated' | 'implied';
}

/**
 * The receiving system's completion texts and their usual shortenings, cut ends and slips
 * (部门达成 for 部分达成); most specific first.
 */
const STATED: readonly (readonly [RegExp, Tier])[] = [
  [/^(?:未|没有|没|尚未)(?:能)?(?:达成|完成|达到|实现|开展|实施)/, 'none'],
  [/^(?:部分|部门)(?:达成|完成|实现|达到)/, 'partial'],
  [/^(?:全部|完全|全面)?(?:或|和|、)?(?:基本)?达成(?:预期|年度|指标|目标|绩效|$)/, 'full'],
  [/^全部(?:或|和|、)基本达成/, 'full'],
  [/^(?:已|已经)(?:全部|完全|全面)?(?:达成|达到|实现)(?:预期|年度|指标|目标|绩效|$)/, 'full'],
  [/^(?:达到|实现)(?:了)?(?:预期|年度)(?:的)?(?:指标|目标|绩效|效果|$)/, 'full'],
];

/** Short words of completion; they count only where the target fits them. */
const IMPLIED: readonly (readonly [RegExp, Tier])[] = [
  [/^(?:已|已经)?(?:全部|全面|圆满|顺利|按时|按期|如期|按要求|按计划|及时)*完成(?:率?100%)?$/, 'full'],
  [/^(?:已|已经)?(?:实现)?全(?:部)?覆盖$/, 'full'],
  [/^(?:已)?(?:达标|合格|符合|符合要求|实现|达到|是)$/, 'full'],
  [/^(?:不达标|不合格|不符合|未达标|未合格|未符合|否)$/, 'none'],
];

/** Tier a completion text speaks for; null when it does not speak of completion. */
export function readTier(text: string): TierReading | null {
  const words = withoutEnd(compactText(collapseRepeats(text)), /[。.;,、!]/);
  const stated = STATED.find(([pattern]) => pattern.test(words));
  if (stated) return { tier: stated[1], certainty: 'stated' };
  const implied = IMPLIED.find(([pattern]) => pattern.test(words));
  return implied ? { tier: implied[1], certainty: 'implied' } : null;
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

/** The grade a word stands for; null when the text is no single grade word. */
export function readGrade(text: string): GradeWord | null {
  return own(GRADES, compactText(text)) ?? null;
}

/** Nil marks: an empty cell, —, /, 无, 不适用. null when the text says something. */
export function readNil(text: string): NilMeasure | null {
  const mark = text.trim() === '' ? 'blank' : nilMark(text);
  return mark && { kind: 'nil', text: mark === 'blank' ? '' : collapseRepeats(text), mark };
}
