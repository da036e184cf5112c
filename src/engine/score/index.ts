/** What each score should be under a profile, with the steps of the calculation. */
export { rateOfExecution, expectedExecution, expectedExecutionOfRate } from './execution';
export type { ExecutionInput, ExecutionRate } from './execution';
export { executionAmounts, expectedFormScores, hasOwnRule, inAnotherUnit, indicatorMeasures } from './form';
export type { ExpectedFormScores, IndicatorMeasures } from './form';
export { expectedIndicatorScore } from './indicator';
export type { IndicatorScoreInput } from './indicator';
export { isRightAtOnePlace } from './outcome';
export { inTier, tierInterval, tierRule } from './tiers';
export type { TierInterval } from './tiers';
export { expectedAverage, expectedSum, gradeOf, presetOf } from './totals';
