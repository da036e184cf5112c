import { Decimal, decimalText } from '../../workbook/decimal';
import type { Execution, FormCell } from '../form';
import { fillTemplate } from '../locales/text';
import { fillLabels, fillTexts, leftTexts } from '../locales/zh-CN/filling';
import { numberIn, pointsIn } from '../cells/quantity';
import { pointsBeside, readingOf } from '../reading';
import { executionAmounts, rateOfExecution, hasOwnRule } from '../score';
import { normaliseLabel } from '../text';
import type { FormFill, PlanPart } from './context';
import { EMPTY_PART, isEmpty, joinParts, leave, leaveEmpty, propose, wants } from './context';
import { executionFormula, rateFormula } from './formulas';
import { rateStyle, scoreStyle } from './style';
import { flatMap } from '../lists';
import { PAID_IN_AMOUNT } from '../words/fund-heads';

/** The execution rate and its score. */

/** The rates of the other rows of the fund block; the new rate is written as they are. */
function rateNeighbours({ inspection }: FormFill, own: FormCell): readonly FormCell[] {
  const rows = inspection.form.funds?.rows ?? [];
  return flatMap(rows, ({ cells }) => (cells.rate && cells.rate !== own ? cells.rate : null));
}

/** 到位数 is beside the budget, with another amount: the rate may be based on it. */
function paidIn({ sheet, inspection }: FormFill, { budget }: Execution): boolean {
  const { funds } = inspection.form;
  if (funds === null || budget === null) return false;
  const rate = funds.columns.find(({ key }) => key === 'rate')?.header;
  if (rate !== undefined && /[AB]/.test(normaliseLabel(rate.text))) return false;
  const rows = new Set(funds.columns.map(({ header }) => header.row));
  return sheet.cells.some(({ row, col, value }) => {
    if (!rows.has(row) || typeof value !== 'string' || !PAID_IN_AMOUNT.test(normaliseLabel(value)))
      return false;
    const paid = sheet.cells.find((cell) => cell.row === budget.row && cell.col === col)?.value ?? null;
    return typeof paid === 'number' && !(numberIn(budget)?.eq(paid) ?? false);
  });
}

/** 评分标准 in the row of the execution score, where the form keeps it among the indicators. */
function criteriaOf({ sheet, inspection }: FormFill, cell: FormCell): string {
  const header = inspection.form.columns.find(({ column }) => column === 'criteria')?.header;
  if (header === undefined || cell.row <= header.row) return '';
  const text = sheet.cells.find(({ row, col }) => row === cell.row && col === header.col)?.value;
  return typeof text === 'string' ? text : '';
}

/**
 * true where points are printed beside the single sources of money, so that each is scored separately. Sources
 * that only repeat points, rate and score of the whole do not count.
 */
function isSplitBySource({ inspection }: FormFill, { weight }: Execution, due: Decimal): boolean {
  const rows = inspection.form.funds?.rows ?? [];
  const scored = rows.filter(({ kind, cells }) => {
    const own = cells.weight;
    return kind !== 'total' && own && own !== weight && (pointsIn(own)?.gt(0) ?? false);
  });
  const whole = pointsIn(weight);
  const rates = new Set(flatMap(rows, ({ cells }) => pointsIn(cells.rate ?? null)?.toString()));
  const repeats = ({ cells }: (typeof rows)[number]): boolean =>
    (whole?.eq(pointsIn(cells.weight ?? null) ?? 0) ?? false) &&
    (pointsIn(cells.score ?? null)?.eq(due) ?? true);
  return scored.length > 0 && !(rates.size === 1 && scored.every(repeats));
}

/** The points of the rows leave fewer points of the total than the profile assumes for the rate. */
function crowded({ inspection, profile }: FormFill): boolean {
  const { total } = inspection.form;
  if (total?.scope === 'indicators') return false;
  return (
    pointsBeside(inspection.form, readingOf(inspection.form).rows)?.lt(profile.execution.points) === true
  );
}

function ratePart(fill: FormFill, execution: Execution): PlanPart {
  const { rate: cell } = execution;
  if (cell === null || !isEmpty(cell)) return EMPTY_PART;
  if (paidIn(fill, execution)) return leave(fill, cell, fillLabels.rate, leftTexts['paid-in']);
  const amounts = executionAmounts(execution);
  const rate = rateOfExecution({ ...amounts, profile: fill.profile });
  if (rate === null) return leave(fill, cell, fillLabels.rate, leftTexts['rate-waits']);
  const { written, format, share } = rateStyle(cell, rate.percent, rateNeighbours(fill, cell));
  const data = {
    executed: decimalText(amounts.executed ?? new Decimal(0)),
    budget: decimalText(amounts.budget ?? new Decimal(0)),
    percent: decimalText(rate.percent),
  };
  return propose(fill, {
    cell,
    kind: 'execution-rate',
    label: fillLabels.rate,
    value: rate.percent.div(100),
    written,
    format,
    formula: share && amounts.budget?.gt(0) ? rateFormula(execution, fill.profile) : null,
    rule: fillTemplate(fillTexts['rate-rule'], data),
  });
}

function scorePart(fill: FormFill, execution: Execution): PlanPart {
  const { score: cell, points } = execution;
  const expected = fill.inspection.expectedExecution;
  if (cell === null || expected === null || cell.formula !== null) return EMPTY_PART;
  const doubt = hasOwnRule(criteriaOf(fill, cell))
    ? leftTexts['execution-criteria']
    : expected.kind === 'score' && isSplitBySource(fill, execution, expected.value)
      ? leftTexts['execution-split']
      : paidIn(fill, execution)
        ? leftTexts['paid-in']
        : points === null && crowded(fill)
          ? leftTexts['execution-crowded']
          : null;
  if (expected.kind !== 'score' || doubt !== null) {
    const why = doubt ?? (expected.kind === 'score' ? '' : expected.sentence());
    return leaveEmpty(fill, cell, fillLabels.execution, why);
  }
  const { value } = expected;
  if (!wants(fill, cell, value)) return EMPTY_PART;
  const { name } = fill.profile;
  const assumption = fillTemplate(fillTexts['profile-points'], {
    profile: name,
    points: fill.profile.execution.points,
  });
  const positive = executionAmounts(execution).budget?.gt(0) === true;
  const factor = execution.weight ?? (points === null ? null : decimalText(points));
  const scores = flatMap(fill.inspection.form.indicators, ({ score }) => score);
  return propose(fill, {
    cell,
    kind: 'execution-score',
    label: fillLabels.execution,
    value,
    ...scoreStyle(fill.inspection.form, cell, value, scores),
    formula: positive && factor !== null ? executionFormula(execution, factor, fill.profile) : null,
    rule: points === null ? `${expected.sentence()}（${assumption}）` : expected.sentence(),
    assumed: expected.assumed,
    selected: !expected.assumed,
  });
}

export function planExecution(fill: FormFill): PlanPart {
  const { execution } = fill.inspection.form;
  return execution === null ? EMPTY_PART : joinParts([ratePart(fill, execution), scorePart(fill, execution)]);
}
