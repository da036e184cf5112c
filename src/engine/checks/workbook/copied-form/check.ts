import type { Indicator } from '../../../form';
import { compactText } from '../../../text';
import { defineWorkbookCheck, holds, violated } from '../../define-check';
import type { NamedProject } from '../names';
import { namedProjects } from '../names';
import { shortText } from '../../../reading';
import { isNilMark } from '../../../cells/nil';
import { INDICATOR_COUNT_BEFORE } from '../../../words/levels';

/** Two projects may share this many successive rows by chance: many forms end with 满意度 ≥95%. */
const CHANCE = 2;

/** A project with the text of each of its rows. */
interface ProjectRows extends NamedProject {
  readonly sayings: readonly (string | null)[];
}

/** A run of successive rows that are the same in two forms. */
interface Run {
  readonly first: Indicator;
  readonly project: ProjectRows;
  readonly other: ProjectRows;
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

/** The text of a row: name and target; null for an empty or template row. */
function saying({ name, target }: Indicator): string | null {
  const words = compactText(name.text).replace(INDICATOR_COUNT_BEFORE, '');
  if (words.length < 2 || isNilMark(words) || /^[.…。]+$/.test(words)) return null;
  return `${words}|${compactText(target?.text ?? '')}`;
}

/** For each project after the first, the longest run that an earlier form also has; null where there is none. */
function longestRuns(projects: readonly ProjectRows[]): readonly Subject[] {
  const seen = new Map<string, { readonly other: ProjectRows; readonly to: number }[]>();
  const subjects: Subject[] = [];
  for (const project of projects) {
    let run: Run | null = null;
    project.sayings.forEach((said, from) => {
      const first = project.form.indicators[from];
      if (said === null || !first) return;
      for (const { other, to } of seen.get(said) ?? []) {
        // The same project in another year or on another kind of form may repeat its rows.
        if (other.name === project.name || other.form.kind !== project.form.kind) continue;
        const length = sameFrom(project.sayings, from, other.sayings, to);
        if (length > (run?.length ?? CHANCE)) run = { first, project, other, from, to, length };
      }
    });
    if (project !== projects[0]) subjects.push({ project, run });
    project.sayings.forEach((said, to) => {
      if (said === null) return;
      const known = seen.get(said);
      if (known) known.push({ other: project, to });
      else seen.set(said, [{ other: project, to }]);
    });
  }
  return subjects;
}

interface Subject {
  readonly project: ProjectRows;
  readonly run: Run | null;
}

function sameFrom(
  a: readonly (string | null)[],
  from: number,
  b: readonly (string | null)[],
  to: number,
): number {
  let length = 0;
  while (from + length < a.length && a[from + length] !== null && a[from + length] === b[to + length])
    length += 1;
  return length;
}

/** No two projects share a run of identical indicator rows. */
export const copiedForm = defineWorkbookCheck({
  code: 'PJ701',
  id: 'copied-form',
  area: 'workbook',
  severity: 'warning',
  basis: ['reviewer-practice'],
  subjects: ({ recognition }) =>
    longestRuns(
      namedProjects(recognition.forms).map((project): ProjectRows => ({
        ...project,
        sayings: project.form.indicators.map(saying),
      })),
    ),
  judge: ({ project, run }) => {
    if (run === null) return holds;
    const { first, other, from, to, length } = run;
    const beginning = other.form.indicators[to]?.name;
    return violated('run', first.name, {
      related: [
        ...project.form.indicators.slice(from, from + length).map(({ name }) => name),
        ...other.form.indicators.slice(to, to + length).map(({ name }) => name),
      ],
      data: {
        count: String(length),
        project: shortText(project.cell.text),
        other: shortText(other.cell.text),
        sheet: other.form.sheetName,
        address: beginning?.address ?? '',
      },
    });
  },
  formOf: ({ project }) => project.form,
});
