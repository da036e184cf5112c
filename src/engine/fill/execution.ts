import { Decimal, decimalText } from '../decimal';
import type { Execution, FormCell } from '../form';
import { fillTemplate } from '../locales/text';
import { fillLabels, fillTexts, leftTexts } from '../locales/zh-CN/filling';
import { executionAmounts, executionRate } from '../score';
import type { FormFill, Part } from './context';
import { EMPTY_PART, isEmpty, joinParts, leave, propose, wants } from './context';
import { executionFormula, rateFormula } from './formulas';
import { rateStyle, scoreFormat } from './style';

/** The execution rate and its score. */

/** Rates of the other rows of the fund block: their way of writing is followed. */
function rateNeighbours({ inspection }: FormFill, own: FormCell): readonly FormCell[] {
  const rows = inspection.form.funds?.rows ?? [];
  return rows.flatMap(({ cells }) => (cells.rate && cells.rate.address !== own.address ? [cells.rate] : []));
}

function ratePart(fill: FormFill, execution: Execution): Part {
  const { rate: cell } = execution;
  if (cell === null || !isEmpty(cell)) return EMPTY_PART;
  const amounts = executionAmounts(execution);
  const rate = executionRate({ ...amounts, profile: fill.profile });
  if (rate === null)
    return { ...EMPTY_PART, left: [leave(fill, cell, fillLabels.rate, leftTexts['rate-waits'])] };
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

function scorePart(fill: FormFill, execution: Execution): Part {
  const { score: cell, points } = execution;
  const expected = fill.inspection.expectedExecution;
  if (cell === null || expected === null || cell.formula !== null) return EMPTY_PART;
  if (expected.kind !== 'score') {
    return isEmpty(cell)
      ? { ...EMPTY_PART, left: [leave(fill, cell, fillLabels.execution, expected.sentence)] }
      : EMPTY_PART;
  }
  const value = new Decimal(expected.value);
  if (!wants(fill, cell, value)) return EMPTY_PART;
  const { name } = fill.profile;
  const assumption = fillTemplate(fillTexts['profile-points'], {
    profile: name,
    points: fill.profile.execution.points,
  });
  const positive = executionAmounts(execution).budget?.gt(0) === true;
  const factor = execution.weight ?? (points === null ? null : decimalText(points));
  const scores = fill.inspection.form.indicators.flatMap(({ score }) => (score ? [score] : []));
  return propose(fill, {
    cell,
    kind: 'execution-score',
    label: fillLabels.execution,
    value,
    format: scoreFormat(cell, value, scores),
    formula: positive && factor !== null ? executionFormula(execution, factor, fill.profile) : null,
    rule: points === null ? `${expected.sentence}（${assumption}）` : expected.sentence,
    assumed: expected.assumed,
    selected: !expected.assumed,
  });
}

export function planExecution(fill: FormFill): Part {
  const { execution } = fill.inspection.form;
  return execution === null ? EMPTY_PART : joinParts([ratePart(fill, execution), scorePart(fill, execution)]);
}
