import type { RuleKey } from '../src/engine/profiles/types';

/**
 * Rules that 1.0 printed as 已核对, though each was only known from the generic release or from one of several
 * pages.
 */
export const FORMER: readonly (readonly [profile: string, rule: RuleKey])[] = [
  ['pmkpi', 'total.grades'],
  ['anhui', 'execution.overBudget'],
  ['anhui', 'indicator.reverse'],
  ['anhui', 'indicator.equal'],
  ['anhui', 'indicator.zeroTarget'],
  ['hubei', 'execution.zeroBudget'],
  ['hubei', 'total.grades'],
  ['hebei', 'execution.zeroBudget'],
  ['hebei', 'groups.points'],
  ['tianjin', 'indicator.zeroTarget'],
  ['shanxi', 'indicator.reverse'],
  ['shanxi', 'indicator.equal'],
  ['jiangxi', 'execution.zeroBudget'],
  ['jiangxi', 'indicator.reverse'],
  ['jiangxi', 'indicator.over'],
  ['jiangxi', 'reasons'],
  ['zhejiang', 'indicator.reverse'],
  ['zhejiang', 'indicator.equal'],
  ['guangxi', 'groups.points'],
  ['guangxi', 'indicator.reverse'],
];
