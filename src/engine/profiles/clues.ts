import { hasIndicators, type FieldKey, type Form, type FormCell, type IndicatorColumn } from '../form';
import { compactText, normaliseLabel } from '../text';
import { printedHeads } from './header-cells';
import { NO_WEIGHT } from '../words/regional';

/**
 * Clues by which the rule of a region is recognised. The clues are in the file of the region; this file has what
 * they use.
 */

/** A layout or a printed text that only this region uses. */
export const LAYOUT = 4;
/** It fits, but others use it too; or it is one of several printed texts that together show the region's rule. */
export const HINT = 2;
export const SLIGHT = 1;

/** Something on a form that shows the rule of one region. */
export interface Clue {
  readonly weight: typeof LAYOUT | typeof HINT | typeof SLIGHT;
  /** The evidence, as the user reads it; `{quote}` is the text that was found. */
  readonly says: string;
  /** Whether the form has it; a string is quoted in the evidence. */
  readonly shows: (printed: Printed) => boolean | string;
}

/** What a form prints, prepared for clues: labels without white space and with one kind of bracket. */
export interface Printed {
  readonly form: Form;
  /** Heads of the table of indicators. */
  readonly headers: readonly string[];
  /** Names of the first-level groups. */
  readonly groups: readonly string[];
  /** Notes and constraints, one per line. */
  readonly notes: string;
  /** Labels of the fields and of the fund block. */
  readonly labels: readonly string[];
  readonly columns: ReadonlySet<IndicatorColumn>;
  /** The text of the value of a field; empty without such a field. */
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

/** Texts in which the region may be named: title, department and unit. */
export function namesOn(form: Form): string {
  const owners = form.fields.filter(({ key }) => key === 'department' || key === 'unit');
  return texts([form.title, ...owners.map(({ value }) => value)]).join('\n');
}

/** Whether each of the words is in one of the texts. */
export function includesAll(list: readonly string[], ...words: readonly string[]): boolean {
  return words.every((word) => list.some((text) => text.includes(word)));
}
