import { addressOf, parseAddress, parseRange, rangeAddress } from '../../../src/workbook/address';
import type { CellSnapshot, SheetSnapshot } from '../../../src/workbook/snapshot';
import type { FormTruth, FundRowTruth, GroupTruth, TotalTruth } from '../form-truth';
import type { DrawnForm } from './corpus';

/**
 * Changes to a form by other programs and people: moved, with rows or columns between, its merges lost or
 * filled down, its numbers turned into text, its labels broken. The truth is moved with it.
 */
export type Knock = (layout: DrawnForm) => DrawnForm;

type Move = (row: number, col: number) => readonly [number, number];

const STAY: Move = (row, col) => [row, col];

function movedAddress(address: string, move: Move): string {
  const place = parseAddress(address);
  if (!place) throw new Error(`no address: ${address}`);
  return addressOf(...move(place.row, place.col));
}

function moved<T extends string | null | undefined>(address: T, move: Move): T | string {
  return typeof address === 'string' ? movedAddress(address, move) : address;
}

function movedCells<T extends Readonly<Record<string, string | null | undefined>>>(cells: T, move: Move): T {
  const entries = Object.entries(cells).map(([key, address]) => [key, moved(address, move)]);
  return Object.assign({}, cells, Object.fromEntries(entries));
}

function movedRange(range: string, move: Move): string {
  const rect = parseRange(range);
  if (!rect) throw new Error(`no range: ${range}`);
  const [top, left] = move(rect.top, rect.left);
  const [bottom, right] = move(rect.bottom, rect.right);
  return rangeAddress({ top, left, bottom, right });
}

function movedTotal({ label, weight, score }: TotalTruth, move: Move): TotalTruth {
  return {
    label: movedAddress(label, move),
    ...(weight === undefined ? {} : { weight: moved(weight, move) }),
    ...(score === undefined ? {} : { score: moved(score, move) }),
  };
}

/**
 * The truth of a copy, moved with it: title, money, levels, indicators and total. Notes, goals and other
 * entries around the table are left open, as several of these changes turn one of them into another.
 */
function movedTruth(form: FormTruth, move: Move): FormTruth {
  const { sheet, sheetName, kind, year, title, funds, execution, total } = form;
  const project = form.fields?.projectName;
  return {
    sheet,
    sheetName,
    kind,
    range: movedRange(form.range, move),
    ...(year === undefined ? {} : { year }),
    ...(title === undefined ? {} : { title: moved(title, move) }),
    ...(project === undefined ? {} : { projectName: moved(project[0] ?? null, move) }),
    ...(funds
      ? {
          funds: funds.map((row) => ({
            ...row,
            label: movedAddress(row.label, move),
            cells: movedCells(filledCells(row.cells), move),
          })),
        }
      : {}),
    ...(execution ? { execution: { ...execution, cells: movedCells(execution.cells, move) } } : {}),
    ...(execution === null ? { execution } : {}),
    ...(form.groups ? { groups: movedGroups(form.groups, move) } : {}),
    indicators: form.indicators.map(({ points: _, ...row }) => ({
      ...row,
      cells: movedCells(row.cells, move),
    })),
    ...(form.sharedPoints ? { sharedPoints: movedRows(form.sharedPoints, move) } : {}),
    ...(total === undefined ? {} : { total: total && movedTotal(total, move) }),
  };
}

/** Blank cells of money may become text, and cells of their neighbours: only those with contents count. */
function filledCells<T extends Readonly<Record<string, string | null | undefined>>>(cells: T): Partial<T> {
  const filled: Partial<T> = {};
  return Object.assign(filled, Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== null)));
}

function movedGroups(groups: readonly GroupTruth[], move: Move): readonly GroupTruth[] {
  return groups.map((group) => ({ ...group, address: movedAddress(group.address, move) }));
}

function movedRows(rows: NonNullable<FormTruth['sharedPoints']>, move: Move): readonly (readonly number[])[] {
  return rows.map((shared) => shared.map((row) => move(row - 1, 0)[0] + 1));
}

function movedSheet(sheet: SheetSnapshot, move: Move): SheetSnapshot {
  const place = (cell: CellSnapshot): CellSnapshot => {
    const [row, col] = move(cell.row, cell.col);
    const { value, format } = cell;
    // Formulas would still name the old cells.
    return { row, col, value, ...(format === undefined ? {} : { format }) };
  };
  return {
    ...sheet,
    cells: sheet.cells.map(place),
    merges: sheet.merges.map((merge) => {
      const [top, left] = move(merge.top, merge.left);
      const [bottom, right] = move(merge.bottom, merge.right);
      return { top, left, bottom, right };
    }),
    hiddenColumns: sheet.hiddenColumns.map((col) => move(0, col)[1]),
  };
}

const inOrder = (sheet: SheetSnapshot): SheetSnapshot => ({
  ...sheet,
  cells: [...sheet.cells].sort((a, b) => a.row - b.row || a.col - b.col),
});

function knocked(
  { id, snapshot, truth }: DrawnForm,
  change: (sheet: SheetSnapshot) => SheetSnapshot,
  move: Move = STAY,
): DrawnForm {
  return {
    id,
    snapshot: {
      ...snapshot,
      sheets: snapshot.sheets.map((sheet) => inOrder(change(movedSheet(sheet, move)))),
    },
    truth: { ...truth, forms: truth.forms.map((form) => movedTruth(form, move)) },
  };
}

const rewritten =
  (change: (cell: CellSnapshot) => CellSnapshot): Knock =>
  (layout) =>
    knocked(layout, (sheet) => ({ ...sheet, cells: sheet.cells.map(change) }));

const words =
  (pattern: RegExp, write: (text: string) => string): Knock =>
  (layout) =>
    rewritten((cell) =>
      typeof cell.value === 'string' && pattern.test(cell.value)
        ? { ...cell, value: write(cell.value) }
        : cell,
    )(layout);

function asText({ row, col, value, format }: CellSnapshot): CellSnapshot {
  if (typeof value !== 'number') return { row, col, value, ...(format === undefined ? {} : { format }) };
  const percent = format?.includes('%') ?? false;
  const text = (percent ? value * 100 : value).toFixed(2).replace(/\.?0+$/, '');
  return { row, col, value: percent ? `${text}%` : text };
}

/** Vertical merges become the same label in every row. */
function filledDown(sheet: SheetSnapshot): SheetSnapshot {
  const vertical = sheet.merges.filter(({ left, right }) => left === right);
  const copies = vertical.flatMap((merge) => {
    const label = sheet.cells.find(({ row, col }) => row === merge.top && col === merge.left);
    if (typeof label?.value !== 'string') return [];
    return Array.from({ length: merge.bottom - merge.top }, (_, index) => ({
      ...label,
      row: merge.top + 1 + index,
    }));
  });
  return {
    ...sheet,
    cells: [...sheet.cells, ...copies],
    merges: sheet.merges.filter(({ left, right }) => left < right),
  };
}

function emptyTexts(sheet: SheetSnapshot): SheetSnapshot {
  const taken = new Set(sheet.cells.map(({ row, col }) => addressOf(row, col)));
  const bottom = Math.max(...sheet.cells.map(({ row }) => row));
  const right = Math.max(...sheet.cells.map(({ col }) => col));
  const blanks = Array.from({ length: (bottom + 1) * (right + 1) }, (_, index): CellSnapshot => {
    const row = Math.floor(index / (right + 1));
    return { row, col: index % (right + 1), value: '' };
  });
  return {
    ...sheet,
    cells: [...sheet.cells, ...blanks.filter(({ row, col }) => !taken.has(addressOf(row, col)))],
  };
}

function withNotes(sheet: SheetSnapshot): SheetSnapshot {
  const below = Math.max(...sheet.cells.map(({ row }) => row)) + 1;
  const notes = [
    '填表人：王芳          联系电话：0551-62345678          填报日期：2024年3月15日',
    '注：1.得分一档最高不能超过该指标分值上限。2.定量指标未完成的，得分=全年实际值（B）/年度指标值（A）*该指标分值。',
  ];
  return {
    ...sheet,
    cells: [...sheet.cells, ...notes.map((value, index) => ({ row: below + index, col: 0, value }))],
  };
}

function withListBeside(sheet: SheetSnapshot): SheetSnapshot {
  const right = Math.max(...sheet.cells.map(({ col }) => col), ...sheet.merges.map((merge) => merge.right));
  const list = ['达成预期指标', '部分达成预期指标', '未达成预期指标'];
  return {
    ...sheet,
    cells: [...sheet.cells, ...list.map((value, index) => ({ row: 3 + index, col: right + 3, value }))],
  };
}

/**
 * Without its vertical merges a cell that belonged to several rows is only that of the first: what the others have
 * there, a label beside two rows of money, and whether a total has a weight is left open.
 */
function opened(layout: DrawnForm): DrawnForm {
  const forms = layout.truth.forms.map((form) => ({
    ...form,
    ...(form.funds ? { funds: form.funds.flatMap(openedFunds) } : {}),
    indicators: form.indicators.map((row) => ({
      ...row,
      cells: kept(row.cells, (cell, role) => LABELS.has(role) || rowOf(cell) === rowOf(row.cells.name)),
    })),
    ...(form.total ? { total: { label: form.total.label, ...given(form.total) } } : {}),
  }));
  return { ...layout, truth: { ...layout.truth, forms } };
}

const LABELS: ReadonlySet<string> = new Set(['level1', 'level2', 'name']);

type Address = string | null | undefined;

const rowOf = (address: Address): number | null => parseAddress(address ?? '')?.row ?? null;

function kept<T extends Readonly<Record<string, Address>>>(
  cells: T,
  keep: (cell: Address, role: string) => boolean,
): Partial<T> {
  const left: Partial<T> = {};
  const entries = Object.entries(cells).filter(([role, cell]) => cell === null || keep(cell, role));
  return Object.assign(left, Object.fromEntries(entries));
}

function openedFunds(row: FundRowTruth): readonly FundRowTruth[] {
  const { budget, executed } = row.cells;
  const beside = [budget, executed].every((cell) => !cell || rowOf(cell) === rowOf(row.label));
  return beside ? [{ ...row, cells: kept(row.cells, (cell) => rowOf(cell) === rowOf(row.label)) }] : [];
}

function given({ weight, score }: TotalTruth): Partial<TotalTruth> {
  return { ...(weight ? { weight } : {}), ...(score ? { score } : {}) };
}

const withColons = words(/^(?:项目名称|主管部门|实施单位|年度资金总额|部门名称)$/, (text) => `${text}：`);

const withTwoDecimals = rewritten((cell) =>
  typeof cell.value === 'number' && cell.format === undefined ? { ...cell, format: '0.00' } : cell,
);

/** All of them leave every cell readable. */
export const KNOCKS: Readonly<Record<string, Knock>> = {
  'moved to the middle of the sheet': (layout) =>
    knocked(
      layout,
      (sheet) => sheet,
      (row, col) => [row + 17, col + 4],
    ),
  'an empty column after every column': (layout) =>
    knocked(
      layout,
      (sheet) => sheet,
      (row, col) => [row, col * 2],
    ),
  'vertical merges filled down': (layout) => knocked(opened(layout), filledDown),
  'merges taken away': (layout) => knocked(opened(layout), (sheet) => ({ ...sheet, merges: [] })),
  'numbers turned into text': rewritten(asText),
  'labels spread with spaces': words(/^[\u4e00-\u9fff]{2,6}$/, (text) => [...text].join(' ')),
  'labels broken in two lines': words(
    /^[\u4e00-\u9fff]{4,8}$/,
    (text) => `${text.slice(0, 2)}\n${text.slice(2)}`,
  ),
  // Two changes at once, if they change different things.
  'colons behind labels and notes below': (layout) => knocked(withColons(layout), withNotes),
  'two decimals and a list of words beside the form': (layout) =>
    knocked(withTwoDecimals(layout), withListBeside),
  'empty texts in blank cells': (layout) => knocked(layout, emptyTexts),
};
