import { isOf, type FormCell } from '../../../form';
import type { Verdict } from '../../define-check';
import { cannotJudge, defineWorkbookCheck, holds, violated } from '../../define-check';
import type { WorkbookContext } from '../../context';
import type { NamedProject } from '../names';
import { isSimilar, namedProjects, projectName } from '../names';
import { shortText } from '../../../reading';
import { flatMap } from '../../../lists';
import { PART_OF_PROJECT_BEGINS } from '../../../words/summary-heads';
import { LIST_TOTAL_NAME } from '../../../words/totals';

interface Listed {
  readonly cell: FormCell;
  readonly name: string;
}

type Subject =
  | {
      readonly kind: 'listed';
      readonly listed: Listed;
      readonly forms: readonly NamedProject[];
      readonly sure: boolean;
    }
  | {
      readonly kind: 'form';
      readonly project: NamedProject;
      readonly sure: boolean;
      readonly list: readonly Listed[];
      readonly sheetName: string;
    };

/** Simple lists and summary lists both name the projects of the workbook. */
function listsOf({ recognition, workbook }: WorkbookContext): readonly {
  readonly names: readonly Listed[];
  readonly sheetName: string;
}[] {
  const plain = recognition.projectLists.map(({ names, sheetName }) => ({ cells: names, sheetName }));
  const summaries = recognition.forms
    .filter((form) => isOf(form, ['summary']))
    .map(({ tables, sheet }) => ({
      // 子项目 of a project have no forms of their own.
      cells: flatMap(
        tables.filter(({ headers }) => !headers.some(({ text }) => PART_OF_PROJECT_BEGINS.test(text))),
        ({ rows }) => rows.map(({ label }) => label),
      ),
      sheetName: workbook.sheets[sheet]?.name ?? '',
    }));
  return [...plain, ...summaries].map(({ cells, sheetName }) => ({
    names: cells
      .map((cell) => ({ cell, name: projectName(cell.text) }))
      .filter(({ name }) => name.length > 1 && !LIST_TOTAL_NAME.test(name)),
    sheetName,
  }));
}

function subjectsOf(context: WorkbookContext): readonly Subject[] {
  const forms = namedProjects(context.recognition.forms);
  if (forms.length < 2) return [];
  const isMet = ({ name }: Listed): boolean => forms.some((form) => isSimilar(form.name, name));
  // A list of other things names none of these projects.
  const lists = listsOf(context).filter(({ names }) => names.some(isMet));
  const [first] = lists;
  if (!first) return [];
  const list = flatMap(lists, ({ names }) => names);
  const onList = forms.filter(({ name }) => list.some((listed) => isSimilar(listed.name, name)));
  return [
    ...flatMap(lists, ({ names }) => {
      // Perhaps only some of the listed projects are in this workbook.
      const sure = names.filter(isMet).length * 2 >= names.length;
      return names.map((listed): Subject => ({ kind: 'listed', listed, forms, sure }));
    }),
    ...forms.map((project): Subject => {
      const sure = onList.length * 2 >= forms.length;
      return { kind: 'form', project, list, sheetName: first.sheetName, sure };
    }),
  ];
}

function judge(subject: Subject): Verdict<'no-form' | 'not-listed' | 'differs'> {
  return subject.kind === 'form' ? judgeForm(subject) : judgeListed(subject);
}

function judgeForm({
  project,
  list,
  sheetName,
  sure,
}: Extract<Subject, { kind: 'form' }>): Verdict<'not-listed'> {
  if (list.some(({ name }) => isSimilar(name, project.name))) return holds;
  if (!sure) return cannotJudge;
  return violated('not-listed', project.cell, {
    data: { project: shortText(project.cell.text), sheet: sheetName },
  });
}

function judgeListed({
  listed,
  forms,
  sure,
}: Extract<Subject, { kind: 'listed' }>): Verdict<'no-form' | 'differs'> {
  if (forms.some(({ name }) => name === listed.name)) return holds;
  const similar = forms.find(({ name }) => isSimilar(name, listed.name));
  const data = { project: shortText(listed.cell.text) };
  if (!similar) return sure ? violated('no-form', listed.cell, { data }) : cannotJudge;
  return violated('differs', listed.cell, {
    related: [similar.cell],
    stated: listed.cell.text,
    expected: similar.cell.text,
    data: {
      ...data,
      other: shortText(similar.cell.text),
      sheet: similar.form.sheetName,
      address: similar.cell.address,
    },
  });
}

/** The project list and the forms name the same projects. */
export const projectList = defineWorkbookCheck({
  code: 'PJ702',
  id: 'project-list',
  area: 'workbook',
  severity: 'warning',
  basis: ['reviewer-practice'],
  subjects: subjectsOf,
  judge,
  formOf: (subject) => (subject.kind === 'form' ? subject.project.form : null),
});
