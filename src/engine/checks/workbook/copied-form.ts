import type { Indicator } from '../../form';
import { compactText } from '../../text';
import { defineWorkbookCheck, holds, violated } from '../check';
import { shortText } from '../facts';
import { isNilMark } from '../numbers';
import type { NamedProject } from './names';
import { namedProjects } from './names';

/** Rows in succession that two projects may share by chance: 满意度 ≥95% closes many forms. */
const CHANCE = 2;

interface Run {
  readonly first: Indicator;
  readonly other: Indicator;
  readonly length: number;
}

/** A project with what each of its rows says. */
interface Rows extends NamedProject {
  readonly sayings: readonly (string | null)[];
}

interface Subject {
  readonly project: Rows;
  /** The forms before it, in the order of the workbook. */
  readonly before: readonly Rows[];
}

/** What a row says: name and target. An empty or template row says nothing. */
function saying({ name, target }: Indicator): string | null {
  const words = compactText(name.text).replace(/^指标\d*[:：.、]?/, '');
  if (words.length < 2 || isNilMark(words) || /^[.…。]+$/.test(words)) return null;
  return `${words}|${compactText(target?.text ?? '')}`;
}

/** The longest run of rows that say the same in both forms. */
function longestRun(a: Rows, b: Rows): Run | null {
  let best: Run | null = null;
  a.sayings.forEach((saying, from) => {
    if (saying === null) return;
    b.sayings.forEach((other, to) => {
      if (other !== saying) return;
      const length = sameFrom(a.sayings, from, b.sayings, to);
      const first = a.form.indicators[from];
      const its = b.form.indicators[to];
      if (first && its && length > (best?.length ?? CHANCE)) best = { first, other: its, length };
    });
  });
  return best;
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
  subjects: ({ recognition }): readonly Subject[] => {
    const projects = namedProjects(recognition.forms).map((project): Rows => ({
      ...project,
      sayings: project.form.indicators.map(saying),
    }));
    return projects.slice(1).map((project, index) => ({
      project,
      // The same project in another year or kind of form repeats its rows by right.
      before: projects
        .slice(0, index + 1)
        .filter(({ name, form }) => name !== project.name && form.kind === project.form.kind),
    }));
  },
  judge: ({ project, before }) => {
    const runs = before
      .map((other) => ({ other, run: longestRun(project, other) }))
      .sort((a, b) => (b.run?.length ?? 0) - (a.run?.length ?? 0));
    const [longest] = runs;
    if (!longest?.run) return holds;
    const { other, run } = longest;
    const own = project.form.indicators.indexOf(run.first);
    const at = other.form.indicators.indexOf(run.other);
    return violated('run', run.first.name, {
      related: [
        ...project.form.indicators.slice(own, own + run.length).map(({ name }) => name),
        ...other.form.indicators.slice(at, at + run.length).map(({ name }) => name),
      ],
      data: {
        count: String(run.length),
        project: shortText(project.cell.text),
        other: shortText(other.cell.text),
        sheet: other.form.sheetName,
        address: run.other.name.address,
      },
    });
  },
  formOf: ({ project }) => project.form,
});
