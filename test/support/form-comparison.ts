import {
  formExecution,
  hasIndicators,
  isOf,
  type FieldKey,
  type Form,
  type FormBase,
  type FormCell,
  type FundColumn,
  type Group,
  type Indicator,
  type IndicatorForm,
} from '../../src/engine/form';
import { parseAddress } from '../../src/workbook/address';
import { compareAccounts } from './accounts-comparison';
import {
  INDICATOR_ROLES,
  type ExecutionRole,
  type ExecutionTruth,
  type FieldTruths,
  type FormTruth,
  type GoalsTruth,
  type GroupTruth,
  type IndicatorRole,
  type IndicatorTruth,
  type TotalTruth,
} from './form-truth';

/** One cell (or fact) in both views. `null` = there is none. */
export interface Comparison {
  readonly role: string;
  readonly where: string;
  readonly expected: string | null;
  readonly got: string | null;
  readonly same: boolean;
}

/** Whether `got` is a repetition of the label in the cell `expected`. */
export type SameLabel = (expected: string, got: FormCell) => boolean;

/** Compares one form. A form on one side only is compared with nothing. */
export function compareForm(
  truth: FormTruth | null,
  form: Form | null,
  sameLabel: SameLabel,
): readonly Comparison[] {
  if (truth === null) return form === null ? [] : surplus(form);
  const table = form && hasIndicators(form) ? form : null;
  return [
    compare('kind', 'form', truth.kind, form?.kind ?? null),
    ...known(truth.title, (title) => [compare('title', 'form', title, form?.title?.address ?? null)]),
    ...known(truth.accounts, (accounts) =>
      compareAccounts(accounts, form && isOf(form, ['accounts']) ? form : null),
    ),
    ...known(truth.year, (year) => [compare('year', 'form', text(year), text(form?.year?.value ?? null))]),
    ...known(truth.projectName, (name) => [compare('projectName', 'form', name, projectName(form))]),
    ...known(truth.fields, (fields) => compareFields(truth.sheet, fields, form)),
    ...funds(truth, table),
    ...known(truth.execution, (execution) => compareExecution(truth.sheet, execution, table)),
    ...known(truth.goals, (goals) => compareGoals(truth.sheet, goals, table)),
    ...known(truth.groups, (groups) => compareGroups(truth, groups, table?.groups ?? [], sameLabel)),
    ...compareIndicators(truth, table, sameLabel),
    ...known(truth.total, (total) => compareTotal(truth, total, table)),
    ...known(truth.subtotals, (rows) => compareSubtotals(truth.sheet, rows, table)),
    ...known(truth.formReason, (cell) => [
      compare('formReason', 'form', cell, place(table?.formReason, truth.sheet)),
    ]),
    ...known(truth.notes, (notes) => compareSet('note', 'form', notes, placesOf(form?.notes, truth.sheet))),
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
  const indicators = hasIndicators(form) ? form.indicators : [];
  const rows = indicators.map(({ name }) => compare('name', `row ${name.row + 1}`, null, name.address));
  return [compare('kind', 'form', null, form.kind), ...rows];
}

function placesOf(cells: readonly FormCell[] | undefined, sheet: number): readonly string[] {
  return (cells ?? []).flatMap((cell) => place(cell, sheet) ?? []);
}

/** Cells without an order: first each of the truth, then each that was only recognised. */
function compareSet(
  role: string,
  where: string,
  expected: readonly string[],
  got: readonly string[],
): readonly Comparison[] {
  return [
    ...expected.map((cell) => compare(role, where, cell, got.includes(cell) ? cell : null)),
    ...got.filter((cell) => !expected.includes(cell)).map((cell) => compare(role, where, null, cell)),
  ];
}

const isFieldKey = (key: string, fields: FieldTruths): key is FieldKey => key in fields;

function compareFields(home: number, fields: FieldTruths, form: FormBase | null): readonly Comparison[] {
  const keys = Object.keys(fields).filter((key) => isFieldKey(key, fields));
  return keys.flatMap((key) => {
    const values = form?.fields.filter((field) => field.key === key).map(({ value }) => value) ?? [];
    const given = values.filter((cell) => cell !== null);
    return compareSet(key, 'form', fields[key] ?? [], placesOf(given, home));
  });
}

function compareGoals(
  home: number,
  goals: GoalsTruth | null,
  form: IndicatorForm | null,
): readonly Comparison[] {
  const got = form?.goals ?? null;
  return (['expected', 'achieved'] as const).flatMap((side) =>
    compareSet(`goals.${side}`, 'form', goals?.[side] ?? [], placesOf(got?.[side], home)),
  );
}

/** A subtotal is known by its label. */
function compareSubtotals(
  home: number,
  rows: readonly TotalTruth[],
  form: IndicatorForm | null,
): readonly Comparison[] {
  const got = form?.subtotals ?? [];
  const named = rows.map((row) => ({ row, at: expectedPlace(row.label, row.sheet, home) }));
  const labels = compareSet(
    'subtotal',
    'form',
    named.map(({ at }) => at ?? ''),
    placesOf(
      got.map(({ label }) => label),
      home,
    ),
  );
  const cells = named.flatMap(({ row, at }) => {
    const found = got.find(({ label }) => place(label, home) === at);
    return (['weight', 'score'] as const).flatMap((role) =>
      known(row[role], (cell) => [
        compare(
          `subtotal.${role}`,
          `subtotal ${at ?? ''}`,
          expectedPlace(cell, row.sheet, home),
          place(found?.[role], home),
        ),
      ]),
    );
  });
  return [...labels, ...cells];
}

function projectName(form: FormBase | null): string | null {
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
  'reason',
];

function funds(truth: FormTruth, form: IndicatorForm | null): readonly Comparison[] {
  const rows = truth.funds ?? [];
  const given = form?.funds?.rows ?? [];
  const compared = rows.flatMap((row) => {
    const where = `fund row ${row.label}`;
    const got = given.find(({ label }) => place(label, truth.sheet) === row.label) ?? null;
    return [
      compare(
        'fundRow',
        where,
        row.total ? 'total' : 'part',
        got && (got.kind === 'total' ? 'total' : 'part'),
      ),
      ...FUND_ROLES.flatMap((role) =>
        known(row.cells[role], (address) => [
          compare(`fund.${role}`, where, address, fundCell(address, got?.cells[role], truth.sheet)),
        ]),
      ),
    ];
  });
  if (truth.fundsComplete !== true) return compared;
  const labels = rows.map(({ label }) => label);
  const invented = placesOf(
    given.map(({ label }) => label),
    truth.sheet,
  ).filter((label) => !labels.includes(label));
  return [...compared, ...invented.map((label) => compare('fundRow', `fund row ${label}`, null, label))];
}

/** If a row of money has no cell in a role, a blank cell under the right head counts as none too. */
function fundCell(expected: string | null, got: FormCell | undefined, home: number): string | null {
  if (expected === null && got?.text.trim() === '') return null;
  return place(got, home);
}

const EXECUTION_ROLES: readonly ExecutionRole[] = ['budget', 'executed', 'rate', 'weight', 'score', 'reason'];

function compareExecution(
  home: number,
  truth: ExecutionTruth | null,
  form: IndicatorForm | null,
): readonly Comparison[] {
  const execution = form && formExecution(form);
  if (truth === null) return [compare('execution', 'form', null, execution && 'an execution rate')];
  return [
    ...EXECUTION_ROLES.flatMap((role) =>
      known(truth.cells[role], (address) => [
        compare(`execution.${role}`, 'form', address, place(execution?.[role], home)),
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
  { sheet: home, groupsComplete = false, indicators }: FormTruth,
  truths: readonly GroupTruth[],
  groups: readonly Group[],
  same: SameLabel,
): readonly Comparison[] {
  const rest = new Set(groups);
  // A label without points over rows that need not be listed may be listed or not.
  const blankRows = new Set(indicators.filter((row) => row.optional || row.execution).map(rowOf));
  const compared = truths.map((truth) => {
    const { declared, address } = truth;
    const at = expectedPlace(address, truth.sheet, home);
    // A label repeated after a page break may be of the same group.
    const open = declared === null && !groupsComplete ? groups : [...rest];
    const got =
      open.find((group) => place(declared === null ? group.cell : group.declaredCell, home) === at) ??
      (declared === null ? open.find((group) => same(address, group.cell)) : undefined);
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
  // The row of the execution rate may be in a group of its own.
  const invented = [...rest].filter(
    ({ declared, name, cell }) =>
      (declared !== null ||
        (groupsComplete &&
          !blankRows.has(cell.row) &&
          !truths.some((one) => one.address === cell.address))) &&
      !name.startsWith('预算执行'),
  );
  return [
    ...compared,
    ...invented.map(({ level, name, cell, declared }) =>
      compare(
        'group',
        `level ${level} ${name}`,
        null,
        groupText(cell.address, declared?.toString() ?? null, undefined),
      ),
    ),
  ];
}

function compareIndicators(
  truth: FormTruth,
  form: IndicatorForm | null,
  same: SameLabel,
): readonly Comparison[] {
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

function isExecutionRow({ execution, cells }: IndicatorTruth, form: IndicatorForm | null): boolean {
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
      // A level without a column, only in rows of its own, is in the groups alone.
      const headed =
        (role === 'level1' || role === 'level2') &&
        address === null &&
        (truth.groups ?? []).some((group) => group.address === place(cell, truth.sheet));
      return [
        { ...plain, same: plain.same || repeated || headed || (cell === null && isShared(truth, row, role)) },
      ];
    }),
  );
  return [...cells, ...points];
}

/** Points merged over several rows belong to all of them: a reader may give them with the first alone. */
function isShared({ sharedPoints = [] }: FormTruth, row: IndicatorTruth, role: IndicatorRole): boolean {
  const number = rowOf(row);
  const first = parseAddress(row.cells[role] ?? '')?.row ?? null;
  if ((role !== 'weight' && role !== 'score') || number === null || first === null) return false;
  return first < number && sharedPoints.some((rows) => rows.includes(number + 1) && rows.includes(first + 1));
}

function compareTotal(
  truth: FormTruth,
  total: NonNullable<FormTruth['total']> | null,
  form: IndicatorForm | null,
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
