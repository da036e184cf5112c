import { Decimal, sumOf } from '../decimal';
import type { FormCell, Indicator } from '../form';
import {
  cellNumber,
  executionAmounts,
  expectedExecution,
  isUnused,
  scoresAreMarks,
  totalIncludesExecution,
} from '../score';
import { memo } from '../memo';
import { pointlessParts, withoutParts } from '../parts';
import { collapseRepeats, compactText } from '../text';
import type { FormContext } from './context';
import type { NumberReading } from './numbers';
import { isNilMark } from './numbers';

/** A number that counts in a sum, with its cell and the words a person knows it by. */
export interface Addend {
  readonly cell: FormCell;
  readonly label: string;
  readonly value: Decimal;
  /** Index of the indicator it belongs to; absent for the execution rate and amounts. */
  readonly index?: number;
}

/** A column that is added up. */
export interface Column {
  readonly addends: readonly Addend[];
  /** Rows that should carry a number and do not. */
  readonly missing: readonly Indicator[];
  readonly total: Decimal;
  /** Nothing is missing or unreadable: the sum is sure. */
  readonly complete: boolean;
}

export type Filling = 'none' | 'blank' | 'partial' | 'complete';

export interface Row {
  readonly indicator: Indicator;
  readonly weight: NumberReading;
  readonly score: NumberReading;
  /** Rows that carry no points by design: 不适用, struck out, 约束性指标, 其中 without points. */
  readonly exempt: boolean;
  /** The points of the row are in those of the row it parts. */
  readonly part: boolean;
}

export interface Facts {
  readonly rows: readonly Row[];
  /** Scores are marks out of 100; as points they cannot be read. */
  readonly marks: boolean;
  /** The form has a weight column in which something stands. */
  readonly hasWeights: boolean;
  readonly weights: Column;
  readonly scores: Column;
  /** How far the score column (indicators) is filled; `none` = the form has none. */
  readonly scoring: Filling;
  readonly actuals: Filling;
  readonly targets: Filling;
  /** Points of the execution rate; where they are certainly mistyped, those that were meant. */
  readonly executionPoints: Decimal | null;
  readonly executionMistyped: boolean;
  readonly executionScore: NumberReading;
  /** The execution rate has points of its own that are not one of the indicator rows. */
  readonly executionApart: boolean;
  /** The total row includes the execution rate. */
  readonly executionInTotal: boolean;
  /** The form speaks of the execution rate beside its table, but where it is scored was not found. */
  readonly executionUnfound: boolean;
}

/** Words of an indicator as messages name it: no numbering prefix, no line breaks, not too long. */
export function nameOf({ name }: Pick<Indicator, 'name'>): string {
  return shortName(name.text);
}

const shortName = memo((text: string): string =>
  shortText(text.replace(/^指标\s*(?::\s*)?(?:\d+\s*)?[::、.]\s*/, '')),
);

/** A text of a cell for a sentence. */
export function shortText(text: string, limit = 24): string {
  const line = text.replace(/\s+/g, /[a-z]/i.test(text) ? ' ' : '').trim();
  return [...line].length > limit ? `${[...line].slice(0, limit).join('')}…` : line;
}

/** The row itself says that the indicator does not apply, whatever stands beside it. */
export function saysNotApplicable({ name, target, applicable }: Indicator): boolean {
  const words = [name, target].map((cell) => collapseRepeats(cell?.text ?? '').replace(/^指标\d*[:：]?/, ''));
  return !applicable || words.some((word) => /^(?:本项)?不适用[。.]?$/.test(word));
}

/** 约束性指标 carries no weight: points are only taken away (rule of the Hubei form). */
function isConstraint({ level1, level2, name, target }: Indicator): boolean {
  const words = [level1, level2, name].map((cell) => compactText(cell?.text ?? ''));
  return words.some((word) => word.startsWith('约束性')) || /不设权重/.test(target?.text ?? '');
}

/** 加分项, 扣分项: points beside the hundred, taken or given without a weight. */
export function isBonus({ level1, level2, name }: Indicator): boolean {
  return [level1, level2, name].some((cell) =>
    /^(?:[一二三四五六七八九十\d]+[、.])?(?:额外|附加|奖励|倒)?(?:加减|[加减扣])分(?:项|指标|情况|事项|因素)?(?:\(|$)|^(?:附加|奖励)分|\([加减扣]分项?\)$/.test(
      compactText(cell?.text ?? ''),
    ),
  );
}

/** A heading, or a name that goes on from the row above: nothing but the name stands in the row. */
function isBare({ target, actual, weight, score }: Indicator): boolean {
  return [target, actual, weight, score].every((cell) => (cell?.text ?? '').trim() === '');
}

/** A heading repeated inside the table: no name, and words where the points would be. */
function isHeading({ name }: Indicator, weight: NumberReading): boolean {
  return name.text.trim() === '' && weight.kind === 'text';
}

/** A bracketed remark under a name: (含往年结转). */
function isAside({ name }: Indicator): boolean {
  return /^[((].*[))]$/.test(compactText(name.text));
}

/** …… and 指标2： with nothing after it: a row of the template that was not used. */
function isPlaceholder({ name }: Indicator): boolean {
  return /^(?:[.…。·⋯]+|指标\d*[:：]?)$/.test(compactText(name.text));
}

/** Weight and score of the row are those of the row above: one merged cell serves both. */
function sharesPoints({ book, form }: FormContext, { name, row, weight, score }: Indicator): boolean {
  if (weight !== null || score !== null) return false;
  const merges = book.workbook.sheets[name.sheet]?.merges ?? [];
  const points = form.columns.filter(({ column }) => column === 'weight' || column === 'score');
  return points.some(({ header }) =>
    merges.some(
      ({ top, bottom, left, right }) =>
        top < row && top > header.row && bottom >= row && left <= header.col && right >= header.col,
    ),
  );
}

/** Nothing is merged down in the sheet: the points of the row above may have been meant for both. */
function mayShare({ book }: FormContext, { name }: Indicator): boolean {
  const merges = book.workbook.sheets[name.sheet]?.merges ?? [];
  return merges.every(({ top, bottom }) => top === bottom);
}

/** The rows with points already make up the full mark: what else stands there needs none. */
function isFull(context: FormContext, indicators: readonly Indicator[]): boolean {
  const { form } = context;
  const points = (pick: (indicator: Indicator) => FormCell | null) =>
    sumOf(
      distinct(indicators.flatMap((each) => pick(each) ?? []).map((cell) => ({ cell }))).flatMap(
        ({ cell }) => {
          const reading = context.points(cell);
          return reading.kind === 'number' ? [reading.value] : [];
        },
      ),
    );
  const weights = points(({ weight }) => weight);
  const sum = weights.isZero() ? points(({ score }) => score) : weights;
  const declared = sumOf(
    form.groups.flatMap(({ level, declared: own }) => (level === 1 && own ? [own] : [])),
  );
  const execution = form.execution?.points ?? new Decimal(0);
  return sum.plus(execution).gte(100) || (!declared.isZero() && sum.gte(declared));
}

/** What `rowOf` asks of the form as a whole. */
interface Table {
  readonly full: boolean;
  readonly pointless: ReadonlySet<number>;
  readonly counted: ReadonlySet<Indicator>;
}

function rowOf(context: FormContext, indicator: Indicator, { full, pointless, counted }: Table): Row {
  const weight = context.points(indicator.weight);
  const struck = weight.kind === 'nil';
  const blank = weight.kind === 'blank' && (indicator.score?.text ?? '') === '';
  const idle = isBare(indicator) && (full || isAside(indicator) || isPlaceholder(indicator));
  return {
    indicator,
    weight,
    score: context.points(indicator.score),
    part: !counted.has(indicator),
    exempt:
      saysNotApplicable(indicator) ||
      isUnused(indicator) ||
      pointless.has(indicator.index) ||
      struck ||
      idle ||
      sharesPoints(context, indicator) ||
      (full && blank && mayShare(context, indicator)) ||
      isHeading(indicator, weight) ||
      isConstraint(indicator) ||
      (isBonus(indicator) && weight.kind !== 'number'),
  };
}

/** One cell of a workbook, as a key. */
export function cellKey({ sheet, address }: FormCell): string {
  return `${sheet}!${address}`;
}

/** A merged cell that serves several rows counts once. */
function distinct<T extends { readonly cell: FormCell }>(items: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return items.filter(({ cell }) => {
    const key = cellKey(cell);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function columnOf(
  rows: readonly Row[],
  pick: (row: Row) => readonly [FormCell | null, NumberReading],
): Column {
  const addends: Addend[] = [];
  const missing: Indicator[] = [];
  let complete = true;
  for (const row of rows.filter(({ part }) => !part)) {
    const [cell, reading] = pick(row);
    if (cell !== null && reading.kind === 'number') {
      addends.push({ cell, label: nameOf(row.indicator), value: reading.value, index: row.indicator.index });
    } else if (reading.kind === 'text' || reading.kind === 'error') {
      complete = false;
    } else if (!row.exempt) {
      missing.push(row.indicator);
      complete = false;
    }
  }
  const counted = distinct(addends);
  return { addends: counted, missing, total: sumOf(counted.map(({ value }) => value)), complete };
}

function fillingOf(cells: readonly (FormCell | null)[]): Filling {
  const present = cells.filter((cell) => cell !== null);
  if (present.length === 0) return 'none';
  const filled = present.filter((cell) => cell.text !== '' && !isNilMark(cell.text));
  if (filled.length === 0) return 'blank';
  return filled.length === cells.length ? 'complete' : 'partial';
}

/** Addends of a column that belong to these indicators. */
export function addendsAmong(column: Column, indicators: readonly number[]): readonly Addend[] {
  return column.addends.filter(({ index }) => index !== undefined && indicators.includes(index));
}

/** 执行率, 支出进度 … in a label outside the rows of the table. */
function speaksOfExecution({ form, cells }: FormContext): boolean {
  const rows = new Set(form.indicators.map(({ row }) => row));
  return cells.some(
    ({ row, text }) =>
      text.length <= 30 && !rows.has(row) && /(?:执行|支出)(?:率|进度)/.test(compactText(text)),
  );
}

/**
 * The points the execution rate must have, where other ones are printed: the rest of 100, to which
 * its score fits by the rule.
 */
function meantExecution({ form, profile }: FormContext, weights: Column): Decimal | null {
  const { execution, total } = form;
  if (execution?.pointsFrom !== 'cell' || !weights.complete || weights.addends.length === 0) return null;
  const printed = cellNumber(total?.weight ?? null);
  const points = new Decimal(100).minus(weights.total);
  const score = cellNumber(execution.score);
  if (printed?.eq(100) === false || points.lte(0) || execution.points?.eq(points)) return null;
  const expected = expectedExecution({ ...executionAmounts(execution), points, profile });
  return expected.kind === 'score' && score?.gt(0) && score.eq(expected.value) ? points : null;
}

/** Everything about weights and scores that several checks need. */
export function factsOf(context: FormContext): Facts {
  const { form } = context;
  const once = withoutParts(form);
  const table: Table = {
    full: isFull(context, once.indicators),
    pointless: pointlessParts(form),
    counted: new Set(once.indicators),
  };
  const read = form.indicators.map((indicator) => rowOf(context, indicator, table));
  const marks = scoresAreMarks(form);
  const rows = marks
    ? read.map((row): Row => ({ ...row, score: { kind: 'text', text: row.indicator.score?.text ?? '' } }))
    : read;
  const counted = rows.filter((row) => !row.exempt);
  const weights = columnOf(rows, ({ indicator, weight }) => [indicator.weight, weight]);
  const scores = columnOf(rows, ({ indicator, score }) => [indicator.score, score]);
  const { execution } = form;
  const executionScore = context.points(execution?.score ?? null);
  const taken = new Set(form.indicators.flatMap(({ score }) => (score ? [cellKey(score)] : [])));
  const executionApart =
    execution !== null &&
    (execution.points !== null || executionScore.kind === 'number') &&
    !(execution.score !== null && taken.has(cellKey(execution.score)));
  const meant = executionApart ? meantExecution(context, weights) : null;
  const executionPoints = meant ?? (executionApart ? execution.points : null);
  return {
    rows,
    marks,
    hasWeights: weights.addends.length > 0,
    weights,
    scores,
    scoring: fillingOf(counted.map(({ indicator }) => indicator.score)),
    actuals: fillingOf(counted.map(({ indicator }) => indicator.actual)),
    targets: fillingOf(counted.map(({ indicator }) => indicator.target)),
    executionPoints,
    executionMistyped: meant !== null,
    executionScore,
    executionApart,
    executionInTotal: executionApart && totalIncludesExecution(once),
    executionUnfound:
      !executionApart && (form.funds !== null || (!execution?.score && speaksOfExecution(context))),
  };
}
