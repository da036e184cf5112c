import { hasIndicators, type Form, type FormCell, type IndicatorForm } from '../../form';
import { compactText } from '../../text';
import { isNil } from '../../cells/quantity';
import { flatMap } from '../../lists';
import { NAME_BEHIND_LABEL } from '../../words/project-names';

/** Forms of one project each. */
const PROJECT_KINDS: readonly IndicatorForm['kind'][] = [
  'project-self-evaluation',
  'transfer-self-evaluation',
  'project-targets',
  'monitoring',
];

/**
 * Longer names are compared only as a whole: comparing them letter by letter takes time that grows with the square
 * of their length.
 */
const LONGEST_NAME = 200;

export interface NamedProject {
  readonly form: IndicatorForm;
  readonly cell: FormCell;
  readonly name: string;
}

/** Forms of projects with the name in their field; forms without one are left out. */
export function namedProjects(forms: readonly Form[]): readonly NamedProject[] {
  return flatMap(
    forms.filter(hasIndicators).filter(({ kind }) => PROJECT_KINDS.includes(kind)),
    (form) => {
      const cell = form.fields.find(({ key }) => key === 'projectName')?.value ?? null;
      if (cell === null || isNil(cell)) return null;
      return { form, cell, name: projectName(cell.text) };
    },
  );
}

/** The name of a project for comparing: without codes in front, brackets, quotation marks and spaces. */
export function projectName(text: string): string {
  const [, after = text] = NAME_BEHIND_LABEL.exec(text) ?? [];
  return compactText(after)
    .replace(/^(?:\d[\dA-Z]{4,}|\d{3,})[-—_:]*/, '')
    .replace(/^\d{1,2}[.、](?=\D)/, '')
    .replace(/["'“”‘’《》()[\]【】「」·,，、-]/g, '');
}

/** Nearly the same name: one contains the other, or they differ by a few characters. */
export function isSimilar(a: string, b: string): boolean {
  if (a === b || a === '' || b === '') return a === b;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length >= 4 && long.includes(short)) return true;
  return short.length >= 6 && long.length <= LONGEST_NAME && commonLength(a, b) >= long.length * 0.8;
}

/** Length of the longest common subsequence. */
function commonLength(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const char of a) {
    const next = [0];
    for (let index = 1; index <= b.length; index += 1) {
      const kept = Math.max(row[index] ?? 0, next[index - 1] ?? 0);
      next.push(b[index - 1] === char ? (row[index - 1] ?? 0) + 1 : kept);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
