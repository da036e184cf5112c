import type { TotalTruth } from '../support/form-truth';
import { label } from './dress';
import type { RowPen } from './rows';
import type { TableTask } from './table';
import { writeScore, writeWeight } from './values';
import { TOTAL_LABELS } from './vocabulary';
import { WIDE_TOTALS } from './wide-words';

/** Writes the row that closes the form; undefined when the total stands in the header instead. */
export function writeTotal(task: TableTask, pen: RowPen): TotalTruth | undefined {
  if (task.traits.total === 'head') return undefined;
  return task.traits.total === 'merged' ? mergedTotal(task, pen) : totalRow(task, pen);
}

function totalLabel({ random, dress, traits }: TableTask): string {
  return label(
    random,
    dress,
    random.pick(traits.words === 'wide' ? [...TOTAL_LABELS, ...WIDE_TOTALS] : TOTAL_LABELS),
  );
}

function totalRow(task: TableTask, pen: RowPen): TotalTruth {
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
  const scoreCell = pen.put('score', writeScore(style, content.score));
  if (traits.grade && pen.column('reason')) pen.put('reason', { value: grade(content.score.toNumber()) });
  const truth = { ...pen.elsewhere(), label: cell, score: scoreCell };
  pen.row += 1;
  // Without an entry the weight cell of the row is empty: a reader may name it or not.
  return weight !== null && weightCell === null ? truth : { ...truth, weight: weightCell };
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
