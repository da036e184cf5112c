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

/** The reading of a form, and what follows from it under the profile that applies. */
export interface Facts extends Reading {
  /** The points of the execution rate; if they are certainly mistyped, the points that were meant. */
  readonly executionPoints: Decimal | null;
  readonly executionMistyped: boolean;
  readonly executionScore: NumberReading;
  /** A template that is not filled in yet; this is reported once and not for each line. */
  readonly untouched: boolean;
  /** The form mentions the execution rate outside its table, but the place of its score was not found. */
  readonly executionUnfound: boolean;
}

/** A form, the rules that apply to it, and the cells of its range. */
interface JudgedForm {
  readonly form: IndicatorForm;
  readonly profile: Profile;
  readonly cells: readonly FormCell[];
}

/** Whether 执行率, 支出进度 … is in a label outside the rows of the table. */
function speaksOfExecution({ form, cells }: JudgedForm): boolean {
  const rows = new Set(form.indicators.map(({ row }) => row));
  return cells.some(
    ({ row, text }) => text.length <= 30 && !rows.has(row) && SPEAKS_OF_RATE.test(compactText(text)),
  );
}

/**
 * Whether nothing is filled in yet: no actual value, and no score except a printed 0; on a target table, almost no
 * target.
 */
function isUntouched(form: IndicatorForm, { rows, actuals, scores, scoring }: Reading): boolean {
  if (isOf(form, ['targets'])) {
    const valued = rows.filter((row) => row.valued);
    return isMostlyBlank(flatMap(valued, ({ indicator }) => indicator.target));
  }
  const unscored = scoring === 'none' || scores.addends.every(({ value }) => value.isZero());
  return actuals === 'blank' && unscored;
}

/** Rows of 90 or 80 points under a printed 100: the rest is scored in a place that was not found. */
function leavesRoom(form: IndicatorForm, { weights }: Reading): boolean {
  const printed = weightIn(form, form.total?.weight ?? null);
  return printed?.eq(100) === true && [90, 80].some((points) => weights.total.eq(points));
}

/**
 * The points that the execution rate must have, where other points are printed: the rest of 100, if the score is
 * right with these points.
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

/** Everything about weights and scores that several checks use. */
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
    executionUnfound: executionApart
      ? !execution?.score && !execution?.parts?.length
      : form.funds !== null || leavesRoom(form, reading) || (!execution?.score && speaksOfExecution(judged)),
  };
}
