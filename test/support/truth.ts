import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { z } from 'zod';
import type { FormKind, FundColumn } from '../../src/engine/form';
import type {
  ExecutionTruth,
  FormTruth,
  FundRowTruth,
  GroupTruth,
  IndicatorRole,
  IndicatorTruth,
  TotalTruth,
  WorkbookTruth,
} from './form-truth';

/** Reader of the `*.truth.json` files beside the fixtures (their format: fixtures/workbooks/MANIFEST.md). */

export const FIXTURES = join(__dirname, '..', 'fixtures', 'workbooks');

const cell = z.object({ addr: z.string(), value: z.union([z.string(), z.number(), z.null()]) });
type Cell = z.infer<typeof cell>;
const optionalCell = cell.nullish();

const indicator = z.object({
  l1: optionalCell,
  l2: optionalCell,
  l3: optionalCell,
  nature: optionalCell,
  target: optionalCell,
  unit: optionalCell,
  actual: optionalCell,
  weight: optionalCell,
  score: optionalCell,
  reason: optionalCell,
});
type RawIndicator = z.infer<typeof indicator>;

const fault = z.object({
  code: z.string(),
  addr: z.string(),
  says: z.union([z.string(), z.number()]).optional(),
  should_be: z.union([z.string(), z.number()]).optional(),
  note: z.string().optional(),
  accept: z.array(z.string()).optional(),
  severity: z.string().optional(),
});

const note = z.object({ code: z.string(), addr: z.string(), note: z.string().optional() });

const form = z.object({
  kind: z.string(),
  range: z.string(),
  title: optionalCell,
  year: optionalCell,
  project_name: optionalCell,
  funds: z
    .object({
      rows: z.array(z.object({ key: z.string(), label_addr: z.string(), cells: z.record(z.string(), cell) })),
    })
    .nullish(),
  execution: z
    .object({ rate: optionalCell, weight: optionalCell, score: optionalCell, weight_label: optionalCell })
    .nullish(),
  groups: z.array(
    z.object({
      name: z.string(),
      declared_weight: z.number().nullable(),
      level: z.union([z.number(), z.string()]).optional(),
      addr: z.string(),
    }),
  ),
  indicators: z.array(indicator),
  total: z.object({ label: cell, weight: optionalCell, score: optionalCell }).nullish(),
  has_weight_column: z.boolean(),
  faults: z.array(fault),
  oddities: z.array(note),
  consequences: z.array(fault).optional(),
});
type RawForm = z.infer<typeof form>;

const workbook = z.object({
  workbook: z.string(),
  injected: z.string().optional(),
  sheets: z.array(z.object({ sheet: z.string(), forms: z.array(form) })),
});

/** A fault, consequence or oddity of a truth file, with the sheet it is on. */
export interface FileFault {
  readonly sheetName: string;
  readonly code: string;
  readonly address: string;
  readonly accept: readonly string[];
  /** A reviewer may see it differently. */
  readonly arguable: boolean;
}

export interface FileTruth extends WorkbookTruth {
  /** Path of the workbook below the fixtures folder. */
  readonly file: string;
  readonly faults: readonly FileFault[];
  readonly consequences: readonly FileFault[];
  readonly oddities: readonly FileFault[];
  /** Code of the one fault a mutant carries. */
  readonly injected: string | null;
}

/** Paths (below the fixtures folder) of all workbooks that have a truth file. */
export function truthFiles(folder: string = FIXTURES): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.truth.json'))
    .map((path) => path.replace(/\.truth\.json$/, '.xlsx'))
    .sort();
}

/** Truth of a fixture workbook, e.g. `clean/C01-anhui-shuili.xlsx`. */
export function readTruth(file: string): FileTruth {
  const path = join(FIXTURES, file.replace(/\.xlsx$/, '.truth.json'));
  const raw = workbook.parse(JSON.parse(readFileSync(path, 'utf8')));
  const faultsOf = (key: 'faults' | 'consequences' | 'oddities'): FileFault[] =>
    raw.sheets.flatMap((sheet) =>
      sheet.forms.flatMap((each) => (each[key] ?? []).map((one) => toFault(sheet.sheet, one))),
    );
  return {
    file: relative(FIXTURES, path).replace(/\.truth\.json$/, '.xlsx'),
    workbook: raw.workbook,
    injected: raw.injected ?? null,
    forms: raw.sheets.flatMap((sheet, index) => sheet.forms.map((each) => toForm(each, index, sheet.sheet))),
    faults: faultsOf('faults'),
    consequences: faultsOf('consequences'),
    oddities: faultsOf('oddities'),
  };
}

function toFault(sheetName: string, raw: z.infer<typeof fault> | z.infer<typeof note>): FileFault {
  return {
    sheetName,
    code: raw.code,
    address: raw.addr,
    accept: 'accept' in raw ? (raw.accept ?? []) : [],
    arguable: 'severity' in raw && raw.severity === 'warn',
  };
}

const KINDS: Readonly<Record<string, FormKind>> = {
  project_self_eval: 'project-self-evaluation',
  dept_self_eval: 'department-self-evaluation',
  transfer_self_eval: 'transfer-self-evaluation',
  project_targets: 'project-targets',
  dept_targets: 'department-targets',
};

function kindOf(raw: string): FormKind {
  if (raw.startsWith('final_accounts')) return 'final-accounts';
  const kind = KINDS[raw];
  if (kind === undefined) throw new Error(`unknown form kind in a truth file: ${raw}`);
  return kind;
}

function toForm(raw: RawForm, sheet: number, sheetName: string): FormTruth {
  const kind = kindOf(raw.kind);
  const common = { sheet, sheetName, kind, range: raw.range, title: raw.title?.addr ?? null };
  if (kind === 'final-accounts') return { ...common, indicators: [] };
  const year = /20\d\d/.exec(String(raw.year?.value ?? ''))?.[0];
  return {
    ...common,
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(raw.project_name ? { projectName: raw.project_name.addr } : {}),
    ...(raw.funds ? { funds: fundRows(raw.funds.rows) } : {}),
    ...(raw.execution ? { execution: toExecution(raw) } : {}),
    groups: raw.groups.filter(({ name }) => !isExecutionLabel(name)).map(toGroup),
    indicators: indicators(raw.indicators),
    total: raw.total ? toTotal(raw.total) : null,
  };
}

const FUND_COLUMNS: Readonly<Record<string, FundColumn>> = {
  initial: 'initial',
  carryover: 'carryover',
  budget: 'budget',
  exec: 'executed',
  rate: 'rate',
  weight: 'weight',
  score: 'score',
};

/**
 * Only rows whose columns the form model knows are judged (the amounts of target tables and the
 * special columns of a department form are not). A dash in 分值 or 得分 of a source row is no entry.
 */
function fundRows(rows: NonNullable<RawForm['funds']>['rows']): FundRowTruth[] {
  return rows.flatMap(({ key, label_addr, cells }) => {
    const total = key === 'total';
    const known: Partial<Record<FundColumn, string>> = {};
    for (const [column, { addr, value }] of Object.entries(cells)) {
      const name = FUND_COLUMNS[column];
      if (name === undefined) continue;
      if ((name === 'weight' || name === 'score') && (!total || isNil(value))) continue;
      known[name] = addr;
    }
    const complete = known.budget !== undefined && known.executed !== undefined;
    return complete ? [{ total, label: label_addr, cells: known }] : [];
  });
}

function isNil(value: Cell['value']): boolean {
  return typeof value === 'string' && /^[\s—–\-/＊*]*$/.test(value);
}

function isExecutionLabel(name: string): boolean {
  return name.startsWith('预算执行');
}

function toExecution(raw: RawForm): ExecutionTruth {
  const { rate, weight, score } = raw.execution ?? {};
  const total = raw.funds?.rows.find(({ key }) => key === 'total')?.cells;
  const labelled = raw.groups.find(({ name }) => isExecutionLabel(name))?.declared_weight ?? null;
  const points = typeof weight?.value === 'number' ? weight.value : labelled;
  return {
    cells: {
      ...(total?.budget ? { budget: total.budget.addr } : {}),
      ...(total?.exec ? { executed: total.exec.addr } : {}),
      rate: rate?.addr ?? null,
      weight: weight?.addr ?? null,
      score: score?.addr ?? null,
    },
    points: points === null ? null : String(points),
  };
}

function toGroup(raw: RawForm['groups'][number]): GroupTruth {
  const { name, declared_weight: declared, addr } = raw;
  const level = raw.level === 2 || raw.level === 3 ? raw.level : 1;
  return { level, name, declared: declared === null ? null : String(declared), address: addr };
}

const ROLES: readonly (readonly [keyof RawIndicator, IndicatorRole])[] = [
  ['l1', 'level1'],
  ['l2', 'level2'],
  ['l3', 'name'],
  ['nature', 'nature'],
  ['target', 'target'],
  ['unit', 'unit'],
  ['actual', 'actual'],
  ['weight', 'weight'],
  ['score', 'score'],
  ['reason', 'reason'],
];

/** A column no row has does not exist; one that a single row lacks is left open for that row. */
function indicators(rows: readonly RawIndicator[]): IndicatorTruth[] {
  const absent = ROLES.filter(([key]) => rows.every((row) => !row[key])).map(([, role]) => role);
  return rows.map((row) => {
    const cells: Partial<Record<IndicatorRole, string | null>> = {};
    for (const role of absent) cells[role] = null;
    for (const [key, role] of ROLES) {
      const found = row[key];
      if (found) cells[role] = found.addr;
    }
    const entries = ROLES.slice(2).map(([key]) => row[key]?.value ?? null);
    return { cells, optional: entries.every((value) => value === null || isNil(value)) };
  });
}

function toTotal({ label, weight, score }: NonNullable<RawForm['total']>): TotalTruth {
  return {
    label: label.addr,
    ...(weight ? { weight: weight.addr } : {}),
    ...(score ? { score: score.addr } : {}),
  };
}
