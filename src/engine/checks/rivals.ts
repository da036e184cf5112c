import { Decimal, sumOf } from '../../workbook/decimal';
import type { ColumnRival, FormCell, Indicator, RivalMeaning } from '../form';
import { flatMap } from '../lists';
import { scoreIn } from '../reading';
import { expectedFormScores, indicatorMeasures } from '../score';
import type { IndicatorContext } from './context';

/**
 * A column beside the chosen one may be the right one: its head has the same words, or unknown words. If its value
 * would make a row right, a person decides about the row and it is not reported as wrong.
 */

/** The columns of the row's own table that may have this meaning. */
function rivalsOf({ form }: IndicatorContext, row: FormCell, meaning: RivalMeaning): readonly ColumnRival[] {
  const heads = form.columns.map(({ header }) => header).filter(({ sheet }) => sheet === row.sheet);
  const own = Math.max(...heads.map((head) => head.row).filter((head) => head < row.row));
  return (form.rivals ?? []).filter(
    ({ column, header }) =>
      header.sheet === row.sheet &&
      header.row < row.row &&
      // The heads of one table are in at most three rows.
      own - header.row < HEAD_ROWS &&
      (column === meaning || column === null),
  );
}

const HEAD_ROWS = 3;

function filledCell(
  { book }: IndicatorContext,
  { header, right }: ColumnRival,
  row: number,
): FormCell | null {
  for (let col = header.col; col <= right; col += 1) {
    const cell = book.recognition.cells.at(header.sheet, row, col);
    if (cell && cell.text !== '') return cell;
  }
  return null;
}

/** The cells of the row in columns that may have this meaning. */
export function rivalCells(
  context: IndicatorContext,
  { name }: Indicator,
  meaning: RivalMeaning,
): readonly FormCell[] {
  return flatMap(rivalsOf(context, name, meaning), (rival) => {
    const cell = filledCell(context, rival, name.row);
    if (!cell) return null;
    return rival.column === meaning || filledLike(context, rival) ? cell : null;
  });
}

/** A column without a known word counts only where at least half of the rows are filled. */
function filledLike(context: IndicatorContext, rival: ColumnRival): boolean {
  const rows = context.form.indicators.filter(({ name }) => name.sheet === rival.header.sheet);
  const filled = rows.filter(({ row }) => filledCell(context, rival, row) !== null);
  return filled.length > 1 && filled.length * 2 >= rows.length;
}

/**
 * Cells of the row with other points that the score does not exceed, or with another score that does not exceed
 * the points.
 */
export function rivalPoints(context: IndicatorContext, indicator: Indicator): readonly FormCell[] {
  const { weight, score } = indicator;
  const got = scoreIn(score);
  const points = context.weight(weight);
  return [
    ...pointCells(context, indicator, 'weight', (value) => got !== null && value.gte(got)),
    ...pointCells(
      context,
      indicator,
      'score',
      (value) => points.kind === 'number' && value.lte(points.value),
    ),
  ];
}

function pointCells(
  context: IndicatorContext,
  { name }: Indicator,
  meaning: 'weight' | 'score',
  fits: (value: Decimal) => boolean,
): readonly FormCell[] {
  return flatMap(rivalsOf(context, name, meaning), (rival) => {
    const cell = filledCell(context, rival, name.row);
    const value = scoreIn(cell);
    if (!cell || value === null || !fits(value)) return null;
    return rival.column === meaning || makesPoints(context, rival, meaning) ? cell : null;
  });
}

/**
 * Whether the numbers of a column without a known word are points: they add up to 100 or to the total below them.
 */
function makesPoints(context: IndicatorContext, rival: ColumnRival, meaning: 'weight' | 'score'): boolean {
  const sum = sumUnder(context, rival);
  const { form, facts } = context;
  if (sum === null) return false;
  const label = form.total?.label;
  const total = label && label.sheet === rival.header.sheet ? filledCell(context, rival, label.row) : null;
  const printed = scoreIn(total);
  const apart = facts.executionPoints ?? new Decimal(0);
  const wholes = printed ? [printed] : meaning === 'weight' ? [new Decimal(100)] : [];
  return wholes.some((whole) => whole.eq(sum) || whole.eq(sum.plus(apart)));
}

/** The sum of the rows in a column; null where fewer than half of them have a number there. */
function sumUnder(context: IndicatorContext, rival: ColumnRival): Decimal | null {
  const rows = context.form.indicators.filter(({ name }) => name.sheet === rival.header.sheet);
  const values = flatMap(rows, ({ row }) => scoreIn(filledCell(context, rival, row)));
  return values.length > 1 && values.length * 2 >= rows.length ? sumOf(values) : null;
}

/** Heads of columns whose numbers add up to one of the wanted sums. */
export function rivalSums(
  context: IndicatorContext,
  meaning: 'weight' | 'score',
  wanted: readonly Decimal[],
): readonly FormCell[] {
  return flatMap(context.form.rivals ?? [], (rival) => {
    if (rival.column !== meaning && rival.column !== null) return null;
    const sum = sumUnder(context, rival);
    return sum !== null && wanted.some((value) => value.eq(sum)) ? rival.header : null;
  });
}

/** Other targets or actual values in the row with which the target is met. */
export function rivalValues(context: IndicatorContext, indicator: Indicator): readonly FormCell[] {
  const meets = (meaning: 'target' | 'actual') => (cell: FormCell) =>
    indicatorMeasures({ ...indicator, [meaning]: cell }, context.form).comparison.met === true;
  return [
    ...rivalCells(context, indicator, 'target').filter(meets('target')),
    ...rivalCells(context, indicator, 'actual').filter(meets('actual')),
  ];
}

/** Other targets or actual values in the row that give the printed score. */
export function rivalsGiving(
  context: IndicatorContext,
  indicator: Indicator,
  stated: Decimal,
): readonly FormCell[] {
  const { form, profile } = context;
  const gives = (meaning: 'target' | 'actual') => (cell: FormCell) => {
    const indicators = form.indicators.map((other) =>
      other === indicator ? { ...other, [meaning]: cell } : other,
    );
    const expected = expectedFormScores({ ...form, indicators }, profile).indicators[indicator.index];
    return expected?.kind === 'score' && stated.eq(expected.value);
  };
  return [
    ...rivalCells(context, indicator, 'target').filter(gives('target')),
    ...rivalCells(context, indicator, 'actual').filter(gives('actual')),
  ];
}
