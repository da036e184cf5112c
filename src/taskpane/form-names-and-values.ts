import type { Edit, CellAt } from '../workbook/edit';
import { showValue } from '../engine/format';
import { own } from '../workbook/own';
import type { ShownForm } from './inspection';
import { cellTexts } from './texts/cells';

/**
 * The name of a form for the person: its sheet, with its project or its first row if the sheet has several
 * forms.
 */
export function formName(forms: readonly ShownForm[], id: string): string {
  const form = forms.find((shown) => shown.id === id);
  if (!form) return id;
  const several = forms.filter(({ sheet }) => sheet === form.sheet).length > 1;
  if (!several) return form.sheetName;
  return `${form.sheetName} · ${form.project ?? cellTexts['from-row'](form.range.top + 1)}`;
}

export function shownOld(edit: Edit, forms: readonly ShownForm[]): string {
  const text = showValue(edit.old, formatOf(edit.cell, forms));
  return text === '' ? cellTexts.blank : text;
}

/** The new value as the cell will show it. */
export function shownNew(edit: Edit, forms: readonly ShownForm[]): string {
  const text = showValue(edit.value, edit.format ?? formatOf(edit.cell, forms));
  return text === '' ? cellTexts.blank : text;
}

function formatOf({ sheet, address }: CellAt, forms: readonly ShownForm[]): string | undefined {
  for (const form of forms) {
    const format = form.sheet === sheet && form.scored ? own(form.scored.formats, address) : undefined;
    if (format !== undefined) return format;
  }
  return undefined;
}
