import type * as formats from '../engine/format';
import { plainValue } from '../engine/plain-value';

/** Stands for `engine/format` in the bundle of the functions, which see values without their number formats. */
export const isPercentFormat: typeof formats.isPercentFormat = () => false;
export const isDateFormat: typeof formats.isDateFormat = () => false;
export const shownPlaces: typeof formats.shownPlaces = () => null;
export const serialToDate: typeof formats.serialToDate = (serial) => plainValue(serial);
export const showValue: typeof formats.showValue = (value) => plainValue(value);
