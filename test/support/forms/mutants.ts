import { Decimal } from 'decimal.js';
import { addressOf } from '../../../src/workbook/address';
import type { CellSnapshot, CellValue, WorkbookSnapshot } from '../../../src/workbook/snapshot';
import type { FormTruth, IndicatorRole, IndicatorTruth } from '../form-truth';
import type { DrawnForm } from './corpus';
import { withCells } from './grid';

/**
 * Drawn forms with one fault each. Values that depend on the faulty one are corrected (a total includes the
 * wrong score), so that only the fault itself is wrong.
 */
export interface Mutant {
  readonly fault: string;
  readonly snapshot: WorkbookSnapshot;
  /** Checks that may report the fault, the one it is made for first. */
  readonly codes: readonly string[];
  /** Cells at which it may be reported. */
  readonly cells: readonly string[];
}

/** 自评总分：95分: label and total in one cell. */
const LABELLED = /^(.*得?分[:：]\s*)(\d+(?:\.\d+)?)(分?)$/;

type Change = Readonly<Record<string, CellValue>>;

/** A cell with its value and its place in the sheet. */
class Sheet {
  readonly #cells: ReadonlyMap<string, CellSnapshot>;

  constructor(readonly layout: DrawnForm) {
    const cells = layout.snapshot.sheets[0]?.cells ?? [];
    this.#cells = new Map(cells.map((cell) => [addressOf(cell.row, cell.col), cell]));
  }

  text(address: string | null | undefined): string {
    const value = this.#cells.get(address ?? '')?.value ?? null;
    return typeof value === 'string' || typeof value === 'number' ? String(value).normalize('NFKC') : '';
  }

  /** Points as a person reads them: `20分`, 20.00 and 20 % are 20. */
  points(address: string | null | undefined): Decimal | null {
    const cell = this.#cells.get(address ?? '');
    const text = this.text(address).replace(LABELLED, '$2').replace(/分$/, '');
    if (!/^-?\d+(?:\.\d+)?$/.test(text)) return null;
    return new Decimal(text).times(cell?.format?.includes('%') ? 100 : 1);
  }

  /** The number written the way the cell writes it. */
  written(address: string, points: Decimal): CellValue {
    const cell = this.#cells.get(address);
    if (typeof cell?.value === 'string' && LABELLED.test(cell.value))
      return cell.value.replace(
        LABELLED,
        (_, label: string, _old, unit = '') => label + points.toFixed() + unit,
      );
    if (typeof cell?.value === 'string') return `${points.toFixed()}${/分$/.test(cell.value) ? '分' : ''}`;
    return (cell?.format?.includes('%') ? points.div(100) : points).toNumber();
  }

  with(change: Change): WorkbookSnapshot {
    const { snapshot } = this.layout;
    const edited = snapshot.sheets.map((sheet, index) => {
      if (index > 0) return sheet;
      const contents = Object.entries(change).map(([address, value]) => {
        const { format, formula } = this.#cells.get(address) ?? {};
        // A typed value replaces a formula; a corrected sum keeps it.
        const kept = formula !== undefined && typeof value === 'number' ? { formula } : {};
        return [address, value === null ? null : { value, ...(format ? { format } : {}), ...kept }] as const;
      });
      return withCells(sheet, Object.fromEntries(contents));
    });
    return { ...snapshot, sheets: edited };
  }
}

interface Scene {
  readonly sheet: Sheet;
  readonly form: FormTruth;
  readonly rows: readonly IndicatorTruth[];
}

interface Fault {
  readonly codes: readonly string[];
  readonly cells: readonly (string | null | undefined)[];
  readonly change: Change;
}

const present = (cells: readonly (string | null | undefined)[]): readonly string[] =>
  cells.filter((cell): cell is string => typeof cell === 'string');

const role = (row: IndicatorTruth, name: IndicatorRole): string => row.cells[name] ?? '';

function moved(sheet: Sheet, address: string | null | undefined, by: number): Change {
  const old = sheet.points(address);
  return address && old ? { [address]: sheet.written(address, old.plus(by)) } : {};
}

/** The score of a row set to a value, the total corrected. */
function scored(scene: Scene, row: IndicatorTruth, score: Decimal): Change {
  const { sheet, form } = scene;
  const at = role(row, 'score');
  const by = score.minus(sheet.points(at) ?? 0).toNumber();
  return { [at]: sheet.written(at, score), ...moved(sheet, form.total?.score, by) };
}

const isFull = ({ sheet }: Scene, row: IndicatorTruth): boolean => {
  const [weight, score] = [sheet.points(row.cells.weight), sheet.points(row.cells.score)];
  return weight !== null && score !== null && weight.eq(score) && weight.gt(2);
};

const fullRow = (scene: Scene): IndicatorTruth | undefined =>
  scene.rows.findLast((row) => isFull(scene, row));
const scoredRow = (scene: Scene): IndicatorTruth | undefined =>
  scene.rows.find((row) => scene.sheet.points(row.cells.score) !== null);

function blanked(name: IndicatorRole, codes: readonly string[]) {
  return (scene: Scene): Fault | null => {
    const row = scene.rows.find((one) => scene.sheet.text(one.cells[name]) !== '');
    return row ? { codes, cells: [role(row, name)], change: { [role(row, name)]: null } } : null;
  };
}

/** The points of the execution rate are printed somewhere, or it has none outside the table. */
function knownPoints({ sheet, form: { execution } }: Scene): boolean {
  const cells = execution?.cells;
  return !cells?.score || execution?.points !== undefined || sheet.points(cells.weight) !== null;
}

/** Follow-ups of a changed score in rows and subtotals that are not corrected with it. */
const FOLLOWING = ['PJ405', 'PJ406', 'PJ408', 'PJ409', 'PJ411', 'PJ414', 'PJ413'];

const FAULTS: Readonly<Record<string, (scene: Scene) => Fault | null>> = {
  'wrong total': ({ sheet, form }) => {
    const at = form.total?.score;
    if (!at || !sheet.points(at)) return null;
    return { codes: ['PJ407', 'PJ413'], cells: [at], change: moved(sheet, at, -2) };
  },
  'score above weight': (scene) => {
    const row = fullRow(scene);
    const weight = scene.sheet.points(row?.cells.weight);
    if (!row || !weight) return null;
    return {
      codes: ['PJ401', ...FOLLOWING],
      cells: [role(row, 'score'), role(row, 'deduction')],
      change: scored(scene, row, weight.plus(1)),
    };
  },
  'weights of 104': (scene) => {
    const { sheet, form, rows } = scene;
    const row = fullRow(scene);
    const weight = sheet.points(row?.cells.weight);
    if (!row || !weight || form.total === null) return null;
    // Where one of two blocks has no weights, nothing adds up to 100.
    if (rows.some(({ cells }) => !cells.weight)) return null;
    if (!knownPoints(scene) && !sheet.points(form.total?.weight)) return null;
    return {
      codes: ['PJ304', 'PJ302', 'PJ303', 'PJ305', ...FOLLOWING],
      cells: [
        ...rows.map(({ cells }) => cells.weight),
        ...(form.groups ?? []).map(({ address }) => address),
        form.total?.weight,
        form.total?.label,
        form.total?.score,
        form.execution?.cells.weight,
      ],
      change: {
        ...scored(scene, row, weight.plus(4)),
        ...moved(sheet, role(row, 'weight'), 4),
        ...moved(sheet, form.total?.weight, 4),
      },
    };
  },
  'stated weights': (scene) => {
    const { sheet, form } = scene;
    const at = form.total?.weight;
    if (!at || !sheet.points(at) || !knownPoints(scene)) return null;
    return { codes: ['PJ305', 'PJ304'], cells: [at], change: moved(sheet, at, -5) };
  },
  'negative score': (scene) => {
    const row = scoredRow(scene);
    if (!row) return null;
    return {
      codes: ['PJ403', ...FOLLOWING],
      cells: [role(row, 'score'), role(row, 'reason')],
      change: scored(scene, row, new Decimal(-1)),
    };
  },
  'missing score': (scene) => {
    const row = scoredRow(scene);
    if (!row) return null;
    return { codes: ['PJ402'], cells: [role(row, 'score')], change: { [role(row, 'score')]: null } };
  },
  'score in words': (scene) => {
    const row = scoredRow(scene);
    if (!row) return null;
    return {
      codes: ['PJ404', 'PJ402'],
      cells: [role(row, 'score')],
      change: { [role(row, 'score')]: '满分' },
    };
  },
  'no reason': (scene) => {
    const { sheet } = scene;
    const row = scene.rows.find(({ cells }) => {
      const [weight, score] = [sheet.points(cells.weight), sheet.points(cells.score)];
      return weight !== null && score !== null && score.lt(weight) && sheet.text(cells.reason) !== '';
    });
    if (!row) return null;
    const at = role(row, 'reason');
    return { codes: ['PJ409'], cells: [at, role(row, 'score')], change: { [at]: null } };
  },
  'target missed': (scene) => {
    const { sheet } = scene;
    const row = scene.rows.find(
      (one) =>
        isFull(scene, one) &&
        /^(?:≥|>=)/.test(sheet.text(one.cells.nature) + sheet.text(one.cells.target)) &&
        /^\d+(?:\.\d+)?\D*$/.test(sheet.text(one.cells.actual)),
    );
    if (!row) return null;
    const at = role(row, 'actual');
    const old = sheet.text(at);
    const half = old.replace(/^[\d.]+/, (number) => new Decimal(number).div(2).toFixed());
    return {
      codes: ['PJ410', ...FOLLOWING],
      cells: [role(row, 'score'), at, role(row, 'completion'), role(row, 'reason')],
      change: { [at]: /^[\d.]+$/.test(half) ? Number(half) : half },
    };
  },
  'double percent sign': ({ sheet, rows }) => {
    const row = rows.find(({ cells }) => /^[^,，。;；]*%$/.test(sheet.text(cells.actual)));
    if (!row) return null;
    const at = role(row, 'actual');
    return { codes: ['PJ504'], cells: [at], change: { [at]: `${sheet.text(at)}%` } };
  },
  'target missing': blanked('target', ['PJ501']),
  // Monitoring is before the end of the year; a form with criteria may leave the achievements out.
  'actual missing': (scene) =>
    scene.form.kind !== 'monitoring' && scene.rows.some(({ cells }) => cells.target)
      ? blanked('actual', ['PJ502'])(scene)
      : null,
  'execution rate': ({ sheet, form }) => {
    const at = form.execution?.cells.rate;
    const old = sheet.text(at);
    if (!at || !form.execution?.cells.budget || old === '') return null;
    const value = /%$/.test(old) ? '61.5%' : Number(old) > 2 ? 61.5 : 0.615;
    return {
      codes: ['PJ202', 'PJ204', 'PJ705'],
      cells: Object.values(form.execution.cells),
      change: { [at]: value },
    };
  },
  'execution score': ({ sheet, form }) => {
    const at = form.execution?.cells.score;
    if (!at || !sheet.points(at)?.gt(3)) return null;
    // A row of the table is judged by its target, which a form of criteria has not.
    const row = form.indicators.find(({ execution, cells }) => execution && cells.score === at);
    if (row && !/\d/.test(sheet.text(row.cells.target))) return null;
    return {
      codes: ['PJ204', 'PJ405', 'PJ408', 'PJ409'],
      cells: [at, ...(form.execution?.cells.reason ? [form.execution.cells.reason] : [])],
      change: { ...moved(sheet, at, -3), ...moved(sheet, form.total?.score, -3) },
    };
  },
  'fund total': ({ sheet, form }) => {
    const rows = form.funds ?? [];
    const total = rows.find((row) => row.total)?.cells;
    const key = total?.initial ? 'initial' : 'budget';
    const at = total?.[key];
    const parts = rows.filter((row) => !row.total && row.cells[key] && sheet.text(row.cells[key]) !== '');
    const old = sheet
      .text(at)
      .replaceAll(',', '')
      .replace(/万?元$/, '');
    if (!at || parts.length < 2 || !/^\d/.test(old)) return null;
    const wrong = new Decimal(old.replace(/[万亿]?元?$/, '')).plus(7);
    return {
      codes: ['PJ201', 'PJ202', 'PJ204', 'PJ207', 'PJ901'],
      cells: [
        ...rows.flatMap(({ cells }) => Object.values(cells)),
        ...Object.values(form.execution?.cells ?? {}),
      ],
      change: { [at]: typeof sheet.written(at, wrong) === 'string' ? wrong.toFixed(2) : wrong.toNumber() },
    };
  },
};

/** Every fault that a drawn form can have. */
export function mutantsOf(layout: DrawnForm): readonly Mutant[] {
  const sheet = new Sheet(layout);
  return layout.truth.forms.flatMap((form) => {
    const rows = form.indicators.filter(({ optional, execution }) => !optional && !execution);
    return Object.entries(FAULTS).flatMap(([fault, make]): Mutant[] => {
      const made = make({ sheet, form, rows });
      if (!made) return [];
      return [{ fault, snapshot: sheet.with(made.change), codes: made.codes, cells: present(made.cells) }];
    });
  });
}
