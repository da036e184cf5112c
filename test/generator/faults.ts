import { Decimal } from 'decimal.js';
import { parseAddress } from '../../src/workbook/address';
import type { CellSnapshot, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import type { IndicatorRole, IndicatorTruth, InjectedFault } from '../support/form-truth';
import type { IndicatorContent } from './content';
import type { GeneratedForm } from './index';
import { Random } from './random';

/**
 * Puts exactly one fault into a right form. Values that depend on it are corrected (a total includes the
 * wrong score), so that only the fault itself is wrong.
 */
export type FaultName = keyof typeof FAULTS;

/** Returns null if the form cannot have the fault. */
export function injectFault(form: GeneratedForm, name: FaultName, seed: number): GeneratedForm | null {
  const change = FAULTS[name](new Scene(form, new Random(seed)));
  if (change === null) return null;
  const { fault, edits } = change;
  return {
    ...form,
    snapshot: edits.reduce(edit, form.snapshot),
    truth: { ...form.truth, injected: { ...fault, sheet: fault.sheet ?? form.truth.sheet } },
  };
}

interface Edit {
  readonly sheet: number;
  readonly address: string;
  readonly value: CellValue;
}

interface Change {
  readonly fault: Omit<InjectedFault, 'sheet'> & { readonly sheet?: number };
  readonly edits: readonly Edit[];
}

function edit(workbook: WorkbookSnapshot, { sheet, address, value }: Edit): WorkbookSnapshot {
  const place = parseAddress(address);
  if (!place) throw new Error(`no address: ${address}`);
  const { row, col } = place;
  const change = (one: SheetSnapshot): SheetSnapshot => {
    const old = one.cells.find((cell) => cell.row === row && cell.col === col);
    const rest = one.cells.filter((cell) => cell !== old);
    const next: readonly CellSnapshot[] = value === null ? rest : [...rest, { ...old, row, col, value }];
    return { ...one, cells: [...next].sort((a, b) => a.row - b.row || a.col - b.col) };
  };
  return {
    ...workbook,
    sheets: workbook.sheets.map((one, index) => (index === sheet ? change(one) : one)),
  };
}

interface Row {
  readonly truth: IndicatorTruth;
  readonly content: IndicatorContent;
}

/** A form with its places and contents side by side. */
class Scene {
  readonly rows: readonly Row[];

  constructor(
    readonly form: GeneratedForm,
    readonly random: Random,
  ) {
    const places = form.truth.indicators.filter(({ optional, execution }) => !optional && !execution);
    const contents = form.content.levels.flatMap(({ parts }) =>
      parts.flatMap(({ indicators }) => indicators),
    );
    this.rows = places.flatMap((truth, index): Row[] => {
      const content = contents[index];
      return content ? [{ truth, content }] : [];
    });
  }

  get home(): number {
    return this.form.truth.sheet;
  }

  /** Whether the form has subtotals, which would have to follow every change of a score. */
  get subtotals(): boolean {
    return this.form.snapshot.sheets.some(({ cells }) =>
      cells.some(({ value }) => String(value).replace(/\s/g, '') === '小计'),
    );
  }

  /** Picks a row that fits and has a cell in that column. */
  row(role: IndicatorRole, fits: (content: IndicatorContent) => boolean = () => true): Row | null {
    const fitting = this.rows.filter(({ truth, content }) => truth.cells[role] && fits(content));
    return fitting.length === 0 ? null : this.random.pick(fitting);
  }

  at({ truth }: Row, role: IndicatorRole): Pick<Edit, 'sheet' | 'address'> {
    return { sheet: truth.sheet ?? this.home, address: truth.cells[role] ?? '' };
  }

  value(sheet: number, address: string): CellValue {
    const place = parseAddress(address);
    const found = this.form.snapshot.sheets[sheet]?.cells.find(
      ({ row, col }) => row === place?.row && col === place.col,
    );
    return found?.value ?? null;
  }

  /** The total moved by a difference; null if the form has no total in a known cell. */
  total(difference: Decimal): Edit | null {
    const { total, sheet } = this.form.truth;
    if (!total?.score) return null;
    const value = this.form.content.score.plus(difference).toNumber();
    return { sheet: total.sheet ?? sheet, address: total.score, value };
  }
}

function isFull({ weight, score }: IndicatorContent): boolean {
  return score.eq(weight);
}

/** A score changed by a difference that the total follows. */
function changedScore(scene: Scene, row: Row, score: Decimal): readonly Edit[] | null {
  if (scene.subtotals) return null;
  const total = scene.total(score.minus(row.content.score));
  return total === null ? null : [{ ...scene.at(row, 'score'), value: score.toNumber() }, total];
}

function faultAt(
  scene: Scene,
  row: Row,
  role: IndicatorRole,
  fault: { readonly code: string; readonly also?: readonly string[]; readonly note: string },
): Change['fault'] {
  const { sheet, address } = scene.at(row, role);
  const accept = Object.values(row.truth.cells).flatMap((cell) => (cell && cell !== address ? [cell] : []));
  return { also: [], ...fault, sheet, address, accept };
}

/** One value gone: target, actual, weight or score of a row. */
function missing(role: 'target' | 'actual' | 'weight' | 'score', code: string, also: readonly string[] = []) {
  return (scene: Scene): Change | null => {
    if (scene.form.truth.kind.endsWith('targets') && role !== 'target') return null;
    const row = scene.row(role);
    if (!row) return null;
    const note = `${role} of ${row.content.name} is missing`;
    return {
      fault: faultAt(scene, row, role, { code, also, note }),
      edits: [{ ...scene.at(row, role), value: null }],
    };
  };
}

export const FAULTS = {
  'total-score': (scene: Scene): Change | null => {
    const wrong = scene.total(new Decimal(-scene.random.int(1, 9)));
    if (!wrong) return null;
    const { sheet, address } = wrong;
    return {
      fault: { code: 'PJ407', also: [], sheet, address, accept: [], note: 'total is not the sum' },
      edits: [wrong],
    };
  },
  'score-over-weight': (scene: Scene): Change | null => {
    const row = scene.row('score', isFull);
    const edits = row?.truth.cells.weight ? changedScore(scene, row, row.content.weight.plus(1)) : null;
    if (!row || !edits) return null;
    return {
      fault: faultAt(scene, row, 'score', { code: 'PJ401', also: ['PJ405'], note: 'one point too many' }),
      edits,
    };
  },
  'negative-score': (scene: Scene): Change | null => {
    const row = scene.row('score');
    const edits = row && changedScore(scene, row, new Decimal(-1));
    if (!row || !edits) return null;
    const also = ['PJ405', 'PJ409', 'PJ406'];
    return { fault: faultAt(scene, row, 'score', { code: 'PJ403', also, note: 'score −1' }), edits };
  },
  'target-missed': (scene: Scene): Change | null => {
    const row = scene.row('actual', (one) => isFull(one) && one.measure === 'count' && one.operator === '≥');
    if (!row?.truth.cells.weight || !row.content.target) return null;
    const low = row.content.target.times('0.7').floor();
    const { sheet, address } = scene.at(row, 'actual');
    const old = scene.value(sheet, address);
    const value = typeof old === 'number' ? low.toNumber() : `${low.toFixed()}${row.content.unit}`;
    const note = `${value} against ≥${row.content.target.toFixed()}, still full points`;
    const also = ['PJ405', 'PJ409', 'PJ414'];
    return {
      fault: faultAt(scene, row, 'score', { code: 'PJ410', also, note }),
      edits: [{ sheet, address, value }],
    };
  },
  'reason-missing': (scene: Scene): Change | null => {
    const row = scene.row('reason', (one) => one.reason !== null);
    if (!row) return null;
    const note = 'points lost without a reason';
    return {
      fault: faultAt(scene, row, 'reason', { code: 'PJ409', note }),
      edits: [{ ...scene.at(row, 'reason'), value: null }],
    };
  },
  'score-by-rule': (scene: Scene): Change | null => {
    const lost = (one: IndicatorContent): boolean => !isFull(one) && one.target !== null;
    const row = scene.row('score', lost);
    const half = row?.content.score.div(2).toDecimalPlaces(0, Decimal.ROUND_DOWN);
    const edits = row && half?.gt(0) ? changedScore(scene, row, half) : null;
    if (!row || !edits) return null;
    return {
      fault: faultAt(scene, row, 'score', {
        code: 'PJ405',
        also: ['PJ414'],
        note: 'half the points the rule gives',
      }),
      edits,
    };
  },
  'score-missing': missing('score', 'PJ402', ['PJ407']),
  'weight-missing': missing('weight', 'PJ301', ['PJ302', 'PJ303', 'PJ304', 'PJ305', 'PJ401']),
  'target-missing': missing('target', 'PJ501'),
  'actual-missing': missing('actual', 'PJ502'),
  'malformed-percent': (scene: Scene): Change | null => {
    const row = scene.row('actual', (one) => one.unit === '%' && one.actual !== null);
    if (!row) return null;
    const value = `${row.content.actual?.toFixed() ?? ''}%%`;
    return {
      fault: faultAt(scene, row, 'actual', { code: 'PJ504', note: value }),
      edits: [{ ...scene.at(row, 'actual'), value }],
    };
  },
  'formula-error': (scene: Scene): Change | null => {
    const row = scene.row('score');
    if (!row) return null;
    const edits = [{ ...scene.at(row, 'score'), value: { error: '#REF!' } }];
    return {
      fault: faultAt(scene, row, 'score', {
        code: 'PJ109',
        also: ['PJ402', 'PJ404', 'PJ407'],
        note: '#REF!',
      }),
      edits,
    };
  },
  'stated-weights': (scene: Scene): Change | null => {
    const { total, sheet } = scene.form.truth;
    if (!total?.weight) return null;
    const at = { sheet: total.sheet ?? sheet, address: total.weight };
    if (scene.value(at.sheet, at.address) === null) return null;
    const fault = {
      code: 'PJ305',
      also: ['PJ304'],
      ...at,
      accept: [],
      note: '95 where the weights make 100',
    };
    return { fault, edits: [{ ...at, value: 95 }] };
  },
  'group-points': (scene: Scene): Change | null => {
    const groups = (scene.form.truth.groups ?? []).filter(
      ({ declared, level }) => declared !== null && level === 1,
    );
    if (groups.length === 0 || !scene.rows.some(({ truth }) => truth.cells.weight)) return null;
    const { address, declared, name } = scene.random.pick(groups);
    const sheet = scene.home;
    const old = scene.value(sheet, address);
    const wrong = new Decimal(declared ?? 0).plus(5).toFixed();
    const value = typeof old === 'number' ? Number(wrong) : String(old).replace(declared ?? '', wrong);
    if (value === old) return null;
    const accept = scene.rows.flatMap(({ truth }) =>
      Object.values(truth.cells).flatMap((cell) => cell ?? []),
    );
    const fault = {
      code: 'PJ302',
      also: ['PJ304'],
      sheet,
      address,
      accept,
      note: `${name} declares ${wrong}`,
    };
    return { fault, edits: [{ sheet, address, value }] };
  },
  'fund-total': (scene: Scene): Change | null => {
    const rows = scene.form.truth.funds ?? [];
    const total = rows.find((row) => row.total);
    const address = total?.cells.initial;
    if (!address || rows.length < 3) return null;
    const sheet = scene.home;
    const value = new Decimal(Number(scene.value(sheet, address))).plus(7).toNumber();
    const accept = rows.flatMap(({ cells }) => (cells.initial ? [cells.initial] : []));
    return {
      fault: { code: 'PJ201', also: [], sheet, address, accept, note: '7 more than the parts' },
      edits: [{ sheet, address, value }],
    };
  },
  'execution-rate': (scene: Scene): Change | null => {
    const address = scene.form.truth.execution?.cells.rate;
    const old = address ? scene.value(scene.home, address) : null;
    if (!address || old === null) return null;
    const value = typeof old === 'number' ? (old > 2 ? 61.5 : 0.615) : '61.50%';
    const accept = Object.values(scene.form.truth.execution?.cells ?? {}).flatMap((cell) => cell ?? []);
    const fault = { code: 'PJ202', also: ['PJ204'], sheet: scene.home, address, accept, note: 'rate 61.5 %' };
    return { fault, edits: [{ sheet: scene.home, address, value }] };
  },
  'execution-score': (scene: Scene): Change | null => {
    const address = scene.form.truth.execution?.cells.score;
    const funds = scene.form.content.funds;
    if (!address || !funds || scene.value(scene.home, address) === null) return null;
    const total = scene.total(new Decimal(-3));
    if (!total) return null;
    const value = funds.score.minus(3).toNumber();
    const fault = {
      code: 'PJ204',
      also: [],
      sheet: scene.home,
      address,
      accept: [],
      note: '3 points too few',
    };
    return { fault, edits: [{ sheet: scene.home, address, value }, total] };
  },
  'name-missing': (scene: Scene): Change | null => {
    const { projectName: address, sheet } = scene.form.truth;
    if (!address) return null;
    return {
      fault: { code: 'PJ102', also: [], sheet, address, accept: [], note: 'no project name' },
      edits: [{ sheet, address, value: null }],
    };
  },
} as const satisfies Readonly<Record<string, (scene: Scene) => Change | null>>;

export const FAULT_NAMES = Object.keys(FAULTS).filter((name): name is FaultName => name in FAULTS);
