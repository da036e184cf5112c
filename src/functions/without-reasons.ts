import type * as basis from '../engine/checks/basis';
import type * as formula from '../engine/checks/formula';
import type * as reasons from '../engine/profiles/evidence';
import type * as sources from '../engine/profiles/source-of';
import type * as texts from '../engine/locales/zh-CN/scoring-of-forms';
import type * as cells from '../engine/recognise/evidence';

/**
 * Stands for what PJ.CHECK never tells in the bundle of the functions: the source of a rule, why a profile was
 * chosen and a form recognised, and what a formula adds up, for a function sees values only.
 */
export const basisOf: typeof basis.basisOf = (id) => ({ id, text: '', confidence: 'general' });
export const sourceOf: typeof sources.sourceOf = (_profile, id) => ({ id, text: '', confidence: 'general' });
export const evidenceOf: typeof reasons.evidenceOf & typeof cells.evidenceOf = () => [];
export const hiddenCells: typeof cells.hiddenCells = () => [];
export const readSumFormula: typeof formula.readSumFormula = () => null;
export const timesCounted: typeof formula.timesCounted = () => 0;
/** Blank sentences: nothing is ever said of a row of a form. */
export const formUnknownTexts: Partial<typeof texts.formUnknownTexts> = {};
