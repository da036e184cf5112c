import { addressOf, parseAddress, rangeAddress } from '../../src/engine/address';
import type { FormKind, IndicatorColumn } from '../../src/engine/form';
import type { CellSnapshot, CellValue, Rect, WorkbookSnapshot } from '../../src/engine/workbook';
import type {
  ExecutionRole,
  FormTruth,
  FundRowTruth,
  GroupTruth,
  IndicatorRole,
  IndicatorTruth,
} from '../support/form-truth';
import { INDICATOR_ROLES } from '../support/form-truth';

/**
 * Forms of other regions, drawn by hand as a grid of cells and told apart by hand as well.
 *
 * A grid is a text: one line per row, cells separated by `|`. `<` continues the cell to the left,
 * `^` the cell above (both are merged, or left blank in a sheet without merges); `⏎` is a line
 * break; a bare number is a number, `'12` the text 12, `{98.5%}` a number shown as a percentage,
 * `=SUM(G4:G8) → 98.5` a formula with the value it was saved with.
 */
export interface LayoutText {
  /** Region and form, e.g. `chongqing-project`. */
  readonly id: string;
  readonly sheetName?: string;
  readonly grid: string;
  /** false = as after a PDF conversion. */
  readonly merging?: boolean;
  /** Cell in which the drawing begins; absent = A1. Cells of the truth are those of the sheet. */
  readonly at?: string;
  /** Columns a clerk has hidden, e.g. `B`. */
  readonly hiddenColumns?: readonly string[];
  readonly forms: readonly FormText[];
}

/** The truth of one form, in columns and rows as a person names them (A, 14). */
export interface FormText {
  readonly kind: FormKind;
  /** First and last row; absent = the whole sheet. */
  readonly rows?: readonly [number, number];
  /** First and last column; absent = the whole sheet. */
  readonly between?: readonly [string, string];
  readonly title: string | null;
  readonly year?: number;
  readonly projectName?: string | null;
  readonly funds?: readonly FundText[];
  readonly execution?: Readonly<Partial<Record<ExecutionRole, string | null>>> & {
    readonly points?: string | null;
  };
  readonly groups?: readonly (readonly [level: 1 | 2 | 3, cell: string, points: number | null])[];
  /** Columns of the indicator table; a role that is not named has no column. */
  readonly columns?: Readonly<Partial<Record<IndicatorColumn, string>>>;
  /** A second block of indicators beside the first, in the same rows. */
  readonly also?: FormText['columns'];
  /** Row of the execution rate among the indicators. */
  readonly rate?: number;
  /** Roles this form has two answers to (two reviewers, a target and an adjusted one). */
  readonly silent?: readonly IndicatorRole[];
  /** Indicator rows, e.g. `14-20, 22`. */
  readonly indicators?: string;
  /** Rows of the table that carry no indicator and may be listed or not. */
  readonly optional?: string;
  readonly total?: {
    readonly label: string;
    readonly weight?: string | null;
    readonly score?: string | null;
  } | null;
}

export interface FundText {
  readonly label: string;
  readonly total?: boolean;
  readonly cells: FundRowTruth['cells'];
}

export interface Layout {
  readonly id: string;
  readonly snapshot: WorkbookSnapshot;
  readonly truth: { readonly workbook: string; readonly forms: readonly FormTruth[] };
}

/** A line with fewer cells than the table has columns: its last cell reaches to the right edge. */
export function spread(width: number, grid: string): string {
  return grid
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const cells = line.split('|');
      return [...cells, ...Array.from({ length: Math.max(0, width - cells.length) }, () => ' < ')].join('|');
    })
    .join('\n');
}

/** The truth of the first with the rows of the second. */
export function withRowsOf(drawn: Layout, other: Layout): Layout {
  const forms = drawn.truth.forms.map((form, index) => ({
    ...form,
    indicators: [...(other.truth.forms[index]?.indicators ?? []), ...form.indicators],
  }));
  return { ...drawn, truth: { ...drawn.truth, forms } };
}

/** Builds the sheet and the truth of a drawn form. */
export function layout(text: LayoutText): Layout {
  const rows = placed(
    text.grid
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => line.split('|').map((cell) => cell.trim())),
    text.at ?? 'A1',
  );
  const sheetName = text.sheetName ?? '自评表';
  const merging = text.merging ?? true;
  const cells = rows.flatMap((row, r) =>
    row.flatMap((cell, c): CellSnapshot[] => {
      const { value, formula, format } = read(cell);
      if (value === null) return [];
      return [{ row: r, col: c, value, ...(formula ? { formula } : {}), ...(format ? { format } : {}) }];
    }),
  );
  return {
    id: text.id,
    snapshot: {
      name: `${text.id}.xlsx`,
      definedNames: [],
      mergesKnown: true,
      sheets: [
        {
          name: sheetName,
          visibility: 'visible',
          cells,
          merges: merging ? mergesOf(rows) : [],
          hiddenRows: [],
          hiddenColumns: (text.hiddenColumns ?? []).map(columnOf),
          protection: null,
        },
      ],
    },
    truth: { workbook: text.id, forms: text.forms.map((form) => truthOf(rows, sheetName, form)) },
  };
}

/** The drawing moved down and to the right, so that it begins in the named cell. */
function placed(rows: readonly (readonly string[])[], start: string): readonly (readonly string[])[] {
  const place = parseAddress(start);
  if (!place) throw new Error(`no address: ${start}`);
  const above = Array.from({ length: place.row }, (): readonly string[] => []);
  const beside = Array.from({ length: place.col }, () => '');
  return [...above, ...rows.map((row) => [...beside, ...row])];
}

function read(cell: string): { value: CellValue; formula?: string; format?: string } {
  if (cell === '' || cell === '<' || cell === '^') return { value: null };
  const [, formula, cached] = /^=(.+?)\s*→\s*(.+)$/.exec(cell) ?? [];
  if (formula !== undefined && cached !== undefined) return { ...read(cached), formula };
  if (cell.startsWith("'")) return { value: cell.slice(1) };
  const share = /^\{(-?\d+(?:\.\d+)?)%\}$/.exec(cell)?.[1];
  if (share !== undefined) return { value: Number((Number(share) / 100).toFixed(6)), format: '0.00%' };
  if (/^-?\d+(\.\d+)?$/.test(cell)) return { value: Number(cell) };
  return { value: cell.replaceAll('⏎', '\n') };
}

function mergesOf(rows: readonly (readonly string[])[]): Rect[] {
  return rows.flatMap((row, top) =>
    row.flatMap((cell, left): Rect[] => {
      if (cell === '<' || cell === '^') return [];
      const right = left + run(row.slice(left + 1), '<');
      const bottom =
        top +
        run(
          rows.slice(top + 1).map((below) => below[left] ?? ''),
          '^',
        );
      checkDrawing(rows, { top, left, bottom, right });
      return right > left || bottom > top ? [{ top, left, bottom, right }] : [];
    }),
  );
}

/** A slip of the drawing: a text inside an area that is drawn as merged. */
function checkDrawing(rows: readonly (readonly string[])[], { top, left, bottom, right }: Rect): void {
  for (let row = top; row <= bottom; row += 1) {
    for (let col = left; col <= right; col += 1) {
      const cell = rows[row]?.[col];
      if ((row > top || col > left) && cell !== '<' && cell !== '^') {
        throw new Error(`${addressOf(row, col)} is drawn inside a merged area`);
      }
    }
  }
}

function run(cells: readonly string[], mark: string): number {
  const stop = cells.findIndex((cell) => cell !== mark);
  return stop < 0 ? cells.length : stop;
}

/** The cell a place belongs to: `^` goes up, `<` goes left. */
function anchor(rows: readonly (readonly string[])[], row: number, col: number): string {
  const cell = rows[row]?.[col];
  if (cell === '^' && row > 0) return anchor(rows, row - 1, col);
  if (cell === '<' && col > 0) return anchor(rows, row, col - 1);
  return addressOf(row, col);
}

function truthOf(rows: readonly (readonly string[])[], sheetName: string, form: FormText): FormTruth {
  const [top, bottom] = form.rows ?? [1, rows.length];
  const width = Math.max(...rows.map((row) => row.length));
  const [left, right] = form.between ?? ['A', addressOf(0, width - 1).replace(/\d/g, '')];
  const range = { top: top - 1, bottom: bottom - 1, left: columnOf(left), right: columnOf(right) };
  const { points, ...executionCells } = form.execution ?? {};
  return {
    sheet: 0,
    sheetName,
    kind: form.kind,
    range: rangeAddress(range),
    title: form.title,
    ...(form.year === undefined ? {} : { year: form.year }),
    ...(form.projectName === undefined ? {} : { projectName: form.projectName }),
    ...(form.funds ? { funds: form.funds.map((row) => ({ ...row, total: row.total ?? false })) } : {}),
    ...(form.execution
      ? { execution: { cells: executionCells, ...(points === undefined ? {} : { points }) } }
      : {}),
    ...(form.groups ? { groups: form.groups.map((group) => groupTruth(rows, group)) } : {}),
    indicators: [
      ...(form.rate === undefined
        ? []
        : [{ ...indicatorTruth(rows, form, form.rate, false), execution: true }]),
      ...numbers(form.indicators).flatMap((row) => [
        indicatorTruth(rows, form, row, false),
        ...(form.also ? [indicatorTruth(rows, { ...form, columns: form.also }, row, false)] : []),
      ]),
      ...numbers(form.optional).map((row) => indicatorTruth(rows, form, row, true)),
    ],
    ...(form.total === undefined ? {} : { total: form.total }),
  };
}

function groupTruth(
  rows: readonly (readonly string[])[],
  [level, address, points]: readonly [1 | 2 | 3, string, number | null],
): GroupTruth {
  const place = parseAddress(address);
  const name = place ? (rows[place.row]?.[place.col] ?? '') : '';
  return { level, name, declared: points === null ? null : String(points), address };
}

function indicatorTruth(
  rows: readonly (readonly string[])[],
  { columns = {}, silent = [] }: FormText,
  row: number,
  optional: boolean,
): IndicatorTruth {
  const cells: Partial<Record<IndicatorRole, string | null>> = {};
  for (const role of INDICATOR_ROLES) {
    if (silent.includes(role)) continue;
    const column = columns[role];
    cells[role] = column === undefined ? null : anchor(rows, row - 1, columnOf(column));
  }
  return { optional, cells };
}

function columnOf(name: string): number {
  const place = parseAddress(`${name}1`);
  if (!place) throw new Error(`no column: ${name}`);
  return place.col;
}

/** `14-16, 18` → 14, 15, 16, 18. */
function numbers(text = ''): number[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part) => {
      const [first = 0, last = first] = part.split('-').map(Number);
      return Array.from({ length: last - first + 1 }, (_, index) => first + index);
    });
}
