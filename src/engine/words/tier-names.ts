import type { Tier } from './tiers';

/** The completion tiers as the receiving system calls them. The pane writes them into rules: no expression is beside them. */
export const TIER_NAMES: Readonly<Record<Tier, string>> = {
  full: '达成预期指标',
  partial: '部分达成预期指标并具有一定效果',
  none: '未达成预期指标且效果较差',
};
