import type { Form, FormCell, FundColumn, Group, Indicator } from '../../src/engine/form';
import { parseAddress } from '../../src/engine/address';
import type {
  ExecutionRole,
  ExecutionTruth,
  FormTruth,
  GroupTruth,
  IndicatorRole,
  IndicatorTruth,
} from './form-truth';

/** One cell (or fact) in both views. `null` = there is none. */
export interface Comparison {
  readonly role: string;
  readonly where: string;
  readonly expected: string | null;
  readonly got: string | null;
  readonly same: boolean;
}

/** Says that `got` is the repeated label that stands for the cell `expected`. */
export type SameLabel = (expected: string, got: FormCell) => boolean;

/** Compares one form. A form only one side knows is compared with nothing. */
export function compareForm(
  truth: FormTruth | null,
  form: Form | null,
  sameLabel: SameLabel,
): readonly Comparison[] {
  if (truth === null) return form === null ? [] : surplus(form);
  return [
    compare('kind', 'form', truth.kind, form?.kind ?? null),
    ...known(truth.title, (title) => [compare('title', 'form', title, form?.title?.address ?? null)]),
    ...known(truth.year, (year) => [compare('year', 'form', text(year), text(form?.year?.value ?? null))]),
    ...known(truth.projectName, (name) => [compare('projectName', 'form', name, projectName(form))]),
    ...funds(truth, form),
    ...known(truth.execution, (execution) => compareExecution(execution, form)),
    ...known(truth.groups, (groups) => compareGroups(truth.sheet, groups, form?.groups ?? [], sameLabel)),
    ...compareIndicators(truth, form, sameLabel),
    ...known(truth.total, (total) => compareTotal(truth, total, form)),
  ];
}

function compare(role: string, where: string, expected: string | null, got: string | null): Comparison {
  return { role, where, expected, got, same: expected === got };
}

function known<T>(value: T | undefined, then: (value: T) => readonly Comparison[]): readonly Comparison[] {
  return value === undefined ? [] : then(value);
}

function text(value: number | null): string | null {
  return value === null ? null : String(value);
}

/** Address with the sheet in front where it is not the sheet the form begins on. */
function place(cell: FormCell | null | undefined, sheet: number): string | null {
  if (!cell) return null;
  return cell.sheet === sheet ? cell.address : `${cell.sheet}!${cell.address}`;
}

function expectedPlace(address: string | null, rowSheet: number | undefined, sheet: number): string | null {
  if (address === null || rowSheet === undefined || rowSheet === sheet) return address;
  return `${rowSheet}!${address}`;
}

function surplus(form: Form): readonly Comparison[] {
  const rows = form.indicators.map(({ name }) => compare('name', `row ${name.row + 1}`, null, name.address));
  return [compare('kind', 'form', null, form.kind), ...rows];
}

function projectName(form: Form | null): string | null {
  return form?.fields.find(({ key }) => key === 'projectName')?.value?.address ?? null;
}

const FUND_ROLES: readonly FundColumn[] = [
  'initial',
  'carryover',
  'budget',
  'executed',
  'rate',
  'weight',
  'score',
];

function funds(truth: FormTruth, form: Form | null): readonly Comparison[] {
  return (truth.funds ?? []).flatMap((row) => {
    const where = `fund row ${row.label}`;
    const got = form?.funds?.rows.find(({ label }) => label.address === row.label) ?? null;
    return [
      compare(
        'fundRow',
        where,
        row.total ? 'total' : 'part',
        got && (got.kind === 'total' ? 'total' : 'part'),
      ),
      ...FUND_ROLES.flatMap((role) =>
        known(row.cells[role], (address) => [
          compare(`fund.${role}`, where, address, got?.cells[role]?.address ?? null),
        ]),
      ),
    ];
  });
}

const EXECUTION_ROLES: readonly ExecutionRole[] = ['budget', 'executed', 'rate', 'weight', 'score', 'reason'];

function compareExecution(truth: ExecutionTruth | null, form: Form | null): readonly Comparison[] {
  const execution = form?.execution ?? null;
  if (truth === null) return [compare('execution', 'form', null, execution && 'an execution rate')];
  return [
    ...EXECUTION_ROLES.flatMap((role) =>
      known(truth.cells[role], (address) => [
        compare(`execution.${role}`, 'form', address, execution?.[role]?.address ?? null),
      ]),
    ),
    ...known(truth.points, (points) => [
      compare('execution.points', 'form', points, execution?.points?.toString() ?? null),
    ]),
  ];
}

function groupText(address: string, declared: string | null, members: number | undefined): string {
  return `${address} = ${declared ?? 'none'}${members === undefined ? '' : ` over ${members}`}`;
}

function compareGroups(
  home: number,
  truths: readonly GroupTruth[],
  groups: readonly Group[],
  same: SameLabel,
): readonly Comparison[] {
  const rest = new Set(groups);
  const compared = truths.map((truth) => {
    const { declared, address } = truth;
    const at = expectedPlace(address, truth.sheet, home);
    // A label repeated after a page break may stand for the same group.
    const got = (declared === null ? groups : [...rest]).find((group) =>
      declared === null
        ? place(group.cell, home) === at || same(address, group.cell)
        : place(group.declaredCell, home) === at,
    );
    if (got) rest.delete(got);
    return compare(
      'group',
      `level ${truth.level} ${truth.name}`,
      groupText(address, declared, truth.members),
      got
        ? groupText(
            address,
            got.declared?.toString() ?? null,
            truth.members === undefined ? undefined : got.indicators.length,
          )
        : null,
    );
  });
  // The row of the execution rate may stand in a group of its own.
  const invented = [...rest].filter(
    ({ declared, name }) => declared !== null && !name.startsWith('预算执行'),
  );
  return [
    ...compared,
    ...invented.map(({ level, name, cell, declared }) =>
      compare('group', `level ${level} ${name}`, null, `${cell.address} = ${declared?.toString() ?? ''}`),
    ),
  ];
}

export const INDICATOR_ROLES: readonly IndicatorRole[] = [
  'level1',
  'level2',
  'name',
  'nature',
  'target',
  'unit',
  'actual',
  'weight',
  'score',
  'reason',
  'completion',
  'coefficient',
  'deduction',
  'reviewScore',
  'criteria',
];

function compareIndicators(truth: FormTruth, form: Form | null, same: SameLabel): readonly Comparison[] {
  const rest = new Set(form?.indicators ?? []);
  const take = (found: Indicator | undefined): Indicator | null => {
    if (found) rest.delete(found);
    return found ?? null;
  };
  const byName = truth.indicators.map((row) => {
    const name = expectedPlace(row.cells.name ?? null, row.sheet, truth.sheet);
    return { row, found: take([...rest].find((one) => place(one.name, truth.sheet) === name)) };
  });
  const pairs = byName.map(({ row, found }) => ({
    row,
    found: found ?? take([...rest].find((one) => one.row === rowOf(row) && !row.optional)),
  }));
  return [
    ...pairs.flatMap(({ row, found }) =>
      row.optional || (found === null && isExecutionRow(row, form))
        ? []
        : compareRow(truth, row, found, same),
    ),
    ...[...rest].map(({ name }) => compare('name', `row ${name.row + 1}`, null, place(name, truth.sheet))),
  ];
}

function isExecutionRow({ execution, cells }: IndicatorTruth, form: Form | null): boolean {
  return execution === true && form?.execution?.score?.address === cells.score;
}

function rowOf({ cells }: IndicatorTruth): number | null {
  return parseAddress(cells.name ?? '')?.row ?? null;
}

function compareRow(
  truth: FormTruth,
  row: IndicatorTruth,
  got: Indicator | null,
  same: SameLabel,
): readonly Comparison[] {
  const number = rowOf(row);
  const where = number === null ? 'a row' : `row ${number + 1}`;
  const points = known(row.points, (expected) => [
    compare('points', where, expected, got?.points?.toString() ?? null),
  ]);
  const cells = INDICATOR_ROLES.flatMap((role) =>
    known(row.cells[role], (address) => {
      const cell = got?.[role] ?? null;
      const plain = compare(
        role,
        where,
        expectedPlace(address, row.sheet, truth.sheet),
        place(cell, truth.sheet),
      );
      const repeated =
        (role === 'level1' || role === 'level2') && address !== null && cell !== null && same(address, cell);
      return [{ ...plain, same: plain.same || repeated }];
    }),
  );
  return [...cells, ...points];
}

function compareTotal(
  truth: FormTruth,
  total: NonNullable<FormTruth['total']> | null,
  form: Form | null,
): readonly Comparison[] {
  const got = form?.total ?? null;
  if (total === null) return [compare('total.label', 'form', null, place(got?.label, truth.sheet))];
  const at = (address: string | null): string | null => expectedPlace(address, total.sheet, truth.sheet);
  return [
    compare('total.label', 'form', at(total.label), place(got?.label, truth.sheet)),
    ...known(total.weight, (weight) => [
      compare('total.weight', 'form', at(weight), place(got?.weight, truth.sheet)),
    ]),
    ...known(total.score, (score) => [
      compare('total.score', 'form', at(score), place(got?.score, truth.sheet)),
    ]),
  ];
}
