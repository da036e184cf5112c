import type { RuleKey } from '../src/engine/profiles/types';

/** Rules that 1.0 called checked against their source: each was only known of the generic release, or of one page of several. */
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
