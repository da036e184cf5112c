import { Decimal, decimalText, roundHalfUp, sumOf } from '../../../../workbook/decimal';
import { isOf, type IndicatorForm, type SummaryForm } from '../../../form';
import { compactText } from '../../../text';
import type { Verdict } from '../../define-check';
import { cannotJudge, defineWorkbookCheck, doesNotApply, holds, violated } from '../../define-check';
import type { WorkbookContext } from '../../context';
import { agree, showSigned, showSum } from '../../numbers';
import { sameScore } from '../../sums';
import { budgetOf, executedOf } from '../money';
import type { Money } from '../money';
import type { NamedProject } from '../names';
import { namedProjects } from '../names';
import type { Figure, SummaryRow } from '../summary-reading';
import { figure, figures, partsAreWhole, percentOf, scaleOfColumn, summaryRows } from '../summary-reading';
import type { Off } from '../summary-sums';
import { figureColumn, rowSumsOff, siblingTotalsOff, totalsOff } from '../summary-sums';
import { readNumber, shortText } from '../../../reading';
import { flatMap } from '../../../lists';
import { OF_A_HUNDRED } from '../../../words/points';

interface Subject {
  readonly form: SummaryForm;
  readonly verdict: Verdict<Reason>;
}

type Reason = 'rate' | 'score' | 'total' | 'sum' | 'form' | 'above';

function subjectsOf({ recognition: { forms } }: WorkbookContext): readonly Subject[] {
  const projects = namedProjects(forms);
  return flatMap(
    forms.filter((form) => isOf(form, ['summary'])),
    (form) => {
      const rows = summaryRows(form);
      const against = flatMap(rows, (row) => formVerdicts(form, row, projects));
      const sums = unlessAccused(rowSumVerdicts(rows), against);
      const totals = [...sums, ...unlessAccused(totalVerdicts(rows), [...against, ...sums])];
      const own = flatMap(rows, (row) => [judgeRate(row), judgeScore(row, rows), judgeFull(form, row, rows)]);
      const all = [...against, ...totals, ...unlessAccused(own, [...against, ...totals])];
      return all.map((verdict) => ({ form, verdict }));
    },
  );
}

/** No second finding for a value that is computed from a figure already found wrong. */
function unlessAccused(
  verdicts: readonly Verdict<Reason>[],
  before: readonly Verdict<Reason>[],
): readonly Verdict<Reason>[] {
  const accused = new Set(flatMap(before, (verdict) => (verdict.kind === 'violated' ? verdict.cell : null)));
  const depends = (verdict: Verdict<Reason>): boolean =>
    verdict.kind === 'violated' && [verdict.cell, ...verdict.related].some((cell) => accused.has(cell));
  return verdicts.map((verdict) => (depends(verdict) ? cannotJudge : verdict));
}

function label({ row }: SummaryRow): string {
  return shortText(row.label.text);
}

function details(stated: Decimal, expected: Decimal, unit = '') {
  return {
    stated: `${decimalText(stated)}${unit}`,
    expected: `${decimalText(expected)}${unit}`,
    difference: `${showSigned(stated.minus(expected))}${unit}`,
  };
}

/** 执行率 = 执行数 ÷ 预算数; the initial budget is used where the list has no other. */
function judgeRate(row: SummaryRow): Verdict<Reason> {
  const rate = figure(row, 'rate');
  const executed = figure(row, 'executed');
  const budgets = [figure(row, 'budget'), figure(row, 'initial')].filter((found) => found !== null);
  const [budget] = budgets;
  if (!rate || !executed || !budget) return doesNotApply;
  const { value, places } = percentOf(rate);
  const bases = budgets.filter(({ reading }) => !reading.value.isZero());
  if (bases.length === 0) return cannotJudge;
  const exact = bases.map(({ reading }) => executed.reading.value.div(reading.value).times(100));
  if (exact.some((share) => agree(value, share, places) !== 'differs')) return holds;
  const expected = roundHalfUp(
    executed.reading.value.div(budget.reading.value).times(100),
    Math.max(places, 2),
  );
  return violated('rate', rate.cell, {
    ...details(value, expected, '%'),
    calculation: `${decimalText(executed.reading.value)} ÷ ${decimalText(budget.reading.value)}`,
    related: [executed.cell, ...budgets.map(({ cell }) => cell)],
    data: { project: label(row) },
  });
}

function scoreParts(row: SummaryRow): { readonly score: Figure; readonly parts: readonly Figure[] } | null {
  const score = figure(row, 'score');
  const parts = figures(row, 'executionScore', 'partScore');
  const columns = row.table.meanings.filter(
    (meaning) => meaning === 'executionScore' || meaning === 'partScore',
  );
  return score && parts.length > 1 && parts.length === columns.length ? { score, parts } : null;
}

function addsUp({ score, parts }: { readonly score: Figure; readonly parts: readonly Figure[] }): boolean {
  return sameScore(score.reading.value, sumOf(parts.map(({ reading }) => reading.value)));
}

/** 总分 = the sum of the scores beside it, where these are certainly all of them. */
function judgeScore(row: SummaryRow, rows: readonly SummaryRow[]): Verdict<Reason> {
  const found = scoreParts(row);
  if (!found) return doesNotApply;
  if (addsUp(found)) return holds;
  const others = rows.filter((other) => other !== row).map(scoreParts);
  const holding = others.filter((other) => other !== null && addsUp(other)).length;
  const judged = others.filter((other) => other !== null).length;
  if (!partsAreWhole(row.table) && (holding < 2 || holding * 2 <= judged)) return cannotJudge;
  const { score, parts } = found;
  const values = parts.map(({ reading }) => reading.value);
  const sum = sumOf(values);
  return violated('score', score.cell, {
    ...details(score.reading.value, sum),
    calculation: showSum(values, sum),
    related: parts.map(({ cell }) => cell),
    data: { project: label(row) },
  });
}

/** Whether the list states that its scores are out of 100. */
function saysHundred({ title, fields, notes, tables }: SummaryForm): boolean {
  const headers = flatMap(tables, ({ paths }) => paths.flat());
  const cells = [title, ...flatMap(fields, ({ label, value }) => [label, value]), ...notes, ...headers];
  return cells.some((cell) => OF_A_HUNDRED.test(compactText(cell?.text ?? '')));
}

/** No score is above 100, where the list states this or all other scores show it. */
function judgeFull(form: SummaryForm, row: SummaryRow, rows: readonly SummaryRow[]): Verdict<Reason> {
  const score = row.total ? null : figure(row, 'score');
  if (!score) return doesNotApply;
  if (score.reading.value.lte(100)) return holds;
  const others = rows.filter((other) => other !== row && !other.total).map((other) => figure(other, 'score'));
  const within = others.filter((other) => other?.reading.value.lte(100)).length;
  const said = saysHundred(form);
  if (!said && (within < 3 || within < others.length)) return cannotJudge;
  return violated('above', score.cell, {
    stated: decimalText(score.reading.value),
    expected: '≤ 100',
    data: { project: label(row) },
    ...(said ? {} : { severity: 'warning' }),
  });
}

/** 合计 and 小计 of the amounts, and of columns under one head, = the rows they add up. */
function totalVerdicts(rows: readonly SummaryRow[]): readonly Verdict<Reason>[] {
  return [...totalsOff(rows), ...siblingTotalsOff(rows)].map((off) => offVerdict('total', off, {}));
}

/** 批复数 + 调整数 = 调整后 in each row. */
function rowSumVerdicts(rows: readonly SummaryRow[]): readonly Verdict<Reason>[] {
  return rowSumsOff(rows).map((off) => {
    const row = rows.find((one) => one.row.cells.includes(off.figure.cell));
    return offVerdict('sum', off, row ? { project: label(row) } : {});
  });
}

function offVerdict(
  reason: 'total' | 'sum',
  off: Off,
  data: Readonly<Record<string, string>>,
): Verdict<Reason> {
  return violated(reason, off.figure.cell, {
    ...details(off.figure.reading.value, off.sum),
    calculation: showSum(off.values, off.sum),
    related: off.parts.map(({ cell }) => cell),
    data: { ...data, column: figureColumn(off) },
  });
}

/** The figures of a project in the list are those of its own form. */
function formVerdicts(
  form: SummaryForm,
  row: SummaryRow,
  projects: readonly NamedProject[],
): readonly Verdict<Reason>[] {
  const named = projects.filter(({ name, form: other }) => name === row.name && isOf(other, ['evaluation']));
  const [project] = named;
  if (!project || named.length > 1 || row.total) return [];
  const own = project.form;
  const pairs: readonly (readonly [Figure | null, Money | null, boolean])[] = [
    [figure(row, 'budget'), budgetOf(own), true],
    [figure(row, 'executed'), executedOf(own), true],
    [figure(row, 'score'), scoreOf(own), false],
    [figure(row, 'executionScore'), executionScoreOf(own), false],
  ];
  return pairs.map(([listed, shown, money]) => {
    if (!listed || !shown) return doesNotApply;
    const index = row.row.cells.indexOf(listed.cell);
    const scale = money ? scaleOfColumn(form, row.table.paths[index] ?? []) : new Decimal(1);
    const expected = shown.value.div(scale);
    if (agree(listed.reading.value, expected, listed.reading.places) === 'equal') return holds;
    return violated('form', listed.cell, {
      ...details(listed.reading.value, expected),
      related: [shown.cell],
      data: {
        project: label(row),
        column: shortText(listed.header.text),
        sheet: own.sheetName,
        address: shown.cell.address,
      },
    });
  });
}

function scoreOf({ total }: IndicatorForm): Money | null {
  const reading = readNumber(total?.score ?? null);
  return total?.score && reading.kind === 'number' ? { cell: total.score, value: reading.value } : null;
}

function executionScoreOf({ execution }: IndicatorForm): Money | null {
  const reading = readNumber(execution?.score ?? null);
  return execution?.score && reading.kind === 'number'
    ? { cell: execution.score, value: reading.value }
    : null;
}

/** Each row of a summary list adds up and agrees with its form. */
export const summaryRow = defineWorkbookCheck({
  code: 'PJ704',
  id: 'summary-row',
  area: 'workbook',
  severity: 'error',
  basis: ['arithmetic'],
  subjects: subjectsOf,
  judge: ({ verdict }) => verdict,
  formOf: ({ form }) => form,
});
