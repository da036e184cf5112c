export { isNil, looksNumeric, numberIn, pointsIn } from '../cells/quantity';
