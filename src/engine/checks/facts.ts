import { Decimal } from '../../workbook/decimal';
import { isOf, type FormCell, type IndicatorForm } from '../form';
import {
  asPoints,
  isMostlyBlank,
  readingOf,
  readNumber,
  scoreIn,
  weightIn,
  type NumberReading,
  type Reading,
} from '../reading';
import { flatMap } from '../lists';
import { executionAmounts, expectedExecution } from '../score';
import { compactText } from '../text';
import type { Profile } from '../profiles';
import { SPEAKS_OF_RATE } from '../words/execution';

/** The reading of a form, and what follows from it under the profile in force. */
export interface Facts extends Reading {
  /** Points of the execution rate; where they are certainly mistyped, those that were meant. */
  readonly executionPoints: Decimal | null;
  readonly executionMistyped: boolean;
  readonly executionScore: NumberReading;
  /** A template that nobody has filled yet: it is said once and not line by line. */
  readonly untouched: boolean;
  /** The form speaks of the execution rate beside its table, but where it is scored was not found. */
  readonly executionUnfound: boolean;
}

/** A form, the rules in force for it, and the cells of its range. */
interface JudgedForm {
  readonly form: IndicatorForm;
  readonly profile: Profile;
  readonly cells: readonly FormCell[];
}

/** 执行率, 支出进度 … in a label outside the rows of the table. */
function speaksOfExecution({ form, cells }: JudgedForm): boolean {
  const rows = new Set(form.indicators.map(({ row }) => row));
  return cells.some(
    ({ row, text }) => text.length <= 30 && !rows.has(row) && SPEAKS_OF_RATE.test(compactText(text)),
  );
}

/** No actual value and no score but a printed 0; of a form of targets, next to no target. */
function isUntouched(form: IndicatorForm, { rows, actuals, scores, scoring }: Reading): boolean {
  if (isOf(form, ['targets'])) {
    const valued = rows.filter((row) => row.valued);
    return isMostlyBlank(flatMap(valued, ({ indicator }) => indicator.target ?? []));
  }
  const unscored = scoring === 'none' || scores.addends.every(({ value }) => value.isZero());
  return actuals === 'blank' && unscored;
}

/** Rows of 90 or 80 points under a printed 100: the rest is scored where nobody found it. */
function leavesRoom(form: IndicatorForm, { weights }: Reading): boolean {
  const printed = weightIn(form, form.total?.weight ?? null);
  return printed?.eq(100) === true && [90, 80].some((points) => weights.total.eq(points));
}

/**
 * The points the execution rate must have, where other ones are printed: the rest of 100, to which
 * its score fits by the rule.
 */
function meantExecution({ form, profile }: JudgedForm, { weights }: Reading): Decimal | null {
  const { execution, total } = form;
  if (execution?.pointsFrom !== 'cell' || !weights.complete || weights.addends.length === 0) return null;
  const printed = weightIn(form, total?.weight ?? null);
  const points = new Decimal(100).minus(weights.total);
  const score = scoreIn(execution.score);
  if (printed?.eq(100) === false || points.lte(0) || execution.points?.eq(points)) return null;
  const expected = expectedExecution({ ...executionAmounts(execution), points, profile });
  return expected.kind === 'score' && score?.gt(0) && score.eq(expected.value) ? points : null;
}

/** Everything about weights and scores that several checks need. */
export function factsOf(judged: JudgedForm): Facts {
  const { form } = judged;
  const { execution } = form;
  const reading = readingOf(form);
  const { executionApart } = reading;
  const meant = executionApart ? meantExecution(judged, reading) : null;
  return {
    ...reading,
    executionPoints: meant ?? (executionApart ? (execution?.points ?? null) : null),
    executionMistyped: meant !== null,
    executionScore: asPoints(readNumber(execution?.score ?? null)),
    executionInTotal: executionApart && reading.executionInTotal,
    untouched: isUntouched(form, reading),
    executionUnfound:
      !executionApart &&
      (form.funds !== null || leavesRoom(form, reading) || (!execution?.score && speaksOfExecution(judged))),
  };
}
