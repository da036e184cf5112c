import { Decimal } from '../../../workbook/decimal';
import type { FormCell, IndicatorForm } from '../../form';
import { normaliseLabel } from '../../text';
import { readNumber } from '../../reading';
import { flatMap } from '../../lists';
import { PROJECTS_ROW } from '../../words/fund-rows';

/** An amount in 万元 with the cell it is in. */
export interface Money {
  readonly cell: FormCell;
  readonly value: Decimal;
}

/** One unit of a form's amounts in 万元; a form without a unit is in 万元. */
export function scaleOf(unit: '元' | '万元' | '亿元' | null | undefined): Decimal {
  return new Decimal(unit === '元' ? '0.0001' : unit === '亿元' ? '10000' : '1');
}

export function moneyIn(cell: FormCell | null | undefined, scale: Decimal): Money | null {
  const reading = readNumber(cell ?? null);
  return cell && reading.kind === 'number' && !reading.percent
    ? { cell, value: reading.value.times(scale) }
    : null;
}

/** The full-year budget of a project: from its fund table, or 年度资金总额 of a target table. */
export function budgetOf(form: IndicatorForm): Money | null {
  const scale = scaleOf(form.funds?.unit);
  const total = form.funds?.rows.find(({ kind }) => kind === 'total');
  const cells = [form.execution?.budget, total?.cells.budget, total?.cells.initial];
  for (const cell of cells) {
    const money = moneyIn(cell, scale);
    if (money) return money;
  }
  const annual = form.fundLists.find(({ period }) => period === 'annual');
  return moneyIn(annual?.total.amount, scaleOf(null));
}

/** What a project spent in the year. */
export function executedOf(form: IndicatorForm): Money | null {
  return moneyIn(form.execution?.executed, scaleOf(form.funds?.unit));
}

/** 项目支出 of a department: from a row of its funds, a part of its budget, or a field of the header. */
export function projectSpendingOf(
  form: IndicatorForm,
): { readonly cell: FormCell; readonly money: Money | null } | null {
  const isProjects = (text: string): boolean => PROJECTS_ROW.test(normaliseLabel(text));
  const scale = scaleOf(form.funds?.unit);
  const row = form.funds?.rows.find(({ label }) => isProjects(label.text));
  const inRow = row?.cells.budget ?? row?.cells.initial;
  if (inRow) return { cell: inRow, money: moneyIn(inRow, scale) };
  const part = flatMap(form.fundLists, ({ parts }) => parts).find(({ label }) => isProjects(label.text));
  if (part) return { cell: part.amount, money: moneyIn(part.amount, scaleOf(null)) };
  const field = form.fields.find(({ label, value }) => value !== null && isProjects(label.text));
  return field?.value ? { cell: field.value, money: moneyIn(field.value, scale) } : null;
}
