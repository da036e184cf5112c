import {
  formExecution,
  hasIndicators,
  isOf,
  type AccountsForm,
  type FieldKey,
  type Form,
  type FormBase,
  type FormCell,
  type FundColumn,
  type Group,
  type Indicator,
  type IndicatorForm,
  type TotalRow,
} from '../../../../src/engine/form';
import { rangeAddress } from '../../../../src/workbook/address';
import {
  INDICATOR_ROLES,
  type AccountsTruth,
  type CellTruth,
  type ExecutionTruth,
  type FieldTruths,
  type FormTruth,
  type FundRowTruth,
  type GroupTruth,
  type IndicatorRole,
  type IndicatorTruth,
  type TotalTruth,
} from '../../form-truth';
import { EXECUTION_ROLES, FIELDS, FUND_COLUMNS } from '../truth-lines';

/**
 * What the program recognised, as if it were true: the draft of a form file, to be corrected by hand. It
 * proves nothing until a person has compared it with the form.
 */
export function recognisedTruth(form: Form): FormTruth {
  const base = {
    sheet: form.sheet,
    sheetName: form.sheetName,
    kind: form.kind,
    range: rangeAddress(form.range),
    title: place(form, form.title),
  };
  if (isOf(form, ['accounts'])) return { ...base, indicators: [], accounts: accountsOf(form) };
  if (!hasIndicators(form)) return { ...base, indicators: [] };
  return {
    ...base,
    year: form.year?.value ?? null,
    fields: fields(form),
    funds: funds(form),
    fundsComplete: true,
    execution: execution(form),
    goals: form.goals && {
      expected: places(form, form.goals.expected),
      achieved: places(form, form.goals.achieved),
    },
    groups: form.groups.map((group) => groupTruth(form, group)),
    groupsComplete: true,
    indicators: form.indicators.map((row) => indicator(form, row)),
    sharedPoints: sharedRows(form.indicators),
    total: form.total && totalTruth(form, form.total),
    subtotals: form.subtotals.map((row) => totalTruth(form, row)),
    formReason: place(form, form.formReason),
    notes: places(form, form.notes),
  };
}

function accountsOf({ tables, accounts: { table, unit } }: AccountsForm): AccountsTruth {
  const rows = tables.flatMap((one) => one.rows);
  return {
    table,
    unit,
    rows: rows
      .map(({ label, code, cells }) => ({
        // A row without a name of its own has the head of its first column as its label.
        label: cells.some((cell) => cell?.row === label.row) ? label.address : null,
        code,
        amounts: cells.flatMap((cell) => (cell && typeof cell.value === 'number' ? [cell.address] : [])),
      }))
      .filter(({ amounts }) => amounts.length > 0),
  };
}

/** The address, with the index of its sheet where that is not the sheet of the form. */
function place({ sheet }: FormBase, cell: FormCell | null | undefined): CellTruth {
  if (!cell) return null;
  return cell.sheet === sheet ? cell.address : `${cell.sheet}!${cell.address}`;
}

function places(form: FormBase, cells: readonly FormCell[]): readonly string[] {
  return cells.flatMap((cell) => place(form, cell) ?? []);
}

function fields(form: FormBase): FieldTruths {
  const found: Partial<Record<FieldKey, readonly string[]>> = {};
  for (const key of FIELDS) {
    const values = form.fields.filter((field) => field.key === key).map(({ value }) => value);
    found[key] = places(
      form,
      values.filter((cell) => cell !== null),
    );
  }
  return found;
}

function funds(form: IndicatorForm): readonly FundRowTruth[] {
  return (form.funds?.rows ?? []).map(({ kind, label, cells }) => {
    const found: Partial<Record<FundColumn, CellTruth>> = {};
    for (const column of FUND_COLUMNS) found[column] = place(form, cells[column]);
    return { total: kind === 'total', label: place(form, label) ?? '', cells: found };
  });
}

function execution(form: IndicatorForm): ExecutionTruth | null {
  const said = formExecution(form);
  if (!said) return null;
  const cells: Partial<Record<keyof ExecutionTruth['cells'], CellTruth>> = {};
  for (const role of EXECUTION_ROLES) cells[role] = place(form, said[role]);
  return { cells, points: said.points?.toString() ?? null };
}

function groupTruth(form: IndicatorForm, { level, name, cell, declared, declaredCell }: Group): GroupTruth {
  const at = (declared && declaredCell) ?? cell;
  return {
    ...(at.sheet === form.sheet ? {} : { sheet: at.sheet }),
    level,
    name,
    declared: declared?.toString() ?? null,
    address: at.address,
  };
}

/** A cell that is on another sheet than its row (a label before the page ended) is left open. */
function indicator(form: IndicatorForm, row: Indicator): IndicatorTruth {
  const { sheet } = row.name;
  const cells: Partial<Record<IndicatorRole, CellTruth>> = {};
  for (const role of INDICATOR_ROLES) {
    const cell = row[role];
    if (cell === null) cells[role] = null;
    else if (cell.sheet === sheet) cells[role] = cell.address;
  }
  return {
    ...(sheet === form.sheet ? {} : { sheet }),
    cells,
    points: row.points?.toString() ?? null,
    optional: false,
    ...(row === form.rateRow ? { execution: true } : {}),
  };
}

/** Rows whose weight is one cell. */
function sharedRows(rows: readonly Indicator[]): readonly (readonly number[])[] {
  const byWeight = new Map<string, number[]>();
  for (const { weight, row } of rows)
    if (weight) {
      const key = `${weight.sheet}!${weight.address}`;
      byWeight.set(key, [...(byWeight.get(key) ?? []), row + 1]);
    }
  return [...byWeight.values()].filter(({ length }) => length > 1);
}

function totalTruth(form: IndicatorForm, { label, weight, score }: TotalRow): TotalTruth {
  const on = (cell: FormCell | null): CellTruth => (cell?.sheet === label.sheet ? cell.address : null);
  return {
    ...(label.sheet === form.sheet ? {} : { sheet: label.sheet }),
    label: label.address,
    weight: on(weight),
    score: on(score),
  };
}
