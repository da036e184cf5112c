/**
 * The engine as the pane fetches it: a part of its own, so that the pane opens before the checks, profiles and
 * texts have arrived.
 */
export { ALL_CHECKS, inspect } from '../engine';
export { textOf } from '../engine/locales/zh-CN';
export { profiles } from '../engine/profiles';
