import type { FormCell } from '../../../form';
import type { ViolationDetails } from '../../define-check';
import { defineCheck, doesNotApply, holds, violated, AS_WARNING } from '../../define-check';
import type { IndicatorContext } from '../../context';
import type { RowReading } from '../../../reading';
import { nameOf, scoreOf, shortText } from '../../../reading';
import { scoresClose } from '../../closing';
import { toReview } from '../../unclaimed-numbers';
import { rivalCells } from '../../rivals';
import { flatMap } from '../../../lists';

type Subject =
  | {
      readonly kind: 'column';
      readonly cell: FormCell;
      /** All other blank cells: of the rows, the execution rate and the total. */
      readonly others: readonly FormCell[];
      readonly rows: number;
    }
  | { readonly kind: 'indicator' | 'not-applicable'; readonly cell: FormCell; readonly row: RowReading }
  | { readonly kind: 'execution' | 'total'; readonly cell: FormCell };

/** The total is in another cell of its row than that of the score column. */
function hasOtherNumber(context: IndicatorContext): boolean {
  const { total } = context.form;
  if (!total?.score || context.number(total.score).kind === 'number') return false;
  const own = new Set(flatMap([total.weight, total.score], (cell) => cell));
  const { row, sheet } = total.score;
  return context.cells.some(
    (cell) =>
      cell.row === row && cell.sheet === sheet && !own.has(cell) && context.number(cell).kind === 'number',
  );
}

/** Another row of the unit has the score: 40 points over optional rows of which two count. */
function hasScore({ unit, leads }: RowReading): boolean {
  return leads && unit.rows.length > 1 && scoreOf(unit) !== null;
}

/**
 * The details for a row that also has no points, where the printed total is right without it: it may need no
 * score.
 */
function doubt(context: IndicatorContext, { weight }: RowReading): ViolationDetails {
  return weight.kind !== 'number' && scoresClose(context) ? AS_WARNING : {};
}

/** 不适用 with points in the row: filling leaves the row to a person, and the total waits for its score. */
function waitsFor(
  context: IndicatorContext,
  { standing, indicator, unit, leads, weight }: RowReading,
): boolean {
  if (standing !== 'not-applicable' || !leads || weight.kind !== 'number' || unit.rows.length > 1)
    return false;
  return indicator.score !== null && context.number(indicator.score).kind === 'blank';
}

/** The second level as the name of the row, because its own name may be only 不适用. */
const notApplicableName = ({ indicator: { level2, name } }: RowReading): string =>
  shortText((level2 ?? name).text);

/** The total is still blank, so it waits for every blank score. */
const totalIsOpen = (context: IndicatorContext): boolean => {
  const total = context.form.total?.score ?? null;
  return total !== null && context.number(total).kind === 'blank';
};

function subjectsOf(context: IndicatorContext): readonly Subject[] {
  const { form, facts } = context;
  const rows = facts.rows.filter((row) => !row.exempt && row.indicator.score !== null && !hasScore(row));
  if (facts.scoring === 'none') return [];
  const waiting = facts.rows.filter((row) => waitsFor(context, row));
  if (facts.scoring === 'blank') {
    const all = facts.rows.filter((row) => rows.includes(row) || waiting.includes(row));
    const cells = flatMap(all, ({ indicator }) => indicator.score);
    const [first, ...others] = cells;
    if (!first) return [];
    const sums = flatMap([form.execution?.score, form.total?.score], (cell) => cell).filter(
      (cell) =>
        context.number(cell).kind === 'blank' && !(cell === form.total?.score && hasOtherNumber(context)),
    );
    return [{ kind: 'column', cell: first, others: [...others, ...sums], rows: cells.length }];
  }
  return [
    ...flatMap(rows, (row): Subject | null =>
      row.indicator.score ? { kind: 'indicator', cell: row.indicator.score, row } : null,
    ),
    ...(totalIsOpen(context)
      ? flatMap(waiting, (row): Subject | null =>
          row.indicator.score ? { kind: 'not-applicable', cell: row.indicator.score, row } : null,
        )
      : []),
    ...(form.execution?.score ? [{ kind: 'execution', cell: form.execution.score } as const] : []),
    ...(form.total?.score && !hasOtherNumber(context)
      ? [{ kind: 'total', cell: form.total.score } as const]
      : []),
  ];
}

/**
 * Every indicator with a weight, the execution rate and the total have a score. A column that is completely blank
 * is a form without scores yet: one finding, not one for each row.
 */
export const scoreMissing = defineCheck({
  code: 'PJ402',
  id: 'score-missing',
  area: 'scores',
  severity: 'error',
  basis: ['system-required', 'national-method'],
  refused: true,
  inDraft: false,
  about: 'evaluation',
  subjects: (_form, context) => subjectsOf(context),
  judge: (subject, context) => {
    const { cell } = subject;
    if (subject.kind === 'column') {
      const count = String(subject.rows);
      return violated('column', cell, { related: subject.others, data: { count }, severity: 'warning' });
    }
    if (subject.kind === 'not-applicable') {
      const data = { name: notApplicableName(subject.row), points: subject.row.indicator.weight?.text ?? '' };
      return violated('not-applicable', cell, { data, ...AS_WARNING });
    }
    const reading = context.number(cell);
    if (reading.kind === 'number') return holds;
    if (reading.kind === 'nil') {
      if (subject.kind !== 'indicator' || subject.row.weight.kind !== 'number') return doesNotApply;
      const data = { name: nameOf(subject.row.indicator) };
      return violated('mark', cell, { data, stated: cell.text, severity: 'warning' });
    }
    if (reading.kind !== 'blank') return doesNotApply;
    if (subject.kind === 'indicator') {
      const { indicator } = subject.row;
      const data = { name: nameOf(indicator) };
      const other = rivalCells(context, indicator, 'score').filter(
        (one) => context.number(one).kind === 'number',
      );
      const open = toReview(other, { data });
      if (open) return violated('unexplained', cell, open);
      return violated('missing', cell, { data, ...doubt(context, subject.row) });
    }
    // 总计 | 100: the only number of the row is in the weight column and is also the sum of the scores, so it may be
    // their total.
    const maybe = subject.kind === 'total' && scoresClose(context, context.form.total?.weight ?? null);
    return violated(subject.kind, cell, maybe ? AS_WARNING : {});
  },
});
