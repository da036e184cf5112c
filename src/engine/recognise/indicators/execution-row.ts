import { unscored, type Execution, type FormCell, type RateRow } from '../../form';
import { declaredPoints } from '../../text';
import { numberIn, pointsBehind, pointsIn } from '../../cells/quantity';
import { hasUnit } from './rows';
import type { IndicatorRow } from '../lines/indicator-row';
import { AMOUNT_WITHIN } from '../../words/amounts';
import { LABELLED_RATE } from '../../words/fund-heads';

/** 预算500万元 | 支出490万元（98%） as target and actual value of a rate that is scored as an indicator. */
export function amountsOfRate({ target, actual }: RateRow): Execution | null {
  return areAmounts(target, actual) ? unscored(target, actual) : null;
}

const areAmounts = (target: FormCell | null, actual: FormCell | null): boolean =>
  AMOUNT_WITHIN.test(target?.text ?? '') && AMOUNT_WITHIN.test(actual?.text ?? '');

/** 预算执行率 as a row of the indicator table: its actual value is the rate. */
export function executionFromRow(row: IndicatorRow, funds: Execution | null): Execution {
  const weight = row.cells.weight ?? null;
  const labels = [row.level1, row.level2, row.name].filter((cell) => cell !== null);
  const label = labels.find(({ text }) => declaredPoints(text) !== null) ?? row.name;
  const combined = weight === null ? pointsBehind(row.cells.score ?? null) : null;
  const typed = combined ?? pointsIn(weight);
  const declared = typed ? null : declaredPoints(label.text);
  return {
    ...((funds === null ? amountsIn(row) : null) ?? ratesOf(row, funds)),
    weight,
    score: row.cells.score ?? null,
    reason: row.cells.reason ?? null,
    points: typed ?? declared,
    pointsFrom: typed ? 'cell' : declared ? 'label' : 'none',
    pointsCell: combined ? (row.cells.score ?? null) : typed ? weight : declared ? label : null,
  };
}

/** 100% | 95%: the row has the rate; the amounts are in the fund block. */
function ratesOf({ cells }: IndicatorRow, funds: Execution | null): Amounts {
  return {
    budget: funds?.budget ?? null,
    executed: funds?.executed ?? null,
    rate: funds?.rate ?? cells.actual ?? null,
  };
}

type Amounts = Pick<Execution, 'budget' | 'executed' | 'rate'>;

/** 预算执行（万元） | 350 | 343, 预算执行 | 预算64万元 | 支出64万元，100%: the row has the amounts themselves. */
function amountsIn({ name, cells }: IndicatorRow): Amounts | null {
  const { target = null, actual = null } = cells;
  const known = numberIn(target) !== null && numberIn(actual) !== null && hasUnit(name);
  // 情况说明 | 执行率96%.
  const beside = [cells.reason, cells.remark].find((cell) => cell && LABELLED_RATE.test(cell.label));
  return areAmounts(target, actual) || known
    ? { budget: target, executed: actual, rate: beside ?? null }
    : null;
}
