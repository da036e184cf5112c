import type { Decimal } from 'decimal.js';
import { parseAddress } from '../../src/workbook/address';
import type { IndicatorTruth, TotalTruth } from '../support/form-truth';
import { label } from './dress';
import type { RowPen } from './rows';
import type { TableTask } from './table';
import { over, writeScore, writeWeight } from './values';
import { TOTAL_LABELS } from './vocabulary';
import { WIDE_TOTALS } from './wide-words';

/** Reviewers whose scores have columns of their own. */
export type Reviewer = 'reviewScore' | 'secondReview';

/** Writes the row that closes the form; undefined when the total is in the header instead. */
export function writeTotal(
  task: TableTask,
  pen: RowPen,
  rows: readonly IndicatorTruth[],
  reviewed: Readonly<Record<Reviewer, Decimal>>,
): TotalTruth | undefined {
  if (task.traits.total === 'head') return undefined;
  return task.traits.total === 'merged' ? mergedTotal(task, pen) : totalRow(task, pen, rows, reviewed);
}

function totalLabel({ random, dress, traits }: TableTask): string {
  return label(
    random,
    dress,
    random.pick(traits.words === 'wide' ? [...TOTAL_LABELS, ...WIDE_TOTALS] : TOTAL_LABELS),
  );
}

function totalRow(
  task: TableTask,
  pen: RowPen,
  rows: readonly IndicatorTruth[],
  reviewed: Readonly<Record<Reviewer, Decimal>>,
): TotalTruth {
  const { random, content, style, traits } = task;
  const weight = pen.column('weight');
  const score = pen.column('score');
  if (!score) throw new Error('a total row needs a score column');
  const stated = weight !== null && !random.chance(0.12);
  const second = pen.columns.find(({ role }) => role !== 'block' && role !== 'serial');
  const start = traits.total === 'second' ? (second?.left ?? pen.left) : pen.left;
  const text = totalLabel(task);
  const cell = pen.grid.put(pen.row, start, text);
  const stop = stated && weight.left < score.left ? weight.left : score.left;
  pen.grid.merge(pen.row, start, pen.row, Math.max(start, stop - 1));
  const weightCell = stated ? pen.put('weight', writeWeight(style, content.points)) : null;
  const formula = totalFormula(task, pen, rows);
  const scoreCell = pen.put('score', {
    ...(traits.oneCell ? over(content.score, content.points) : writeScore(style, content.score)),
    ...(formula === null ? {} : { formula }),
  });
  for (const reviewer of ['reviewScore', 'secondReview'] as const) {
    if (traits.reviewers === 0 || !pen.column(reviewer)) continue;
    // The execution rate has no score of a reviewer: its score is added to the total unchanged.
    const execution = content.execution === 'funds' ? (content.funds?.score ?? 0) : 0;
    pen.put(reviewer, { value: reviewed[reviewer].plus(execution).toNumber() });
  }
  if (traits.grade && pen.column('reason')) pen.put('reason', { value: grade(content.score.toNumber()) });
  const truth = { ...pen.elsewhere(), label: cell, score: scoreCell };
  pen.row += 1;
  // Without an entry the weight cell of the row is empty: a reader may give it or not.
  return weight !== null && weightCell === null ? truth : { ...truth, weight: weightCell };
}

/** A formula over exactly the scores of the form, in one of the ways people write it. */
function totalFormula(task: TableTask, pen: RowPen, rows: readonly IndicatorTruth[]): string | null {
  const { traits, content, executionScore, style, lines } = task;
  const own = rows.flatMap(({ cells, sheet, optional }) =>
    cells.score && !optional && sheet === undefined ? [cells.score] : [],
  );
  const scores = [...new Set(own)];
  const [first = ''] = scores;
  const last = scores.at(-1) ?? '';
  const numeric = style.scores === 'number' || style.scores === 'two-places';
  const known = content.execution !== 'funds' || executionScore !== null;
  if (
    !traits.formulas ||
    traits.oneCell ||
    !numeric ||
    !known ||
    scores.length < 2 ||
    pen.elsewhere().sheet !== undefined
  )
    return null;
  const extra = content.execution === 'funds' && executionScore !== null ? executionScore : null;
  const inOrder = parseAddress(first)?.col === parseAddress(last)?.col;
  const single = [...scores, ...(extra === null ? [] : [extra])].join('+');
  // Subtotals between the rows must not be added.
  const sums = lines.some(({ kind }) => kind === 'subtotal' || (kind === 'heading' && traits.headingSums));
  if (!inOrder || sums) return single;
  const range = `${first}:${last}`;
  if (extra === null) return task.random.pick([`SUM(${range})`, `ROUND(SUM(${range}),2)`, single]);
  return task.random.pick([
    `SUM(${range})+${extra}`,
    `${extra}+SUM(${range})`,
    `SUM(${range},${extra})`,
    `SUM(${extra},${range})`,
    `ROUND(SUM(${range})+${extra},2)`,
    `SUM(${range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')})+${extra}`,
    single,
  ]);
}

/** 总分 | 98.5, the score in one cell over the rest of the row. */
function mergedTotal(task: TableTask, pen: RowPen): TotalTruth {
  const next = pen.columns[1];
  if (!next) throw new Error('a total row needs two columns');
  const label = pen.grid.put(pen.row, pen.left, totalLabel(task));
  const { value, ...format } = writeScore(task.style, task.content.score);
  const score = pen.grid.put(pen.row, next.left, value, format);
  pen.grid.merge(pen.row, next.left, pen.row, pen.right - 1);
  const truth = { ...pen.elsewhere(), label, score };
  pen.row += 1;
  return truth;
}

/** 90 and more 优, 80 良, 60 中, below 差. */
function grade(score: number): string {
  return score >= 90 ? '优' : score >= 80 ? '良' : score >= 60 ? '中' : '差';
}
