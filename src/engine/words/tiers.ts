import type { Meanings } from './expression';

/** Completion tiers of qualitative indicators, best first. */
export type Tier = 'full' | 'partial' | 'none';

/**
 * The completion texts of the receiving system with their usual short forms, cut ends and typing errors (部门达成 for
 * 部分达成); the most specific first.
 */
export const TIER_STATED = [
  ['none', /^(?:未|没有|没|尚未)(?:能)?(?:达成|完成|达到|实现|开展|实施)/],
  ['partial', /^(?:部分|部门)(?:达成|完成|实现|达到)/],
  ['full', /^(?:全部|完全|全面)?(?:或|和|、)?(?:基本)?达成(?:预期|年度|指标|目标|绩效|$)/],
  ['full', /^全部(?:或|和|、)基本达成/],
  ['full', /^(?:已|已经)(?:全部|完全|全面)?(?:达成|达到|实现)(?:预期|年度|指标|目标|绩效|$)/],
  ['full', /^(?:达到|实现)(?:了)?(?:预期|年度)(?:的)?(?:指标|目标|绩效|效果|$)/],
] as const satisfies Meanings<Tier>;

/** Short words for completion; they count only where they fit the target. */
export const TIER_IMPLIED = [
  ['full', /^(?:已|已经)?(?:全部|全面|圆满|顺利|按时|按期|如期|按要求|按计划|及时)*完成(?:率?100%)?$/],
  ['full', /^(?:已|已经)?(?:实现)?全(?:部)?覆盖$/],
  ['full', /^(?:已)?(?:达标|合格|符合|符合要求|实现|达到|是)$/],
  ['none', /^(?:不达标|不合格|不符合|未达标|未合格|未符合|否)$/],
] as const satisfies Meanings<Tier>;
