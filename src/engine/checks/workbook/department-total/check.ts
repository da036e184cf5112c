import type { Decimal } from '../../../../workbook/decimal';
import { decimalText, sumOf } from '../../../../workbook/decimal';
import { digitSlip } from '../../../diagnose/digits';
import {
  hasIndicators,
  isOf,
  type AccountsForm,
  type Form,
  type FormCell,
  type IndicatorForm,
} from '../../../form';
import { listTotalRow } from '../../../accounts/list-equations';
import type { Verdict } from '../../define-check';
import { cannotJudge, defineWorkbookCheck, doesNotApply, holds, violated } from '../../define-check';
import type { WorkbookContext } from '../../context';
import { showSigned, showSum } from '../../numbers';
import type { Money } from '../money';
import { budgetOf, executedOf, moneyIn, projectSpendingOf, scaleOf } from '../money';
import type { NamedProject } from '../names';
import { namedProjects } from '../names';
import { shortText } from '../../../reading';
import { flatMap } from '../../../lists';
import { PROJECTS_COLUMN } from '../../../words/accounts-heads';

interface Subject {
  readonly form: Form;
  readonly cell: FormCell;
  /** The figure of the department's table; null when its cell is empty. */
  readonly stated: Money | null;
  /** One unit of the department's table in 万元. */
  readonly scale: Decimal;
  readonly projects: readonly (NamedProject & { readonly money: Money })[];
  readonly from: 'department' | 'accounts';
}

function withMoney(
  projects: readonly NamedProject[],
  read: (form: IndicatorForm) => Money | null,
): readonly (NamedProject & { readonly money: Money })[] {
  return flatMap(projects, (project) => {
    const money = read(project.form);
    return money ? { ...project, money } : null;
  });
}

function subjectsOf({ recognition: { forms } }: WorkbookContext): readonly Subject[] {
  const projects = namedProjects(forms);
  const departments = forms.filter(hasIndicators).filter(({ kind }) => kind.startsWith('department-'));
  const [department] = departments;
  const subjects: Subject[] = [];
  if (department && departments.length === 1) {
    const kind = department.kind === 'department-targets' ? 'project-targets' : 'project-self-evaluation';
    const own = withMoney(
      projects.filter(({ form }) => form.kind === kind),
      budgetOf,
    );
    const found = projectSpendingOf(department);
    const scale = scaleOf(department.funds?.unit);
    if (found && own.length > 1)
      subjects.push({
        form: department,
        cell: found.cell,
        stated: found.money,
        scale,
        projects: own,
        from: 'department',
      });
  }
  const spent = withMoney(
    projects.filter(({ form }) => form.kind === 'project-self-evaluation'),
    executedOf,
  );
  const accounts = forms.filter((form) => isOf(form, ['accounts']));
  return [...subjects, ...flatMap(accounts, (form) => accountsSubject(form, spent))];
}

/** 支出决算表: 项目支出 of the whole department. */
function accountsSubject(form: AccountsForm, projects: Subject['projects']): readonly Subject[] {
  if (form.accounts.table !== 'expenditure' || projects.length < 2) return [];
  const total = listTotalRow(form);
  const column =
    total?.table.headers.findIndex(({ text }) => PROJECTS_COLUMN.test(text.replace(/\s/g, ''))) ?? -1;
  const cell = total?.row.cells[column];
  const scale = scaleOf(form.accounts.unit);
  return cell ? [{ form, cell, stated: moneyIn(cell, scale), scale, projects, from: 'accounts' }] : [];
}

function judge(subject: Subject): Verdict<'above' | 'below' | 'slip' | 'blank' | 'accounts'> {
  const { cell, stated, scale, projects, from } = subject;
  const sum = sumOf(projects.map(({ money }) => money.value));
  if (sum.isZero()) return doesNotApply;
  const values = projects.map(({ money }) => money.value.div(scale));
  const expected = decimalText(sum.div(scale));
  const related = projects.map(({ money }) => money.cell);
  const data = {
    count: String(projects.length),
    names: projects
      .slice(0, 3)
      .map((project) => shortText(project.cell.text, 12))
      .join('、'),
  };
  const calculation = showSum(values, sum.div(scale));
  if (stated === null) {
    return cell.text === '' && from === 'department'
      ? violated('blank', cell, { expected, calculation, related, data })
      : cannotJudge;
  }
  const gap = stated.value.minus(sum);
  if (gap.abs().lte(scale.times('0.005').times(projects.length + 1))) return holds;
  const details = {
    stated: decimalText(stated.value.div(scale)),
    expected,
    difference: showSigned(gap.div(scale)),
    calculation,
    related,
    data,
  };
  if (gap.lt(0)) return violated(from === 'accounts' ? 'accounts' : 'above', cell, details);
  if (from === 'accounts') return cannotJudge;
  // If it is more than the forms have, other projects may have no form here. But swapped digits are not a
  // coincidence.
  const slip = digitSlip(stated.value.div(scale), sum.div(scale));
  return slip === null
    ? violated('below', cell, { ...details, severity: 'review' })
    : violated('slip', cell, details);
}

/** Project budgets add up to the department's 项目支出. */
export const departmentTotal = defineWorkbookCheck({
  code: 'PJ703',
  id: 'department-total',
  area: 'workbook',
  severity: 'warning',
  basis: ['arithmetic', 'reviewer-practice'],
  subjects: subjectsOf,
  judge,
  formOf: ({ form }) => form,
});
