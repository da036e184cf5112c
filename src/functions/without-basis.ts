import type * as basis from '../engine/checks/basis';

/** Stands for `engine/checks/basis` in the bundle of the functions, whose answers name no sources. */
export const basisOf: typeof basis.basisOf = (id) => ({ id, text: '', confidence: 'general' });
