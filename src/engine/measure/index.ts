/** Reads 年度指标值 and 实际完成值 and compares them. */
export { percentValue } from './align';
export { compareMeasures } from './compare';
export { readPlainNumber } from './number';
export type { PlainNumber } from './number';
export { parseMeasure } from './parse';
export { shareOf } from './unit';
export { readTier } from './words';
export type { TierReading } from './words';
export type {
  Aligned,
  Comparison,
  ComparisonReason,
  CompareHints,
  CompositeMeasure,
  CompositePart,
  DateMeasure,
  DayNumber,
  Direction,
  MalformedMeasure,
  MalformedReason,
  Measure,
  MeasureInput,
  NilMeasure,
  NumberMeasure,
  RangeMeasure,
  Scaling,
  Stored,
  TextMeasure,
  Unit,
  UnitKind,
} from './types';
export type { Tier } from '../words/tiers';
export type { Operator } from '../words/operators';
