import type { Tier } from './tiers';

/**
 * The names of the completion tiers in the receiving system. They are in a file without expressions, because the
 * pane writes them into rules.
 */
export const TIER_NAMES: Readonly<Record<Tier, string>> = {
  full: '达成预期指标',
  partial: '部分达成预期指标并具有一定效果',
  none: '未达成预期指标且效果较差',
};
