import type * as sums from '../engine/diagnose';
import type * as totals from '../engine/diagnose/total';
import type * as weights from '../engine/diagnose/weights';

/**
 * Stands for `engine/diagnose` in the bundle of the functions: PJ.CHECK answers what a figure should be, not
 * why it is wrong, and the bundle has to stay small.
 */
export const diagnoseSum: typeof sums.diagnoseSum = () => [];
export const ranked: typeof sums.ranked = () => [];
export const cause: typeof sums.cause = (_places, reason, likelihood) => ({
  likelihood,
  diagnosis: { reason, sentence: '', cells: [] },
});
export const diagnoseTotal: typeof totals.diagnoseTotal = () => [];
export const partsOf: typeof totals.partsOf = () => [];
export const misfitCauses: typeof weights.misfitCauses = () => [];
