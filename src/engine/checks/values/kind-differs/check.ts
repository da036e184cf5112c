import type { Measure } from '../../../measure';
import type { ReasonOf } from '../../define-check';
import { cannotJudge, defineCheck, doesNotApply, holds, violated } from '../../define-check';
import type { Measured } from '../../context';
import { nameOf } from '../../../reading';
import { flatMap } from '../../../lists';

const quantitative = (measure: Measure): boolean =>
  measure.kind === 'number' || measure.kind === 'range' || measure.kind === 'composite';

/** Words without a number. */
const wordy = (measure: Measure): boolean => measure.kind === 'text' && measure.number === null;

/** A number that is a day of 2000 to 2049 where Excel keeps dates. */
const mayBeDay = (measure: Measure): boolean =>
  measure.kind === 'number' &&
  measure.unit === null &&
  measure.value.isInteger() &&
  measure.value.gte(FIRST_DAY) &&
  measure.value.lte(LAST_DAY);

const FIRST_DAY = 36_526;
const LAST_DAY = 54_788;

/** The target is a number and the actual value is words. */
function isAnsweredInWords({ indicator: { target, actual }, reading }: Measured): boolean {
  return target !== null && actual !== null && quantitative(reading.target) && wordy(reading.actual);
}

/** If this many rows of a form have words for a number, it is a habit: one finding instead of one for each row. */
const HABIT = 4;

function judgeKind({ indicator, reading: { target: wanted, actual: got, comparison } }: Measured) {
  const { target, actual } = indicator;
  if (!target || !actual) return doesNotApply;
  const differs = (reason: ReasonOf<'kind-differs'>) =>
    violated(reason, actual, {
      related: [target],
      data: { name: nameOf(indicator), target: target.text },
      stated: actual.text,
    });
  if (quantitative(wanted) && wordy(got)) return differs('number-text');
  // For a target in words such as 全覆盖, 100% may be a valid actual value.
  if (wordy(wanted) && got.kind === 'number') {
    return got.unit?.kind === 'percent' || got.stored === 'percent-format'
      ? cannotJudge
      : differs('text-number');
  }
  // Without its format, the serial number of a day is a date too.
  if (wanted.kind === 'date' && mayBeDay(got)) return cannotJudge;
  const dates = (wanted.kind === 'date') !== (got.kind === 'date');
  if (dates && (quantitative(wanted) || quantitative(got))) return differs('date');
  return comparison.reasons.includes('nil') ? doesNotApply : holds;
}

/** A target with a number has an actual value with a number. */
export const kindDiffers = defineCheck({
  code: 'PJ507',
  id: 'kind-differs',
  area: 'values',
  severity: 'warning',
  basis: ['reviewer-practice', 'system-numeric'],
  about: 'evaluation',
  subjects: (_form, context): readonly (readonly Measured[])[] => {
    const rows = context.measured;
    const worded = rows.filter(isAnsweredInWords);
    if (worded.length < HABIT) return rows.map((row) => [row]);
    return [worded, ...rows.filter((row) => !worded.includes(row)).map((row) => [row])];
  },
  judge: ([first, ...others]) => {
    if (!first) return doesNotApply;
    const { actual } = first.indicator;
    if (others.length === 0 || !actual) return judgeKind(first);
    const cells = flatMap(others, ({ indicator }) => indicator.actual);
    return violated('several', actual, {
      related: cells,
      data: { count: String(others.length + 1), cells: cells.map(({ address }) => address).join('、') },
      stated: actual.text,
    });
  },
});
