import { hasIndicators, type FieldKey, type Form, type FormCell, type IndicatorColumn } from '../form';
import { compactText, normaliseLabel } from '../text';
import { printedHeads } from './header-cells';
import { NO_WEIGHT } from '../words/regional';

/** What the rule of a region is recognised by: each clue is beside the rules of its region, this is what it reads. */

/** A layout or a print that only this region uses. */
export const LAYOUT = 4;
/** Fits, but others use it too, or one print of several that make up a region's rule. */
export const HINT = 2;
export const SLIGHT = 1;

/** Something on a form that belongs to the rule of one region. */
export interface Clue {
  readonly weight: typeof LAYOUT | typeof HINT | typeof SLIGHT;
  /** The evidence, as the user reads it; `{quote}` is what was found. */
  readonly says: string;
  /** Whether the form shows it; a text is quoted in the evidence. */
  readonly shows: (printed: Printed) => boolean | string;
}

/** What a form prints, as clues read it: labels without blanks and brackets of one kind. */
export interface Printed {
  readonly form: Form;
  /** Heads of the table of indicators. */
  readonly headers: readonly string[];
  /** Names of the first level. */
  readonly groups: readonly string[];
  /** Notes and constraints, a line each. */
  readonly notes: string;
  /** Labels of the fields and of the money. */
  readonly labels: readonly string[];
  readonly columns: ReadonlySet<IndicatorColumn>;
  /** What the cell of a field says; empty without such a field. */
  readonly value: (key: FieldKey) => string;
}

function texts(cells: readonly (FormCell | null | undefined)[]): readonly string[] {
  return cells.filter((cell) => cell !== null && cell !== undefined).map((cell) => normaliseLabel(cell.text));
}

export function printedOn(form: Form): Printed {
  const table = hasIndicators(form) ? form : null;
  const constraints = (table?.indicators ?? []).filter(
    ({ target }) => target !== null && target.text.includes('不') && NO_WEIGHT.test(compactText(target.text)),
  );
  return {
    form,
    headers: texts(printedHeads(form)),
    groups: (table?.groups ?? []).filter(({ level }) => level === 1).map(({ name }) => normaliseLabel(name)),
    notes: texts([...form.notes, ...constraints.map(({ target }) => target)]).join('\n'),
    labels: texts([...form.fields.map(({ label }) => label), table?.funds?.label]),
    columns: new Set((table?.columns ?? []).map(({ column }) => column)),
    value: (key) => compactText(form.fields.find((field) => field.key === key)?.value?.text ?? ''),
  };
}

/** Texts in which the place may be named: title, department and unit, and further words of the workbook. */
export function namesOn(form: Form, more: readonly string[]): string {
  const owners = form.fields.filter(({ key }) => key === 'department' || key === 'unit');
  return [...texts([form.title, ...owners.map(({ value }) => value)]), ...more.map(compactText)].join('\n');
}

/** Whether each of the words is in one of the texts. */
export function includesAll(list: readonly string[], ...words: readonly string[]): boolean {
  return words.every((word) => list.some((text) => text.includes(word)));
}
