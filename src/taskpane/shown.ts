import type { Edit } from '../engine/fill/plan';
import type { CellAt, FormInspection } from '../engine/finding';
import { hasIndicators, type FormCell, type IndicatorForm } from '../engine/form';
import { showValue } from '../engine/format';
import { projectNameOf } from '../engine/reading/project-name';

/** The name a person knows a form by: its sheet, with the range where a sheet holds several. */
export function formName(forms: readonly FormInspection[], id: string): string {
  const form = forms.find((inspected) => inspected.form.id === id)?.form;
  if (!form) return id;
  const several = forms.filter((other) => other.form.sheet === form.sheet).length > 1;
  if (!several) return form.sheetName;
  return `${form.sheetName} · ${projectNameOf(form) ?? `第 ${form.range.top + 1} 行起`}`;
}

export function shownOld(edit: Edit, forms: readonly FormInspection[]): string {
  const text = showValue(edit.old, formatOf(edit.cell, forms));
  return text === '' ? '空' : text;
}

/** The new value as the cell will show it. */
export function shownNew(edit: Edit, forms: readonly FormInspection[]): string {
  const text = showValue(edit.value, edit.format ?? formatOf(edit.cell, forms));
  return text === '' ? '空' : text;
}

function formatOf(cell: CellAt, forms: readonly FormInspection[]): string | undefined {
  return forms
    .flatMap(({ form }) => (hasIndicators(form) && form.sheet === cell.sheet ? writableCells(form) : []))
    .find(({ address }) => address === cell.address)?.format;
}

/** The cells of a form that a fill may write. */
function writableCells(form: IndicatorForm): readonly FormCell[] {
  const cells = [
    form.execution?.rate,
    form.execution?.score,
    form.total?.score,
    ...form.subtotals.map(({ score }) => score),
    ...form.groups.map(({ score }) => score),
    ...form.indicators.map(({ score }) => score),
  ];
  return cells.filter((cell) => cell !== null && cell !== undefined);
}
