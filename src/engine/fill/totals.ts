import { nilMark } from '../cells/nil';
import { pointsBehind } from '../cells/quantity';
import { Decimal, decimalText, sumOf } from '../../workbook/decimal';
import type { FormCell, IndicatorColumn } from '../form';
import { fillTemplate } from '../locales/text';
import { fillLabels, fillTexts, leftTexts } from '../locales/zh-CN/filling';
import { unknownTexts } from '../locales/zh-CN/scoring';
import { readingOf, scoreIn, totalCells, weightIn } from '../reading';
import { expectedSum } from '../score';
import type { FormFill, PlanPart } from './context';
import { choiceKey, EMPTY_PART, isEmpty, leaveEmpty, propose, wants } from './context';
import { sumFormula } from './formulas';
import { scoreStyle } from './style';
import { flatMap } from '../lists';

/** Subtotals and the total: sums of the values after the fill. */

interface SumCell {
  readonly cell: FormCell;
  readonly kind: 'subtotal' | 'total';
  readonly label: string;
  /** The score cells it adds up. */
  readonly addends: readonly FormCell[];
  /** Full points that the form states for them; null when it states none. */
  readonly stated: Decimal | null;
}

interface Standing {
  readonly cell: FormCell;
  readonly value: Decimal | null;
}

/** The full points of the score cells; null when one of them has no known points. */
function fullPoints({ inspection }: FormFill, addends: readonly FormCell[]): Decimal | null {
  const { form } = inspection;
  const { units } = readingOf(form);
  const found = new Set(
    addends.map(
      (cell) =>
        units.find(({ scores }) => scores.includes(cell)) ??
        (form.execution?.score === cell ? form.execution : null),
    ),
  );
  const known = flatMap([...found], (one) => one?.points);
  return known.length < found.size ? null : sumOf(known);
}

/** Columns of the table that hold no scores: a total in one of them has another meaning. */
const OTHER_COLUMNS: readonly IndicatorColumn[] = [
  'target',
  'actual',
  'weight',
  'deduction',
  'completion',
  'coefficient',
  'reviewScore',
  'reason',
];

function misplaced({ inspection }: FormFill, cell: FormCell, addends: readonly FormCell[]): boolean {
  if (addends.some(({ col, sheet }) => col === cell.col && sheet === cell.sheet)) return false;
  return inspection.form.columns.some(
    ({ column, header }) => header.col === cell.col && OTHER_COLUMNS.includes(column),
  );
}

function addressList(items: readonly Standing[]): string {
  const shown = items.slice(0, 6).map(({ cell }) => cell.address);
  const cells = shown.join('、');
  return items.length > shown.length ? fillTemplate(leftTexts['some-cells'], { cells }) : cells;
}

/** A score of 不适用 is not added, and the sum does not wait for it or name it. */
function counts(cell: FormCell): boolean {
  return isEmpty(cell) || scoreIn(cell) !== null || nilMark(cell.text) !== 'not-applicable';
}

function sumPart(
  fill: FormFill,
  { cell, kind, label, addends, stated }: SumCell,
  earlier: PlanPart,
): PlanPart {
  if (cell.formula !== null || addends.length === 0) return EMPTY_PART;
  const waits = (why: string): PlanPart => leaveEmpty(fill, cell, label, why);
  if (readingOf(fill.inspection.form).marks) return waits(unknownTexts.marks);
  if (misplaced(fill, cell, addends)) return waits(leftTexts['total-place']);
  if (addends.some((addend) => pointsBehind(addend))) return waits(leftTexts['total-combined']);
  const counted = fullPoints(fill, addends);
  // Fewer points than the form states: a row that belongs to the sum was not found.
  if (counted !== null && stated?.gt(counted)) {
    const data = { stated: decimalText(stated), points: decimalText(counted) };
    return waits(fillTemplate(leftTexts['total-short'], data));
  }
  const standing = addends
    .map((addend): Standing => ({
      cell: addend,
      value: earlier.values.get(addend) ?? scoreIn(addend),
    }))
    .filter(({ cell: addend, value }) => value !== null || counts(addend));
  const open = standing.filter(({ value }) => value === null);
  if (open.length > 0) {
    const unreadable = open.filter((item) => !isEmpty(item.cell));
    const why =
      unreadable.length > 0
        ? fillTemplate(leftTexts['total-unreadable'], { cells: addressList(unreadable) })
        : fillTemplate(leftTexts['total-waits'], { count: String(open.length), cells: addressList(open) });
    return waits(why);
  }
  const values = flatMap(standing, ({ value }) => value);
  const sum = expectedSum(values.length === 0 ? [new Decimal(0)] : values, '');
  if (sum.kind !== 'score') return EMPTY_PART;
  const { value } = sum;
  // A stated 1 may mean 100 %, so only more than 1 is a limit.
  if (kind === 'total' && stated?.gt(1) && stated.lt(value)) {
    const data = { stated: decimalText(stated), sum: decimalText(value) };
    return waits(fillTemplate(leftTexts['total-above'], data));
  }
  if (!wants(fill, cell, value)) return EMPTY_PART;
  // A sum over proposals that are not selected by default is not selected either.
  const keys = new Set(addends.map((addend) => choiceKey(fill, addend)));
  const unselected = earlier.proposals.some(
    ({ edit, selected }) => !selected && keys.has(`${edit.cell.sheetName}!${edit.cell.address}`),
  );
  return propose(fill, {
    cell,
    kind,
    label,
    value,
    ...scoreStyle(fill.inspection.form, cell, value, addends),
    formula: sumFormula(fill, addends),
    rule: fillTemplate(fillTexts['sum-rule'], { sentence: sum.sentence() }),
    assumed: unselected,
    selected: !unselected,
  });
}

function rowCells({ inspection }: FormFill, indexes: readonly number[]): readonly FormCell[] {
  const { rows, scores } = readingOf(inspection.form);
  const own = new Set(flatMap(indexes, (index) => rows[index]?.indicator.score));
  return scores.cells.filter((cell) => own.has(cell));
}

function subtotals(fill: FormFill): readonly SumCell[] {
  const { groups, subtotals: rows, indicators } = fill.inspection.form;
  const label = (name: string): string => fillTemplate(fillLabels.subtotal, { name });
  const printed = flatMap(groups, (group): SumCell | null =>
    group.score === null
      ? null
      : {
          cell: group.score,
          kind: 'subtotal',
          label: label(group.name),
          addends: rowCells(fill, group.indicators),
          stated: group.declared,
        },
  );
  const own = flatMap(rows, ({ score, weight, scope, group, label: cell }): SumCell | null => {
    if (score === null) return null;
    const indexes =
      scope === 'indicators' ? indicators.map(({ index }) => index) : (groups[group ?? -1]?.indicators ?? []);
    return {
      cell: score,
      kind: 'subtotal',
      label: cell.text.replace(/\s+/g, ''),
      addends: rowCells(fill, indexes),
      stated: weightIn(fill.inspection.form, weight),
    };
  });
  const scores = new Set(indicators.map(({ score }) => score));
  const seen = new Set<FormCell>();
  return [...printed, ...own].filter(({ cell }) => {
    // A group of one row may have its subtotal in the score cell of the row.
    if (scores.has(cell) || seen.has(cell)) return false;
    seen.add(cell);
    return true;
  });
}

/** Plans subtotals and the total; `earlier` holds the planned values of the rows and of the execution rate. */
export function planTotals(fill: FormFill, earlier: PlanPart): readonly PlanPart[] {
  const { form } = fill.inspection;
  const average = fill.profile.groups.groupScore === 'average';
  const groups = subtotals(fill).map((sum) =>
    average ? leaveEmpty(fill, sum.cell, sum.label, leftTexts['group-average']) : sumPart(fill, sum, earlier),
  );
  const cell = form.total?.score ?? null;
  if (cell === null) return groups;
  // A grand total that states no points is out of the total of the profile (100).
  const hundred = form.total?.scope === 'grand' ? new Decimal(fill.profile.groups.total) : null;
  const stated = weightIn(form, form.total?.weight ?? null) ?? hundred;
  return [
    ...groups,
    sumPart(
      fill,
      { cell, kind: 'total', label: fillLabels.total, addends: totalCells(form, readingOf(form)), stated },
      earlier,
    ),
  ];
}
