import { addressOf, rangeAddress } from '../../../../workbook/address';
import type { FormCell } from '../../../form';
import type { Rect } from '../../../../workbook/snapshot';
import type { Verdict } from '../../define-check';
import { cannotJudge, defineCheck, doesNotApply, holds, violated } from '../../define-check';
import type { IndicatorContext } from '../../context';
import type { SumFormula } from '../../formula';
import { readSumFormula, timesCounted } from '../../formula';
import { weightAddends } from '../../weights/weight-addends';
import { scoreAddends } from '../total-addends';
import type { Addend } from '../../../reading';
import { readNumber, shortText } from '../../../reading';
import { flatMap } from '../../../lists';

interface Subject {
  readonly cell: FormCell;
  readonly formula: string;
  readonly addends: readonly Addend[];
  /** Cells that belong to the sum, even while they are blank. */
  readonly expected: readonly { readonly cell: FormCell; readonly label: string }[];
}

function subjectsOf(context: IndicatorContext): readonly Subject[] {
  const { form, facts } = context;
  const labelled = (cell: FormCell | null, label: string) => (cell ? [{ cell, label }] : []);
  const execution = facts.executionInTotal;
  return flatMap(['score', 'weight'] as const, (column): Subject | null => {
    const cell = form.total?.[column];
    if (!cell?.formula) return null;
    const rows = facts.rows.filter(({ exempt, part }) => !exempt && !part);
    const expected = [
      ...(execution ? labelled(form.execution?.[column] ?? null, '预算执行率') : []),
      ...flatMap(rows, ({ indicator }) => labelled(indicator[column], indicator.name.text)),
    ];
    const addends = column === 'score' ? scoreAddends(context) : weightAddends(context, execution);
    return { cell, formula: cell.formula, addends, expected };
  });
}

/**
 * Numbers inside the summed areas that are not among the expected cells, for example subtotals. The score of a row
 * without points (加分项 | — | 2) is none of them: whether it counts is a question of the total.
 */
function strangers(
  context: IndicatorContext,
  formula: SumFormula,
  expected: ReadonlySet<FormCell>,
  own: FormCell,
): readonly FormCell[] {
  const { cells } = context.book.recognition;
  const exempt = context.facts.rows.filter((row) => row.exempt && !row.part);
  const known = new Set([...expected, ...flatMap(exempt, ({ indicator: { score } }) => score)]);
  const summed = flatMap(flatMap(formula.areas, positions), ([row, col]) => cells.at(own.sheet, row, col));
  return summed.filter((cell) => {
    const reading = known.has(cell) ? null : readNumber(cell);
    return reading?.kind === 'number' && reading.stored !== 'text' && !reading.value.isZero();
  });
}

/**
 * Replaces subtotals that are sums by the cells that they add up, so that a total of subtotals is judged by the
 * rows it covers. Rows stay, whatever formula they have.
 */
function resolved(
  context: IndicatorContext,
  formula: SumFormula | null,
  rows: ReadonlySet<FormCell>,
  own: FormCell,
  depth = 3,
): SumFormula | null {
  if (!formula || depth === 0) return formula;
  const areas = flatMap(formula.areas, (area): Rect | readonly Rect[] => {
    if (area.top !== area.bottom || area.left !== area.right) return area;
    const cell = context.book.recognition.cells.at(own.sheet, area.top, area.left);
    if (!cell?.formula || rows.has(cell)) return area;
    const sum = resolved(context, readSumFormula(cell.formula), rows, own, depth - 1);
    return sum?.areas.every(({ left, right }) => left === own.col && right === own.col) ? sum.areas : area;
  });
  return { areas };
}

/** The cells of an area; whole columns are limited to a size that no form exceeds. */
function positions({ top, left, bottom, right }: Rect): readonly (readonly [number, number])[] {
  const list: (readonly [number, number])[] = [];
  for (let row = top; row <= bottom && list.length < 5000; row += 1) {
    for (let col = left; col <= right; col += 1) list.push([row, col]);
  }
  return list;
}

function suggestion(expected: Subject['expected']): string {
  const rows = expected.map(({ cell }) => cell).sort((a, b) => a.col - b.col || a.row - b.row);
  const runs: Rect[] = [];
  for (const { row, col } of rows) {
    const last = runs.at(-1);
    if (last && last.left === col && row === last.bottom + 1)
      runs[runs.length - 1] = { ...last, bottom: row };
    else runs.push({ top: row, left: col, bottom: row, right: col });
  }
  return `=SUM(${runs.map(rangeAddress).join(',')})`;
}

function judge(
  { cell, formula: text, addends, expected }: Subject,
  context: IndicatorContext,
): Verdict<'short' | 'twice' | 'extra'> {
  const wanted = new Set(expected.map((entry) => entry.cell));
  const formula = resolved(context, readSumFormula(text), wanted, cell);
  // A formula without sheet names cannot refer to the second sheet of a form.
  if (!formula || expected.some((entry) => entry.cell.sheet !== cell.sheet)) return cannotJudge;
  const extra = strangers(context, formula, wanted, cell);
  const details = { stated: text, expected: suggestion(expected) };
  const missed = expected.filter((entry) => timesCounted(formula, entry.cell) === 0);
  if (missed.length > 0) {
    // Subtotals represent their rows, and rows the row of which they are parts; those are checked separately.
    if (extra.some((other) => representsOthers(context, other))) return cannotJudge;
    const amounts = new Map(addends.map((addend) => [addend.cell, addend.value]));
    const certain = missed.some((entry) => !(amounts.get(entry.cell)?.isZero() ?? true));
    return violated('short', cell, {
      ...details,
      related: missed.map((entry) => entry.cell),
      data: {
        cells: addresses(missed.map((entry) => entry.cell)),
        names: missed.map(({ label }) => shortText(label)).join('、'),
      },
      // Leaving out a blank row changes nothing yet.
      ...(certain ? {} : { severity: 'warning' }),
    });
  }
  const twice = expected.filter((entry) => timesCounted(formula, entry.cell) > 1);
  if (twice.length > 0) {
    const cells = twice.map((entry) => entry.cell);
    return violated('twice', cell, { ...details, related: cells, data: { cells: addresses(cells) } });
  }
  if (extra.length === 0) return holds;
  // Which rows are parts of others may have been read wrongly; a total that counts them twice is wrong (PJ407).
  const parts = partCells(context);
  if (context.facts.executionUnfound || extra.every((other) => parts.includes(other))) return cannotJudge;
  return violated('extra', cell, { ...details, related: extra, data: { cells: addresses(extra) } });
}

/** The cells of rows that are parts of another row. */
function partCells({ facts }: IndicatorContext): readonly (FormCell | null)[] {
  const parts = facts.rows.filter(({ part }) => part);
  return flatMap(parts, ({ indicator: { score, weight } }) => [score, weight]);
}

function representsOthers(context: IndicatorContext, cell: FormCell): boolean {
  const { form } = context;
  const printed = [
    ...partCells(context),
    ...flatMap(form.subtotals, ({ score, weight }) => [score, weight]),
    ...form.groups.map(({ score }) => score),
  ];
  return printed.includes(cell);
}

function addresses(cells: readonly FormCell[]): string {
  return cells.map(({ row, col }) => addressOf(row, col)).join('、');
}

/** The SUM formula of a total covers every row of its block, once, and nothing else. */
export const sumRangeShort = defineCheck({
  code: 'PJ411',
  id: 'sum-range-short',
  area: 'scores',
  severity: 'error',
  basis: ['excel', 'arithmetic'],
  about: 'evaluation',
  subjects: (_form, context) => subjectsOf(context),
  judge: (subject, context) => (subject.expected.length === 0 ? doesNotApply : judge(subject, context)),
});
