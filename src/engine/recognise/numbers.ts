export { isNil, looksNumeric, numberIn, pointsBehind, pointsIn } from '../cells/quantity';
