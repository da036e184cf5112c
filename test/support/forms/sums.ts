import { Decimal } from 'decimal.js';
import type { FormTruth, GroupTruth, IndicatorTruth } from '../form-truth';
import type { KnownForm } from './corpus';
import { pointsAt } from './point-lines';
import { textAt } from './truth-lines';

/** A sum that the form states, and the sum of its parts. */
export interface Sum {
  readonly of: 'weights' | 'scores' | 'groups';
  readonly stated: string;
  readonly summed: string;
}

export function sumsOf(form: KnownForm): readonly Sum[] {
  return form.truth.forms.flatMap((truth) => [
    ...total(form, truth, 'weights', 'weight'),
    ...total(form, truth, 'scores', 'score'),
    ...groups(form, truth),
  ]);
}

/** The total row against all rows; a cell that several rows share counts once. */
function total(form: KnownForm, truth: FormTruth, of: Sum['of'], role: 'weight' | 'score'): readonly Sum[] {
  const stated = number(form, truth.total?.sheet ?? truth.sheet, truth.total?.[role]);
  const rows = truth.indicators.filter(({ optional }) => !optional);
  const cells = [...new Set(rows.map((row) => place(truth, row, role)))];
  const points = cells.flatMap((cell) =>
    cell === null ? [] : (number(form, cell.sheet, cell.address) ?? []),
  );
  if (stated === null || points.length === 0) return [];
  const inTable = rows.some(({ execution }) => execution);
  const execution = inTable ? null : executionPoints(form, truth, role);
  const summed = points.reduce((sum, one) => sum.plus(one), execution ?? new Decimal(0));
  return [{ of, stated: stated.toFixed(), summed: summed.toFixed() }];
}

function executionPoints(
  form: KnownForm,
  { execution, sheet }: FormTruth,
  role: 'weight' | 'score',
): Decimal | null {
  const cell = number(form, sheet, execution?.cells[role]);
  return cell ?? (role === 'weight' && execution?.points ? new Decimal(execution.points) : null);
}

/** Points declared for a first level against the points of its rows. */
function groups(form: KnownForm, truth: FormTruth): readonly Sum[] {
  return (truth.groups ?? [])
    .filter(({ level, declared }) => level === 1 && declared !== null)
    .flatMap((group): readonly Sum[] => {
      const rows = truth.indicators.filter(
        ({ cells, optional, sheet = truth.sheet }) =>
          !optional && (cells.level1 === group.address || sameLabel(form, truth, group, sheet, cells.level1)),
      );
      const cells = [...new Set(rows.map((row) => place(truth, row, 'weight')))];
      const shared = cells.flatMap((cell) => (cell && number(form, cell.sheet, cell.address)) ?? []);
      const own = rows.flatMap((row) => (typeof row.points === 'string' ? new Decimal(row.points) : []));
      const points = shared.length > 0 ? shared : own;
      if (points.length === 0) return [];
      const summed = points.reduce((sum, one) => sum.plus(one), new Decimal(0));
      return [{ of: 'groups', stated: new Decimal(group.declared ?? 0).toFixed(), summed: summed.toFixed() }];
    });
}

/** A label printed again in every row, or after a page break, is that of one group. */
function sameLabel(
  { sheets }: KnownForm,
  truth: FormTruth,
  group: GroupTruth,
  sheet: number,
  address: string | null | undefined,
): boolean {
  if (truth.groups?.some((other) => other.level === 1 && other.address === address)) return false;
  const own = textAt({ sheets }, group.sheet ?? truth.sheet, group.address);
  return (
    address !== null && address !== undefined && own !== '' && textAt({ sheets }, sheet, address) === own
  );
}

const places = new Map<string, { readonly sheet: number; readonly address: string }>();

/** One object for one cell, so that a set of them counts it once. */
function place(truth: FormTruth, row: IndicatorTruth, role: 'weight' | 'score') {
  const address = row.cells[role] ?? null;
  if (address === null) return null;
  const sheet = row.sheet ?? truth.sheet;
  const key = `${sheet}!${address}`;
  const known = places.get(key) ?? { sheet, address };
  places.set(key, known);
  return known;
}

function number(form: KnownForm, sheet: number, address: string | null | undefined): Decimal | null {
  const text = pointsAt(form, sheet, address ?? null);
  return text === null ? null : new Decimal(text);
}
